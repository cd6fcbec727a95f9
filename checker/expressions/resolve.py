"""Places a draft on the calendar: its value and its readings."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from checker.expressions import points
from checker.expressions.complete import complete
from checker.expressions.context import Clause, Context, Register
from checker.expressions.draft import Draft
from checker.expressions.incomplete import incomplete
from checker.expressions.points import Point
from checker.expressions.shifting import shift
from checker.expressions.unplaced import unplaced_value
from checker.expressions.within import within
from checker.model.calendar import Day, add_months, civil
from checker.model.expression import Anchor, Approx, Reading, Stated, Unit
from checker.model.moment import Grain

_GRAINS = {
    Unit.DAY: Grain.DAY, Unit.HOUR: Grain.DAY, Unit.MINUTE: Grain.DAY, Unit.SECOND: Grain.DAY,
    Unit.WEEK: Grain.WEEK, Unit.WEEKEND: Grain.WEEK, Unit.FORTNIGHT: Grain.WEEK, Unit.MONTH: Grain.MONTH,
    Unit.QUARTER: Grain.QUARTER, Unit.SEASON: Grain.SEASON, Unit.HALF: Grain.HALF,
}  # fmt: skip


_WEEKEND_OVER = 3  # until Wednesday "the weekend" is the one just over, from Thursday the one to come


class Resolution(NamedTuple):
    """An expression's value and readings."""

    value: str
    readings: tuple[Reading, ...] = ()


def resolve(draft: Draft, context: Context, clause: Clause) -> Resolution:
    """Resolves a draft in its context, of which it takes note."""
    if draft.value is not None:
        context.measure(draft.stated.quantity)
        return Resolution(draft.value)
    candidates = [reading for reading in _candidates(draft, context, clause) if reading is not None]
    if not candidates:
        return Resolution(unplaced_value(draft))
    if not _is_comparison(draft) and not (
        context.register is Register.NARRATIVE and draft.anchor is Anchor.PUBLICATION
    ):
        context.mention(candidates[0].moment, clause)
    readings = _distinct([_written(draft, reading, context) for reading in candidates])
    return Resolution(readings[0].value, readings)


def _written(draft: Draft, reading: Reading, context: Context) -> Reading:
    """Messages write a bare year with its month and day left open."""
    bare = draft.stated.year is not None and reading.moment.grain is Grain.YEAR
    open_end = bare and context.message
    return replace(reading, value=f"{reading.value}-XX-XX") if open_end else reading


def _is_comparison(draft: Draft) -> bool:
    """Whether another year is named only to compare with it: "up from a year earlier"."""
    stated = draft.stated
    if draft.unit is Unit.QUARTER and stated.year is not None:
        return True
    year_back = stated.shift == -1 and stated.shift_unit is Unit.YEAR
    return year_back and (draft.unit is not None or stated.quantity is not None)


def _distinct(readings: list[Reading]) -> tuple[Reading, ...]:
    return tuple({reading.value: reading for reading in reversed(readings)}.values())[::-1]


def _candidates(draft: Draft, context: Context, clause: Clause) -> list[Reading | None]:
    stated = draft.stated
    if stated.shift is not None and stated.shift_unit is not None:
        return _shifted(draft, context)
    if draft.unit is Unit.QUARTER and stated.year is not None:
        base = context.quarter()
        years = 0 if base is None else stated.year - civil(base).year
        return _same_part(draft, context, years)
    if stated.year is not None or stated.decade is not None or stated.century is not None:
        swapped = complete(replace(stated, month=stated.day, day=stated.month)) if draft.swappable else []
        readings = [_reading(draft, point, "") for point in complete(stated)]
        return readings + [_reading(draft, point, "day and month the other way round") for point in swapped]
    return [_reading(draft, point, assumes) for point, assumes in incomplete(draft, context, clause)]


def _reading(draft: Draft, point: Point | None, assumes: str) -> Reading | None:
    placed = None if point is None else within(draft, point)
    return None if placed is None else Reading(placed.moment, placed.value, assumes)


def _shifted(draft: Draft, context: Context) -> list[Reading | None]:
    unit, count = draft.stated.shift_unit, draft.stated.shift
    assert unit is not None
    assert count is not None
    if draft.unit in (Unit.QUARTER, Unit.MONTH):
        return _same_part(draft, context, count)
    if unit is Unit.QUARTER and count == 0 and draft.anchor is Anchor.NARRATIVE:
        return _same_part(replace(draft, unit=Unit.QUARTER), context, 0)
    grain = _GRAINS.get(unit, Grain.YEAR)
    bases = [(context.base(draft.anchor, grain), "")]
    if unit is Unit.WEEKEND and draft.anchor is Anchor.EITHER and bases[0][0] is not None:
        bases.insert(0, (bases[0][0] - _WEEKEND_OVER, ""))
    if draft.anchor is Anchor.NARRATIVE and context.register is not Register.NARRATIVE:
        bases.append((context.published, "counted from publication"))
    return _year_on_year(draft, context) + _to_the_day(draft, context) + [
        _reading(draft, point, assumes)
        for base, assumes in bases
        if base is not None
        for point in _parts(draft.stated, shift(base, unit, count), base)
    ]


def _same_part(draft: Draft, context: Context, years: int) -> list[Reading | None]:
    """The same quarter or month of another year: "the year-ago quarter"."""
    base = context.quarter() if draft.unit is Unit.QUARTER else context.last(Grain.MONTH) or context.published
    if base is None or draft.unit is None:
        return []
    point = shift(add_months(base, 12 * years), draft.unit, 0)
    return [Reading(point.moment, point.value, "counted from the quarter spoken of")]


def _year_on_year(draft: Draft, context: Context) -> list[Reading | None]:
    """Next to a quarter's figures, "a year ago" means the same quarter of the year before."""
    stated = draft.stated
    if (
        stated.quantity is None
        or stated.shift != -1
        or stated.shift_unit is not Unit.YEAR
        or context.since_quarter > 3
    ):
        return []
    return _same_part(replace(draft, unit=Unit.QUARTER), context, -1)


def _to_the_day(draft: Draft, context: Context) -> list[Reading | None]:
    """A message says "one year ago" of the very day."""
    stated, base = draft.stated, context.published
    exact = stated.quantity is not None and stated.quantity.approx is Approx.EXACT
    months = {Unit.YEAR: 12, Unit.MONTH: 1}.get(stated.shift_unit or Unit.DAY)
    if context.register is not Register.COLLOQUIAL or not exact or months is None or base is None:
        return []
    return [_reading(draft, points.day_point(add_months(base, months * (stated.shift or 0))), "to the day")]


def _parts(stated: Stated, whole: Point, base: Day) -> list[Point]:
    """What is stated within the shifted stretch: "June last year", "Friday of next week"."""
    first = whole.moment.earliest
    if first is None:
        return []
    return inner_points(stated, whole, first)


def inner_points(stated: Stated, whole: Point, first: Day) -> list[Point]:
    """The points within a week or year that the words name; the whole where they name none."""
    year = points_year(whole)
    if stated.month or stated.quarter or stated.season or stated.half or stated.holiday:
        return complete(replace(stated, year=year, weekday=None))
    if stated.weekday is not None and whole.moment.grain is Grain.WEEK:
        return [points.day_point(first + 1 + stated.weekday)]
    return [whole]


def points_year(point: Point) -> int:
    """The year in which a point ends."""
    return civil(point.moment.latest or 0).year


__all__ = ["Register", "Resolution", "resolve"]
