"""Places a draft on the calendar: its value and its readings."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from checker.expressions.clause import Clause, Register
from checker.expressions.complete import complete
from checker.expressions.context import Context
from checker.expressions.conventions import final_value, posted_reading
from checker.expressions.counted import counted, in_year_spoken_of, placed
from checker.expressions.draft import Draft
from checker.expressions.incomplete import incomplete
from checker.expressions.unplaced import unplaced_value
from checker.model.expression import Anchor, Reading, Stated, Unit


class Resolution(NamedTuple):
    """An expression's value and readings."""

    value: str
    readings: tuple[Reading, ...] = ()


def resolve(draft: Draft, context: Context, clause: Clause) -> Resolution:
    """Resolves a draft in its context, of which it takes note."""
    if draft.value is not None:
        context.measure(draft.stated.quantity)
        return Resolution(final_value(draft, draft.value, context))
    candidates = _candidates(draft, context, clause)
    if not candidates:
        return Resolution(unplaced_value(draft))
    if not _is_comparison(draft) and not (
        context.register is Register.NARRATIVE and draft.anchor is Anchor.PUBLICATION
    ):
        context.mention(candidates[0].moment, clause)
    if context.message:
        candidates = [posted_reading(draft, reading) for reading in candidates]
    told = {reading.moment for reading in candidates}
    news = (each for each in _from_publication(draft, context, clause) if each.moment not in told)
    readings = _distinct([*candidates, *news])
    return Resolution(readings[0].value, readings)


def _from_publication(draft: Draft, context: Context, clause: Clause) -> list[Reading]:
    """What an open date means if a story tells it as news does: "in office since 8 December"."""
    stated = draft.stated
    whole = stated.year is not None or stated.decade is not None or stated.century is not None
    if (
        context.register is not Register.NARRATIVE
        or context.published is None
        or whole
        or draft.anchor is Anchor.NARRATIVE
    ):
        return []
    return _candidates(draft, context.as_news(), clause)


def _is_comparison(draft: Draft) -> bool:
    """Whether another year is named only to compare with it: "up from a year earlier"."""
    stated = draft.stated
    if draft.unit is Unit.QUARTER and stated.year is not None:
        return True
    year_back = stated.shift == -1 and stated.shift_unit is Unit.YEAR
    return year_back and (draft.unit is not None or stated.quantity is not None)


def _distinct(readings: list[Reading]) -> tuple[Reading, ...]:
    return tuple(dict.fromkeys(readings))


def _in_century(stated: Stated, context: Context) -> Stated:
    """In a story, a year written with two digits is the one nearest to the year named last: "1908-11"."""
    narrative = context.register is Register.NARRATIVE
    if not narrative or not stated.short_year or stated.year is None or not context.years:
        return stated
    told = context.years[0]
    years = (stated.year % 100 + told // 100 * 100 + shift for shift in (-100, 0, 100))
    return replace(stated, year=min(years, key=lambda year: abs(year - told)))


def _candidates(draft: Draft, context: Context, clause: Clause) -> list[Reading]:
    return [reading for reading in _all_candidates(draft, context, clause) if reading is not None]


def _all_candidates(draft: Draft, context: Context, clause: Clause) -> list[Reading | None]:
    stated = _in_century(draft.stated, context)
    if stated.shift is not None and stated.shift_unit is not None:
        return counted(draft, context)
    if draft.unit is Unit.QUARTER and stated.year is not None:
        return in_year_spoken_of(draft, context, stated.year)
    if stated.year is not None or stated.decade is not None or stated.century is not None:
        swapped = complete(replace(stated, month=stated.day, day=stated.month)) if draft.swappable else []
        readings = [placed(draft, point, "") for point in complete(stated)]
        return readings + [placed(draft, point, "day and month the other way round") for point in swapped]
    return [placed(draft, point, assumes) for point, assumes in incomplete(draft, context, clause)]
