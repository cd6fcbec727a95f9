"""Stretches of the calendar with their TIMEX3 values: days, weeks, months, quarters, seasons, years, eras."""

from __future__ import annotations

from typing import NamedTuple

from checker.model.calendar import Day, civil, day_number, days_in_month, weekday
from checker.model.moment import Grain, Moment, in_month, in_year, on_day

SEASON_CODES = {"spring": "SP", "summer": "SU", "fall": "FA", "winter": "WI"}
# First month and number of months of what may be called the season; generous at both ends.
_SEASON_MONTHS = {"spring": (3, 4), "summer": (6, 4), "fall": (9, 4), "winter": (-1, 18)}
PART_CODES = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "daytime": "DT", "noon": "12:00",
    "midnight": "00:00", "dawn": "", "dusk": "",
}  # fmt: skip
_PART_HOURS = {
    "morning": (0, 12), "afternoon": (12, 18), "evening": (16, 24), "night": (17, 24), "daytime": (6, 20),
    "noon": (12, 12), "midnight": (0, 24), "dawn": (3, 9), "dusk": (15, 23),
}  # fmt: skip


class Point(NamedTuple):
    """A moment and how TIMEX3 writes it."""

    moment: Moment
    value: str


def year_text(year: int) -> str:
    """Four digits, ``BC0044`` before Christ."""
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def year_point(year: int) -> Point:
    """A calendar year."""
    return Point(in_year(year), year_text(year))


def fiscal_year_point(year: int) -> Point:
    """A fiscal year: it may have begun up to nine months before the calendar year, or end as late after."""
    return Point(Moment(day_number(year - 1, 4), day_number(year + 1, 3, 31), Grain.YEAR), year_text(year))


def decade_point(first: int) -> Point:
    """The decade that begins with the year: 1990, or -488 for the years 489 to 480 BC."""
    moment = Moment(day_number(first), day_number(first + 9, 12, 31), Grain.DECADE)
    return Point(moment, year_text(first if first > 0 else first + 9)[:-1])


def century_point(number: int) -> Point:
    """The nth century; negative before Christ. The round year counts at both ends, as people do."""
    if number > 0:
        moment = Moment(day_number(100 * number - 100), day_number(100 * number, 12, 31), Grain.CENTURY)
        return Point(moment, f"{number - 1:02d}")
    moment = Moment(day_number(100 * number + 1), day_number(100 * number + 101, 12, 31), Grain.CENTURY)
    return Point(moment, f"BC{-number - 1:02d}")


def month_point(year: int, month: int) -> Point:
    """A calendar month."""
    return Point(in_month(year, month), f"{year_text(year)}-{month:02d}")


def day_point(day: Day) -> Point:
    """A calendar day."""
    year, month, dom = civil(day)
    return Point(on_day(day), f"{year_text(year)}-{month:02d}-{dom:02d}")


def _iso_week(day: Day) -> tuple[int, int]:
    thursday = day - weekday(day) + 3
    year = civil(thursday).year
    return year, (thursday - day_number(year)) // 7 + 1


def week_point(day: Day) -> Point:
    """The ISO week that holds the day; one day of slack at both ends, as some weeks begin on Sunday."""
    monday = day - weekday(day)
    year, week = _iso_week(day)
    return Point(Moment(monday - 1, monday + 6, Grain.WEEK), f"{year_text(year)}-W{week:02d}")


def weekend_point(day: Day) -> Point:
    """The weekend of the ISO week that holds the day, Friday evening included."""
    monday = day - weekday(day)
    return Point(Moment(monday + 4, monday + 6, Grain.WEEK), week_point(day).value + "-WE")


def _months_point(year: int, first: int, count: int, grain: Grain, value: str) -> Point:
    last_year, index = divmod(year * 12 + first - 1 + count - 1, 12)
    end = day_number(last_year, index + 1, days_in_month(last_year, index + 1))
    first_year, index = divmod(year * 12 + first - 1, 12)
    return Point(Moment(day_number(first_year, index + 1), end, grain), value)


def quarter_point(year: int, quarter: int, *, fiscal: bool = False) -> Point:
    """A quarter; a company's fiscal quarter may lie a year to either side of the calendar's."""
    value = f"{year_text(year)}-Q{quarter}"
    point = _months_point(year, 3 * quarter - 2, 3, Grain.QUARTER, value)
    if not fiscal:
        return point
    return Point(Moment(day_number(year - 1, 1), day_number(year + 1, 12, 31), Grain.QUARTER), value)


def some_quarter_point(year: int) -> Point:
    """A fiscal quarter of which only the year is known."""
    return Point(quarter_point(year, 1, fiscal=True).moment, f"{year_text(year)}-QX")


def half_point(year: int, half: int) -> Point:
    """The first or second half of a year."""
    return _months_point(year, 6 * half - 5, 6, Grain.HALF, f"{year_text(year)}-H{half}")


def winter_point(year: int) -> Point:
    """The winter that ends in the year, as a story that has come to it means it."""
    return _months_point(year - 1, 11, 6, Grain.SEASON, f"{year_text(year)}-WI")


def season_point(year: int, season: str) -> Point:
    """A season by the northern calendar; a winter may be named after the year it begins or ends in."""
    first, count = _SEASON_MONTHS[season]
    return _months_point(year, first, count, Grain.SEASON, f"{year_text(year)}-{SEASON_CODES[season]}")


def with_part(point: Point, part: str) -> Point:
    """A part of the point's day; a night may last into the next morning."""
    first, last = point.moment.earliest, point.moment.latest
    start, end = _PART_HOURS[part]
    spill = 1 if part in ("night", "midnight") and last is not None else 0
    back = 1 if part == "midnight" and first is not None else 0
    moment = Moment(
        None if first is None else first - back, None if last is None else last + spill, Grain.PART_OF_DAY,
        None if spill else (start * 60, end * 60),
    )  # fmt: skip
    code = PART_CODES[part]
    return Point(moment, f"{point.value}T{code}" if code else point.value)


def with_clock(point: Point, hour: int, minute: int | None, zone: int | None, suffix: str) -> Point:
    """A time of the point's day; without minutes the whole hour is meant. The value ends with the suffix."""
    start = hour * 60 + (minute or 0)
    end = start if minute is not None else min(start + 59, 1440)
    moment = Moment(point.moment.earliest, point.moment.latest, Grain.MINUTE, (start, end), zone)
    return Point(moment, f"{point.value}T{hour:02d}:{minute or 0:02d}{suffix}")
