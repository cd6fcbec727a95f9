"""Words for moments and numbers, as an editor would write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.model.calendar import Day, civil, day_number, days_in_month, weekday

if TYPE_CHECKING:
    from checker.model.moment import Moment

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def year_name(year: int) -> str:
    """``2023``, or ``44 BC`` for astronomical year -43."""
    return str(year) if year > 0 else f"{1 - year} BC"


def day_name(day: Day) -> str:
    """``14 May 2008``."""
    year, month, dom = civil(day)
    return f"{dom} {MONTHS[month - 1]} {year_name(year)}"


def weekday_name(day: Day) -> str:
    """``Wednesday``."""
    return WEEKDAYS[weekday(day)]


def ordinal(number: int) -> str:
    """``1st``, ``22nd``, ``113th``."""
    suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


def count(number: int, noun: str) -> str:
    """``1 day``, ``2 days``."""
    return f"{number} {noun}" if abs(number) == 1 else f"{number} {noun}s"


def describe_moment(moment: Moment) -> str:
    """Plain words for a moment: a day, a whole month, a whole year, or its two ends."""
    first, last = moment.earliest, moment.latest
    if first is None or last is None:
        if first is not None:
            return f"{day_name(first)} or later"
        return "an unknown day" if last is None else f"{day_name(last)} or earlier"
    if first == last:
        return day_name(first)
    start, end = civil(first), civil(last)
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        names = year_name(start.year), year_name(end.year)
        return names[0] if start.year == end.year else f"{names[0]} to {names[1]}"
    if start[:2] == end[:2] and start.day == 1 and end.day == days_in_month(end.year, end.month):
        return f"{MONTHS[start.month - 1]} {year_name(start.year)}"
    return f"{day_name(first)} to {day_name(last)}"


def whole_years(earlier: Day, later: Day) -> int:
    """Completed years between two days: the age on the later one of somebody born on the earlier."""
    start, end = civil(earlier), civil(later)
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def anniversary(day: Day, years: int) -> Day:
    """The same calendar day so many years on; 28 February stands in for 29 February."""
    year, month, dom = civil(day)
    return day_number(year + years, month, min(dom, days_in_month(year + years, month)))
