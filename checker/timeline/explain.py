"""A conflict as steps that an editor can check one by one."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from checker.model.bound import ORIGIN
from checker.model.wording import count, day_name
from checker.timeline.conflict import Conflict


def explain(conflict: Conflict, names: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """What each statement says, in chain order and each once, then the sum that cannot be.

    ``names`` are words for points ("the summit", "the end of the talks"); a point without any is "this".
    """
    steps = dict.fromkeys(bound.says for bound in conflict.bounds if bound.says)
    return (*steps, impossible_sum(conflict, names))


def impossible_sum(conflict: Conflict, names: Mapping[str, str] | None = None) -> str:
    """The last step: the two days that cannot both be, or the time that would have to be less than none."""

    def name(point: str) -> str:
        return (names or {}).get(point, "this")

    if conflict.bounds[0].earlier == ORIGIN and len(conflict.bounds) > 1:
        return _by_the_calendar(conflict, name)
    point, missing = name(conflict.bounds[0].earlier), count(conflict.excess, "day")
    return f"Taken together, {point} would have to come at least {missing} before itself."


def _by_the_calendar(conflict: Conflict, name: Callable[[str], str]) -> str:
    """``bounds`` lead from the calendar to a last point and back: its latest and its earliest day."""
    *up, back = conflict.bounds
    latest, earliest = sum(bound.days for bound in up), -back.days
    return (
        f"Taken together, {name(back.earlier)} was on {day_name(latest)} at the latest and on "
        f"{day_name(earliest)} at the earliest: they miss each other by {count(conflict.excess, 'day')}."
    )
