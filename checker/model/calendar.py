"""Proleptic Gregorian day numbers, valid for every year, BC included.

``datetime.date`` stops at year 1; history does not. Day 1 is 0001-01-01, as in ``date.toordinal``;
year 0 is 1 BC (astronomical numbering). The conversions are the era-based ones of
H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

Day: TypeAlias = int

_DAYS_IN_MONTH = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SHIFT = 306  # days from 0000-03-01, where Hinnant's years begin, to 0001-01-01
_ERA_DAYS = 146_097  # days in 400 years


class Civil(NamedTuple):
    """A calendar day: astronomical year, month 1..12, day 1..31."""

    year: int
    month: int
    day: int


def is_leap_year(year: int) -> bool:
    """Whether the (proleptic Gregorian, astronomical) year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Number of days of a month 1..12."""
    return 29 if month == 2 and is_leap_year(year) else _DAYS_IN_MONTH[month - 1]


def is_valid(year: int, month: int, day: int) -> bool:
    """Whether the calendar has such a day."""
    return 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)


def day_number(year: int, month: int = 1, day: int = 1) -> Day:
    """Day number of a civil date; equals ``date.toordinal`` for years 1 to 9999.

    The date must be valid: ``is_valid`` first, where that is not known.
    """
    shifted = year - (month <= 2)
    era, year_of_era = divmod(shifted, 400)
    day_of_year = (153 * (month - 3 if month > 2 else month + 9) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * _ERA_DAYS + day_of_era - _SHIFT + 1


def civil(day: Day) -> Civil:
    """The calendar date of a day number; the inverse of ``day_number``."""
    era, day_of_era = divmod(day + _SHIFT - 1, _ERA_DAYS)
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted_month = (5 * day_of_year + 2) // 153
    month = shifted_month + 3 if shifted_month < 10 else shifted_month - 9
    return Civil(
        year_of_era + era * 400 + (month <= 2), month, day_of_year - (153 * shifted_month + 2) // 5 + 1
    )


def weekday(day: Day) -> int:
    """0 is Monday, 6 Sunday, as in ``date.weekday``."""
    return (day - 1) % 7


def add_months(day: Day, months: int) -> Day:
    """The same day of the month, so many months on; the month's last day where it is shorter."""
    year, month, dom = civil(day)
    years, index = divmod(month - 1 + months, 12)
    return day_number(year + years, index + 1, min(dom, days_in_month(year + years, index + 1)))


def iso(day: Day) -> str:
    """ISO 8601 calendar date; years outside 0..9999 in the expanded form with a sign."""
    year, month, dom = civil(day)
    head = f"{year:04d}" if 0 <= year <= 9999 else f"{year:+07d}"
    return f"{head}-{month:02d}-{dom:02d}"
