"""Runs of digits that write a date, from the year down."""

from __future__ import annotations

from checker.model.calendar import day_number, is_valid
from checker.model.moment import Grain, Moment, on_day


def from_digits(digits: str) -> Moment | None:
    """The moment of ``YYYYMMDD``, with ``hhmm`` and more where given, in Coordinated Universal Time.

    ``None`` if the calendar or the clock has no such moment, or the year is outside 1990 to 2099.
    """
    year, month, dom = int(digits[:4]), int(digits[4:6]), int(digits[6:8])
    if not (1990 <= year < 2100 and is_valid(year, month, dom)):
        return None
    day = day_number(year, month, dom)
    if len(digits) < 12:
        return on_day(day)
    hour, minute = int(digits[8:10]), int(digits[10:12])
    if hour > 23 or minute > 59:
        return None
    clock = hour * 60 + minute
    return Moment(day, day, Grain.MINUTE, (clock, clock), 0)
