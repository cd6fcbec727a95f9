"""Dates and times as ISO 8601 and RFC 3339 write them."""

from __future__ import annotations

import re

from checker.model.calendar import Day, day_number, is_valid
from checker.model.moment import Grain, Moment, in_month, in_year, on_day

_TIME = r"""
    (?P<hour>\d\d):?(?P<minute>\d\d)(?::?\d\d(?:[.,]\d+)?)?
    [ ]?(?P<zone>Z|UTC|GMT|(?P<sign>[+-])(?P<zone_hours>\d\d):?(?P<zone_minutes>\d\d)?)?
"""
_EXTENDED = re.compile(
    rf"(?P<year>\d{{4}}) (?:-(?P<month>\d\d) (?:-(?P<day>\d\d) (?:[Tt ]+{_TIME})? )? )?", re.VERBOSE
)
_BASIC = re.compile(rf"(?P<year>\d{{4}})(?P<month>\d\d)(?P<day>\d\d)(?:[Tt]{_TIME})?", re.VERBOSE)


def parse_iso(value: str) -> Moment | None:
    """The moment of ``YYYY``, ``YYYY-MM``, ``YYYY-MM-DD``, ``YYYYMMDD`` or a date with a time.

    A time keeps the day as it is written, with its zone; midnight is what systems write that store days
    only, so it counts as no time. ``None`` if the value is anything else or the calendar has no such day.
    """
    match = _EXTENDED.fullmatch(value) or _BASIC.fullmatch(value)
    if not match:
        return None
    year, month, day = int(match["year"]), int(match["month"] or 1), int(match["day"] or 1)
    if year == 0 or not is_valid(year, month, day):
        return None
    if match["month"] is None:
        return in_year(year)
    if match["day"] is None:
        return in_month(year, month)
    return _with_time(day_number(year, month, day), match)


def _with_time(day: Day, match: re.Match[str]) -> Moment | None:
    if match["hour"] is None:
        return on_day(day)
    hour, minute = int(match["hour"]), int(match["minute"])
    if hour > 23 or minute > 59:
        return None
    return at_clock(day, hour * 60 + minute, _zone(match))


def at_clock(day: Day, minute: int, zone: int | None) -> Moment:
    """A minute of a day, or the whole day for midnight sharp; ``zone`` is in minutes east of UTC."""
    return Moment(day, day, Grain.MINUTE, (minute, minute), zone) if minute else on_day(day)


def _zone(match: re.Match[str]) -> int | None:
    if match["zone"] is None:
        return None
    minutes = int(match["zone_hours"] or 0) * 60 + int(match["zone_minutes"] or 0)
    return -minutes if match["sign"] == "-" else minutes
