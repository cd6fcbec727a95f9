"""Dates that leave something to context: "Friday", "in March", "Nov. 3", "the 22nd", "4 p.m.", "summer"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.expressions import points
from checker.expressions.complete import in_year
from checker.expressions.context import Context, Register, Tense
from checker.expressions.draft import Direction, Draft
from checker.expressions.points import Point
from checker.model.calendar import Day, civil, day_number, is_valid, weekday
from checker.model.expression import Anchor, Stated
from checker.model.moment import Grain

_ONE_YEAR = (-1, 0, 1)
_AGAINST_TENSE = 4  # days against the tense weigh as much as so many with it


def incomplete(draft: Draft, context: Context, tense: Tense) -> list[tuple[Point, str]]:
    """The possible points, best first, each with what it assumes."""
    base = _base(draft, context)
    if base is None:
        return []
    narrated = base != context.published
    candidates = list(_candidates(draft.stated, base))
    ranked = sorted(candidates, key=lambda point: _rank(point, base, draft, context, tense, narrated))
    return [(point, _assumes(point, base, narrated)) for point in ranked]


def _base(draft: Draft, context: Context) -> Day | None:
    stated = draft.stated
    if draft.anchor is Anchor.NARRATIVE or context.register is Register.NARRATIVE:
        grain = Grain.DAY if stated.month is None and (stated.weekday is not None or stated.day) else Grain.YEAR
        found = context.last(grain)
        return found if found is not None else context.last_year or context.published
    return context.published if context.published is not None else context.last_year


def _candidates(stated: Stated, base: Day) -> Iterator[Point]:
    year, month, _ = civil(base)
    if stated.month or stated.season or stated.quarter or stated.half or stated.holiday:
        for offset in _ONE_YEAR:
            yield from in_year(stated, year + offset)
    elif stated.day is not None:
        yield from _same_day_of_month(stated.day, year, month)
    elif stated.weekday is not None:
        back = (weekday(base) - stated.weekday) % 7
        for day in (base - back, base - back + 7, base - back - 7, base - back + 14):
            yield points.day_point(day)
    else:
        yield points.day_point(base)


def _same_day_of_month(day: int, year: int, month: int) -> Iterator[Point]:
    for offset in (0, -1, 1):
        years, index = divmod(month - 1 + offset, 12)
        if is_valid(year + years, index + 1, day):
            yield points.day_point(day_number(year + years, index + 1, day))


def _rank(
    point: Point, base: Day, draft: Draft, context: Context, tense: Tense, narrated: bool
) -> tuple[int, int]:
    """Small is good: first whether the point lies on the side that the words demand, then how near it is."""
    first, last = point.moment.earliest or base, point.moment.latest or base
    distance = max(first - base, base - last, 0)
    side = -1 if last < base else 1 if first > base else 0
    if draft.stated.season is not None and draft.direction is None and tense is not Tense.PAST and not narrated:
        return (0 if civil(base).year == civil(first).year else 1, distance)
    if draft.direction is not None:
        return (_direction_cost(draft.direction, side, point, base), distance)
    if narrated:
        return (0 if side >= 0 or distance <= 92 else 1, distance)
    if draft.stated.weekday is not None and draft.stated.month is None:
        ahead = tense is Tense.FUTURE or context.register is Register.COLLOQUIAL and tense is not Tense.PAST
        wrong = side < 0 if ahead else side > 0
        return (int(wrong), distance)
    against = tense is Tense.FUTURE and side < 0 or tense is Tense.PAST and side > 0
    return (0, distance * (_AGAINST_TENSE if against else 1))


def _direction_cost(direction: Direction, side: int, point: Point, base: Day) -> int:
    if direction is Direction.LAST:
        return 0 if side < 0 else 1
    if direction is Direction.NEXT:
        return 0 if side > 0 else 1
    same_year = civil(point.moment.earliest or base).year == civil(base).year
    return 0 if same_year or point.moment.grain >= Grain.WEEK and side >= 0 else 1


def _assumes(point: Point, base: Day, narrated: bool) -> str:
    reference = "the date spoken of before" if narrated else "publication"
    first, last = point.moment.earliest or base, point.moment.latest or base
    if last < base:
        return f"the last before {reference}"
    return f"the next after {reference}" if first > base else f"the one at {reference}"
