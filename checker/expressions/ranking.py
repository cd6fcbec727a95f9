"""Which of the possible points an incomplete date most probably means: the smaller its cost, the better."""

from __future__ import annotations

from typing import NamedTuple

from checker.expressions.clause import Clause, Register, Tense
from checker.expressions.context import Reference
from checker.expressions.draft import Direction, Draft
from checker.expressions.points import Point, year_text
from checker.model.calendar import Day, civil, weekday
from checker.model.moment import Grain

_A_MONTH = 31  # "last February" is not said in March, when "last month" would do
_BACKWARDS = 1.5  # a story moves on: days back weigh as much as so many ahead
_RETURN = 0.5  # it rather goes on from where it was than from a date named in passing
_AGAINST_FIRM = {Tense.PAST: 30, Tense.FUTURE: 6}
_AGAINST_MONTH = 1000  # "took over in July", said in June; a day, though, may come before the text goes out
_AGAINST_PRESENT = 2  # the shop that closes on 31 December has not closed yet
_AGAINST_TENSE = 4  # days against the tense weigh as much as so many with it


class Cost(NamedTuple):
    """Compared in this order: a wrong day of the week, the wrong side, then how far away it is."""

    mismatch: bool
    wrong_side: bool
    distance: float


def cost(point: Point, reference: Reference, draft: Draft, register: Register, clause: Clause) -> Cost:
    """What speaks against the point."""
    tense, first, last = clause.tense, point.moment.earliest or 0, point.moment.latest or 0
    distance = max(first - reference.last, reference.first - last, 0)
    side = -1 if last < reference.first else 1 if first > reference.last else 0
    mismatch = _is_other_weekday(draft, point)
    if draft.direction is not None:
        return Cost(mismatch, _is_other_direction(draft, side, point, reference, tense), distance)
    if draft.stated.weekday is not None and draft.stated.month is None:
        other = _is_other_side(side, reference, draft, register, tense)
        return Cost(mismatch, other and not _is_next_day(distance, reference, register, clause), distance)
    if reference.narrated:
        return Cost(mismatch, False, _told(first, last, reference))
    if draft.stated.season is not None and tense is not Tense.PAST:
        return Cost(mismatch, not point.value.startswith(year_text(civil(reference.first).year)), distance)
    against = (tense is Tense.FUTURE and side < 0) or (tense is Tense.PAST and side > 0)
    if against:
        return Cost(mismatch, False, distance * _weight(draft, clause))
    closing = tense is Tense.PRESENT and side < 0 and draft.stated.day is not None
    return Cost(mismatch, False, distance * (_AGAINST_PRESENT if closing else 1))


def _weight(draft: Draft, clause: Clause) -> float:
    """What a day against the tense weighs."""
    if not clause.firm:
        return _AGAINST_TENSE
    month = draft.stated.day is None and clause.tense is Tense.PAST
    return _AGAINST_MONTH if month else _AGAINST_FIRM[clause.tense]


def _is_next_day(distance: float, reference: Reference, register: Register, clause: Clause) -> bool:
    """In an article a weekday is yesterday or tomorrow rather than six days off, but for what is planned."""
    planned = clause.firm and clause.tense is Tense.FUTURE
    return distance <= 1 and register is not Register.COLLOQUIAL and not reference.narrated and not planned


def _told(first: Day, last: Day, reference: Reference) -> float:
    """How far a story has to go, from where it stands or from where a date in mid-sentence took it away."""
    here = _way(first, last, (reference.first, reference.last))
    return here if reference.left is None else min(here, _RETURN * _way(first, last, reference.left))


def _way(first: Day, last: Day, start: tuple[Day, Day]) -> float:
    return max(first - start[1], _BACKWARDS * (start[0] - last), 0)


def _is_other_weekday(draft: Draft, point: Point) -> bool:
    stated, day = draft.stated, point.moment.earliest
    if (
        stated.weekday is None
        or stated.month is stated.day is None
        or day is None
        or point.moment.grain < Grain.DAY
    ):
        return False
    return weekday(day) != stated.weekday


def _is_other_direction(draft: Draft, side: int, point: Point, reference: Reference, tense: Tense) -> bool:
    if draft.direction is Direction.LAST:
        just_over = (
            point.moment.grain is Grain.MONTH and reference.first - (point.moment.latest or 0) <= _A_MONTH
        )
        return side >= 0 or just_over
    if draft.direction is Direction.NEXT:
        return side <= 0
    first = point.moment.earliest or 0
    if point.moment.grain is Grain.SEASON and civil(first).year != civil(point.moment.latest or 0).year:
        return side > 0 if tense is Tense.PAST else side < 0
    if point.moment.grain < Grain.WEEK or draft.stated.weekday is None:
        return civil(first).year != civil(reference.first).year
    return side > 0 if tense is Tense.PAST and _is_over(first, reference) else side < 0


def _is_over(day: Day, reference: Reference) -> bool:
    """Whether the week's day of that name is today or past."""
    return weekday(day) <= weekday(reference.first)


def _is_other_side(side: int, reference: Reference, draft: Draft, register: Register, tense: Tense) -> bool:
    """A weekday lies ahead in a story, in present and future tense, and in messages without tense."""
    chat = register is Register.COLLOQUIAL and tense is not Tense.PAST and not draft.in_name
    ahead = tense in (Tense.FUTURE, Tense.PRESENT)
    return side < 0 if reference.narrated or chat or ahead else side > 0
