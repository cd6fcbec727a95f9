"""Dates as the tables of facts write them: ``1969-07-20``, ``1969-07`` or ``1969``, as precise as known."""

from __future__ import annotations

from checker.knowledge.lazy import lazily
from checker.model.calendar import day_number, is_valid, iso
from checker.model.moment import Grain, Moment, in_month, in_year, on_day

_DATE = lazily(r"(-?\d{4}|[+-]\d{6})(?:-(\d\d)(?:-(\d\d))?)?")


def parse_moment(value: str) -> Moment:
    """The moment of a date of day, month or year precision; a negative year counts astronomically.

    Raises:
        ValueError: if it is written otherwise, or is no date of the calendar.
    """
    match = _DATE().fullmatch(value)
    if match is None:
        raise ValueError(f"{value!r} is not YYYY, YYYY-MM or YYYY-MM-DD")
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    if month is None:
        return in_year(year)
    if not is_valid(year, month, day or 1):
        raise ValueError(f"the calendar has no {value}")
    return in_month(year, month) if day is None else on_day(day_number(year, month, day))


def format_moment(moment: Moment) -> str:
    """The inverse of ``parse_moment``."""
    assert moment.earliest is not None
    text = iso(moment.earliest)
    if moment.grain >= Grain.DAY:
        return text
    return text[:-3] if moment.grain >= Grain.MONTH else text[:-6]
