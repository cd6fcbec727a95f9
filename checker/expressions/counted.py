"""Places what counts from a day: "last year", "two weeks ago", "the following month", "a year earlier"."""

from __future__ import annotations

from dataclasses import replace

from checker.expressions import points
from checker.expressions.clause import Register
from checker.expressions.complete import complete
from checker.expressions.context import Context
from checker.expressions.draft import Draft
from checker.expressions.loose import loosely
from checker.expressions.points import Point
from checker.expressions.shifting import shift
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


def placed(draft: Draft, point: Point, assumes: str) -> Reading | None:
    """The reading that a point gives, narrowed to the part that is named; ``None`` if it has none."""
    part = within(draft, point)
    if part is not None and draft.offset and part.moment.earliest is not None:
        part = points.day_point(part.moment.earliest + draft.offset)
    return None if part is None else Reading(part.moment, part.value, assumes)


def counted(draft: Draft, context: Context) -> list[Reading | None]:
    """The readings of what counts from publication or from the time spoken of, best first."""
    unit, count = draft.stated.shift_unit, draft.stated.shift
    assert unit is not None
    assert count is not None
    if draft.unit in (Unit.QUARTER, Unit.MONTH) and draft.part is None:
        return same_part(draft, context, count)
    if unit is Unit.QUARTER and count == 0 and draft.anchor is Anchor.NARRATIVE:
        return same_part(replace(draft, unit=Unit.QUARTER), context, 0)
    grain = _GRAINS.get(unit, Grain.YEAR)
    bases = [(context.base(_anchor(draft, context), grain), "")]
    if unit is Unit.WEEKEND and draft.anchor is Anchor.EITHER and bases[0][0] is not None:
        bases.insert(0, (bases[0][0] - _WEEKEND_OVER, ""))
    if draft.anchor is Anchor.NARRATIVE and context.register is not Register.NARRATIVE:
        bases.append((context.published, "counted from publication"))
    if draft.anchor is Anchor.EITHER and draft.stated.quantity is not None:
        bases.append((context.last(grain), "counted from the date spoken of before"))
    return (
        _year_on_year(draft, context)
        + _to_the_day(draft, context)
        + [
            placed(draft, point, assumes)
            for base, assumes in bases
            if base is not None
            for point in _parts(draft.stated, shift(base, unit, count))
        ]
        + [loose for base, _ in bases if base is not None for loose in loosely(draft, base)]
    )


def _anchor(draft: Draft, context: Context) -> Anchor:
    """In a story "this year" is the one it tells of."""
    told = (
        context.register is Register.NARRATIVE
        and draft.stated.shift == 0
        and draft.anchor is Anchor.PUBLICATION
    )
    return Anchor.NARRATIVE if told and draft.stated.deictic_word == "this" else draft.anchor


def same_part(draft: Draft, context: Context, years: int) -> list[Reading | None]:
    """The same quarter or month of another year: "the year-ago quarter"."""
    unit = context.period_unit() if draft.of_period else draft.unit
    base = None if unit is None else _compared(context, unit, years)
    if base is None or unit is None:
        return []
    point = shift(add_months(base, 12 * years), unit, 0)
    if context.fiscal and unit is Unit.QUARTER:
        point = points.some_quarter_point(civil(base).year + years)
    return [Reading(point.moment, point.value, f"counted from the {unit} spoken of")]


def in_year_spoken_of(draft: Draft, context: Context, year: int) -> list[Reading | None]:
    """The quarter or other period spoken of, in the year named: "the 1988 period"."""
    unit = context.period_unit() if draft.of_period else draft.unit
    base = None if unit is None else context.part(unit)
    return same_part(draft, context, 0 if base is None else year - civil(base).year)


def _compared(context: Context, unit: Unit, years: int) -> Day | None:
    """A day of the period from which so many years are counted; results are compared once they are in."""
    base, published = context.part(unit), context.published
    if base is None or published is None or context.fiscal or years >= 0 or base <= published:
        return base
    return add_months(base, -12 * (civil(base).year - civil(published).year or 1))


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
    return same_part(replace(draft, unit=Unit.QUARTER), context, -1)


def _to_the_day(draft: Draft, context: Context) -> list[Reading | None]:
    """A message says "one year ago" of the very day, others "a year ago today"."""
    stated, base = draft.stated, context.published
    exact = stated.quantity is not None and stated.quantity.approx is Approx.EXACT
    meant = (draft.unit is Unit.DAY and draft.part is None) or (context.message and exact)
    months = {Unit.YEAR: 12, Unit.MONTH: 1}.get(stated.shift_unit or Unit.DAY)
    if not meant or months is None or base is None:
        return []
    return [placed(draft, points.day_point(add_months(base, months * (stated.shift or 0))), "to the day")]


def _parts(stated: Stated, whole: Point) -> list[Point]:
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
    if stated.day is not None and whole.moment.grain is Grain.MONTH:
        return complete(replace(stated, year=year, month=civil(first).month))
    if stated.weekday is not None and whole.moment.grain is Grain.WEEK:
        return [points.day_point(first + 1 + stated.weekday)]
    return [whole]


def points_year(point: Point) -> int:
    """The year in which a point ends."""
    return civil(point.moment.latest or 0).year
