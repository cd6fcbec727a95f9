"""The two ends of a period as they are written, with what one end takes over from the other."""

from __future__ import annotations

from typing import NamedTuple

from checker import Moment, TimeExpression, TimeRange
from checker.toolkit import Stated, Truth, before, day_number, in_month, in_year, is_valid, on_day
from rules.support.lengths.counting import years_of

_COMMON_YEAR = 2001  # of dates whose year nothing tells


class End(NamedTuple):
    """Year, month and day of one end; ``None`` where neither end says it."""

    year: int | None
    month: int | None
    day: int | None

    def moment(self, year: int) -> Moment | None:
        """The end in its own year, else in the one given; ``None`` if there is no such day."""
        own = year if self.year is None else self.year
        if self.month is None:
            return in_year(own)
        if not is_valid(own, self.month, self.day or 1):
            return None
        if self.day is None:
            return in_month(own, self.month)
        return on_day(day_number(own, self.month, self.day))


def ends(period: TimeRange) -> tuple[End, End] | None:
    """Both ends; ``None`` where one of them is no plain date (a season, a weekday, "now")."""
    first, last = period.start.stated, period.end.stated
    if not (_is_plain(first) and _is_plain(last)):
        return None
    start = End(first.year, first.month or (last.month if first.day else None), first.day)
    end = End(last.year, last.month or (first.month if last.day else None), last.day)
    return (start, end) if start[1:].count(None) == end[1:].count(None) else None


def _is_plain(stated: Stated) -> bool:
    """Whether the date consists of year, month and day alone."""
    others = (stated.season, stated.quarter, stated.half, stated.holiday, stated.shift)
    if stated.fiscal or any(part is not None for part in others):
        return False
    return any(part is not None for part in (stated.year, stated.month, stated.day))


def moments(period: TimeRange) -> tuple[Moment, Moment] | None:
    """Both ends on the calendar, the second not before the first where its year is left open.

    Where neither end states a year, that of the first end's best reading is taken, else a common year.
    """
    found = ends(period)
    if found is None:
        return None
    start, end = found
    year = start.year or end.year or _read_year(period.start)
    first, last = start.moment(year), end.moment(year)
    if first is not None and last is not None and before(last, first) is Truth.CERTAIN:
        if end.year is None:
            last = end.moment(year + 1)
        elif start.year is None:
            first = start.moment(year - 1)
    return None if first is None or last is None else (first, last)


def _read_year(date: TimeExpression) -> int:
    """The first year of the best reading."""
    years = (year for reading in date.readings for year in years_of(reading.moment))
    return next(years, _COMMON_YEAR)
