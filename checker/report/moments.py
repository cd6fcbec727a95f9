"""Moments in the notation of the JSON output."""

from __future__ import annotations

from checker.model.calendar import civil, days_in_month, iso
from checker.model.moment import Moment


def moment_value(moment: Moment) -> str:
    """``2024-02-13``, ``2024-02`` or ``2024`` for a day, month or year; else both ends with a slash."""
    if moment.earliest is None or moment.latest is None:
        return "/".join(".." if day is None else iso(day) for day in (moment.earliest, moment.latest))
    first, last = civil(moment.earliest), civil(moment.latest)
    if first == last:
        return iso(moment.earliest)
    if first[:2] == last[:2] and (first.day, last.day) == (1, days_in_month(*last[:2])):
        return iso(moment.earliest)[:-3]
    if first.year == last.year and (first[1:], last[1:]) == ((1, 1), (12, 31)):
        return iso(moment.earliest)[:-6]
    return f"{iso(moment.earliest)}/{iso(moment.latest)}"
