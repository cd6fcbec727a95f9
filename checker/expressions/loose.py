"""What people mean by a number of units who do not look at the calendar.

"Two years ago" said in January may be of the November before the calendar would allow, and "last year" of
the twelve months that have just passed.
"""

from __future__ import annotations

from checker.expressions.draft import Draft
from checker.expressions.shifting import shift
from checker.model.calendar import Day, add_months
from checker.model.expression import Approx, Quantity, Reading, Unit
from checker.model.moment import Moment

_DAYS = {
    Unit.WEEK: 7,
    Unit.FORTNIGHT: 14,
    Unit.MONTH: 31,
    Unit.YEAR: 366,
    Unit.DECADE: 3653,
    Unit.CENTURY: 36525,
}
_MONTHS = {Unit.MONTH: 1, Unit.YEAR: 12, Unit.DECADE: 120, Unit.CENTURY: 1200}
_ROUND = 0.05  # "1,400 years ago" is so many years but for this share
_LARGE = 100  # from here on a number that ends in 0 is a round one
_SHARE = 0.15  # by how much of itself an approximate number may be off
_LAST = {Unit.WEEK, Unit.MONTH, Unit.YEAR, Unit.DECADE, Unit.CENTURY}


def loosely(draft: Draft, base: Day) -> list[Reading]:
    """The readings that count from the day itself, with half a unit of slack; none for days and hours."""
    stated = draft.stated
    unit, count = stated.shift_unit, stated.shift
    if unit not in _DAYS or count is None or draft.unit is not None or stated.part_of_day is not None:
        return []
    value = shift(base, unit, count).value
    if stated.quantity is not None:
        return [
            Reading(
                _around(stated.quantity, unit, count, base), value, "counted to the day, not by the calendar"
            )
        ]
    if count == -1 and unit in _LAST and stated.deictic_word in ("last", "past") and not _is_narrowed(draft):
        last = Moment(base - _DAYS[unit], base, shift(base, unit, count).moment.grain)
        return [Reading(last, value, f"the {unit} up to publication")]
    return []


def _is_narrowed(draft: Draft) -> bool:
    stated = draft.stated
    return any(
        part is not None
        for part in (stated.month, stated.season, stated.quarter, stated.weekday, stated.half)
    )


def _around(quantity: Quantity, unit: Unit, count: int, base: Day) -> Moment:
    months = _MONTHS.get(unit)
    center = base + count * _DAYS[unit] if months is None else add_months(base, months * count)
    share = _ROUND * abs(count) if abs(count) >= _LARGE and count % 10 == 0 else 0.5
    half = round(share * _DAYS[unit]) + 1
    extra = 0 if quantity.approx is Approx.EXACT else round(max(1.0, _SHARE * abs(count)) * _DAYS[unit])
    nearer = extra if quantity.approx in (Approx.LESS, Approx.ABOUT, Approx.VAGUE) else 0
    farther = extra if quantity.approx in (Approx.MORE, Approx.ABOUT, Approx.VAGUE) else 0
    before, after = (farther, nearer) if count < 0 else (nearer, farther)
    return Moment(center - half - before, center + half + after, shift(base, unit, count).moment.grain)
