"""Narrows a point to what a draft names within it: a part of the day, a clock time, the nth week."""

from __future__ import annotations

import re

from checker.expressions import points
from checker.expressions.draft import Draft
from checker.expressions.points import Point
from checker.model.calendar import Day, add_months, civil, weekday
from checker.model.expression import Stated, Unit
from checker.model.moment import Grain

_NUMERIC_ZONE = re.compile(r"([+-])(\d\d):?(\d\d)")
_TUESDAY = 1
_THURSDAY = 3
_SATURDAY = 5


def within(draft: Draft, point: Point) -> Point | None:
    """The point, narrowed; ``None`` if it has no such part."""
    if draft.unit is not None:
        return _unit(draft, point)
    stated = draft.stated
    if stated.hour is not None:
        return points.with_clock(point, stated.hour, stated.minute, _offset(stated.zone), _suffix(stated))
    if stated.part_of_day is not None:
        return points.with_part(point, stated.part_of_day)
    return point


def _offset(zone: str | None) -> int | None:
    """Minutes from UTC of a zone's letters or of "+02:00"; ``None`` for what is not known."""
    found = _NUMERIC_ZONE.fullmatch(zone or "")
    if found is None:
        return ZONES.get((zone or "").upper())
    minutes = 60 * int(found[2]) + int(found[3])
    return -minutes if found[1] == "-" else minutes


def _suffix(stated: Stated) -> str:
    """What a value has behind its minutes: seconds, and zones that ISO 8601 can write."""
    seconds = "" if stated.second is None else f":{stated.second:02d}"
    numeric = _NUMERIC_ZONE.fullmatch(stated.zone or "")
    zone = f"{numeric[1]}{numeric[2]}:{numeric[3]}" if numeric else ""
    return seconds + ("Z" if stated.zone in ("UTC", "GMT") else zone)


def _unit(draft: Draft, point: Point) -> Point | None:
    first, last = point.moment.earliest, point.moment.latest
    if first is None or last is None:
        return None
    if draft.part is None and draft.unit is Unit.WEEKEND:
        return _weekend_beside(first, last)
    if draft.part is None:
        return points.week_point(first) if draft.unit is Unit.WEEK else point
    if draft.unit is Unit.DAY and draft.stated.weekday is not None:
        return _nth_weekday(draft.part, draft.stated.weekday, first, last)
    if draft.unit is Unit.WEEKEND:
        saturday = _nth_weekday(draft.part, _SATURDAY, first, last)
        return None if saturday is None else points.weekend_point(saturday.moment.earliest or first)
    if draft.unit is Unit.DAY:
        day = last if draft.part < 0 else first + draft.part - 1
        return points.day_point(day) if day <= last else None
    if draft.unit is Unit.WEEK:
        return _nth_week(draft.part, point)
    return _nth_month(draft.part, first, last) if draft.unit is Unit.MONTH else point


def _weekend_beside(first: Day, last: Day) -> Point:
    """The weekend that a feast makes longer: before a Monday or Tuesday, else of its week."""
    weekend = points.weekend_point(first - 3 if weekday(first) <= _TUESDAY else first)
    start, end = weekend.moment.earliest or first, weekend.moment.latest or last
    return Point(weekend.moment.__class__(min(start, first), max(end, last), Grain.WEEK), weekend.value)


def _nth_weekday(number: int, wanted: int, first: Day, last: Day) -> Point | None:
    """The nth Monday of a month; -1 is the last one."""
    day = last - (weekday(last) - wanted) % 7 if number < 0 else first + (wanted - weekday(first)) % 7
    day += 7 * (number - 1) if number > 0 else 0
    return points.day_point(day) if day <= last else None


def _nth_month(number: int, first: Day, last: Day) -> Point | None:
    """The nth month of a year or quarter; -1 is the last one."""
    day = last if number < 0 else add_months(first, number - 1)
    year, month, _ = civil(day)
    return points.month_point(year, month) if day <= last else None


def _nth_week(number: int, point: Point) -> Point | None:
    """The nth week of a month or year, with slack, as weeks are counted in many ways.

    Its value is ISO's: a week belongs to the year, and so to the month, that holds its Thursday.
    """
    first, last = point.moment.earliest, point.moment.latest
    if first is None or last is None:
        return None
    thursday = _nth_weekday(number, _THURSDAY, first, last) or _nth_weekday(-1, _THURSDAY, first, last)
    start = last - 6 if number < 0 else first + 7 * (number - 1)
    if start > last or thursday is None:
        return None
    moment = point.moment.__class__(max(start - 7, first - 6), min(start + 13, last + 6), Grain.WEEK)
    return Point(moment, points.week_point(thursday.moment.earliest or start).value)


#: Offsets from UTC in minutes of the zones that texts abbreviate.
ZONES = {
    "GMT": 0, "UTC": 0, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360,
    "PST": -480, "PDT": -420, "BST": 60, "CET": 60, "CEST": 120, "EET": 120, "IST": 330, "JST": 540,
    "AEST": 600, "AEDT": 660, "SGT": 480, "MSK": 180,
}  # fmt: skip
