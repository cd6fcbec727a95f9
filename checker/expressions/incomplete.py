"""Dates that leave something to context: "Friday", "in March", "Nov. 3", "the 22nd", "4 p.m.", "summer"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.expressions import points
from checker.expressions.clause import Clause
from checker.expressions.complete import in_year
from checker.expressions.context import Context, Reference
from checker.expressions.draft import Draft
from checker.expressions.points import Point
from checker.expressions.ranking import cost
from checker.model.calendar import civil, day_number, is_valid, weekday
from checker.model.expression import Anchor, Stated

_IN_BRACKETS = 2  # tokens, spaces included: "May 5 (Tuesday)"
_CLOSE_BY = 20  # "tomorrow in the mill by the coast road, at noon"
_CLOSE_BY_IN_MESSAGES = 7  # which put things side by side


def incomplete(draft: Draft, context: Context, clause: Clause) -> list[tuple[Point, str]]:
    """The possible points, best first, each with what it assumes."""
    stated = draft.stated
    daily = stated.month is None and (stated.weekday is not None or stated.day is not None)
    if daily and stated.day is None:
        reference = context.weekday_reference(draft.anchor, clause)
    else:
        reference = context.reference(draft.anchor, clause, daily=daily)
    if reference is None:
        return []
    candidates = list(_candidates(stated, reference, context))
    ranked = sorted(candidates, key=lambda point: cost(point, reference, draft, context.register, clause))
    named = _named_beside(draft, context, clause)
    return [(point, "the day named beside it") for point in named] + [
        (point, _assumes(point, reference)) for point in ranked if point not in named
    ]


def _named_beside(draft: Draft, context: Context, clause: Clause) -> list[Point]:
    """The day that a clock time or a weekday repeats: "tomorrow at noon", "May 5 (Tuesday)"."""
    stated = draft.stated
    if draft.direction is not None or draft.anchor is not Anchor.EITHER:
        return []
    if stated.weekday is not None and stated.month is stated.day is None:
        days = [day for day in context.beside(clause, _IN_BRACKETS) if weekday(day) == stated.weekday]
        return [points.day_point(days[0])] if days else []
    if stated.hour is None or not _names_no_day(stated):
        return []
    reach = _CLOSE_BY_IN_MESSAGES if context.message else _CLOSE_BY
    return [points.day_point(day) for day in context.beside(clause, reach)[-1:]]


def _names_no_day(stated: Stated) -> bool:
    return all(part is None for part in (stated.month, stated.day, stated.season, stated.holiday))


def _candidates(stated: Stated, reference: Reference, context: Context) -> Iterator[Point]:
    year, month, _ = civil(reference.first)
    if stated.season == "winter":
        for each in _years(reference, context):
            yield points.winter_point(each)
    elif stated.month or stated.season or stated.quarter or stated.half or stated.holiday:
        for each in _years(reference, context):
            yield from in_year(stated, each)
    elif stated.day is not None:
        yield from _same_day_of_month(stated, year, month)
    elif stated.weekday is not None:
        back = (weekday(reference.first) - stated.weekday) % 7
        for weeks in (0, 1, -1, 2):
            yield points.day_point(reference.first - back + 7 * weeks)
    else:
        yield points.day_point(reference.first)


def _years(reference: Reference, context: Context) -> list[int]:
    """The years around the reference, then those spoken of lately and that of publication."""
    first, last = civil(reference.first).year, civil(reference.last).year
    left = [] if reference.left is None else [civil(reference.left[0]).year + step for step in (0, 1, -1)]
    published = [] if context.published is None else [civil(context.published).year]
    return list(
        dict.fromkeys([*range(first, last + 1), first - 1, last + 1, *left, *context.years, *published])
    )


def _same_day_of_month(stated: Stated, year: int, month: int) -> Iterator[Point]:
    """The 22nd of this month, the last or the next; Friday the 13th of any month that has one."""
    reach = 1 if stated.weekday is None else 13
    for offset in sorted(range(-reach, reach + 1), key=abs):
        years, index = divmod(month - 1 + offset, 12)
        if stated.day is None or not is_valid(year + years, index + 1, stated.day):
            continue
        day = day_number(year + years, index + 1, stated.day)
        if stated.weekday in (None, weekday(day)):
            yield points.day_point(day)


def _assumes(point: Point, reference: Reference) -> str:
    anchor = "the date spoken of before" if reference.narrated else "publication"
    first, last = point.moment.earliest, point.moment.latest
    if last is not None and last < reference.first:
        return f"before {anchor}"
    return f"after {anchor}" if first is not None and first > reference.last else f"at {anchor}"
