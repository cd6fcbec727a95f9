"""The two ends of a period as they are written, with what one end takes over from the other."""

from __future__ import annotations

from typing import NamedTuple

from checker import Moment, TimeExpression, TimeRange
from checker.toolkit import Stated, Truth, before, civil, day_number, in_month, in_year, is_valid, on_day


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
    return (start, end) if _grain(start) == _grain(end) else None


def _grain(end: End) -> tuple[bool, bool]:
    return end.month is None, end.day is None


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
    year = _year_of(period.start, found)
    start, end = found[0].moment(year), found[1].moment(year)
    if start is not None and end is not None and before(end, start) is Truth.CERTAIN:
        if found[1].year is None:
            end = found[1].moment(year + 1)
        elif found[0].year is None:
            start = found[0].moment(year - 1)
    return None if start is None or end is None else (start, end)


_COMMON_YEAR = 2001


def _year_of(start: TimeExpression, found: tuple[End, End]) -> int:
    stated = found[0].year if found[0].year is not None else found[1].year
    if stated is not None:
        return stated
    best = start.best
    return civil(best.earliest).year if best is not None and best.earliest is not None else _COMMON_YEAR
