"""Whether a stated number of years, months, weeks or days lies between two moments, read with charity."""

from __future__ import annotations

from typing import NamedTuple

from checker import Moment, TimeExpression
from checker.toolkit import Approx, Quantity, Unit, civil, count
from rules.support.language.patterns import Pattern

_DAYS = {
    Unit.DAY: 1.0,
    Unit.WEEK: 7.0,
    Unit.FORTNIGHT: 14.0,
    Unit.MONTH: 30.436875,
    Unit.QUARTER: 91.310625,
    Unit.YEAR: 365.2425,
    Unit.DECADE: 3652.425,
    Unit.CENTURY: 36524.25,
}  # mean lengths in the Gregorian calendar
_FEW_DAYS = 6  # up to here people count days exactly; beyond, both ends may or may not be counted
_ROUND = 0.05  # a number that ends in 0 or 5 may be off by this share


_YEARS_AND_MONTHS = Pattern(r"P(?P<years>\d+)Y(?P<months>\d+)M")


class Distance(NamedTuple):
    """Least and most days from one moment to another; negative where the second may come first."""

    least: int
    most: int

    @classmethod
    def between(cls, earlier: Moment, later: Moment) -> Distance:
        """How far one moment is from the other; raises ``ValueError`` where an end is open."""
        return cls(later.first - earlier.last, later.last - earlier.first)

    def in_units(self, unit: Unit) -> tuple[float, float] | None:
        """The same counted in a unit, ``None`` for units shorter than a day or of no fixed length."""
        days = _DAYS.get(unit)
        return None if days is None else (self.least / days, self.most / days)


def distance(earlier: Moment, later: Moment) -> Distance | None:
    """Days from one moment, which may be on record, to the other; ``None`` where an end is open."""
    if None in (earlier.earliest, earlier.latest, later.earliest, later.latest):
        return None
    return Distance.between(earlier, later)


def fits(quantity: Quantity, found: Distance) -> bool:
    """Whether the quantity can describe the distance: rounded, counted inclusively or by calendar years."""
    bounds = found.in_units(quantity.unit)
    low, high = quantity.low, quantity.high
    if bounds is None or low is None or high is None:
        return True
    least, most = bounds
    below, above = _tolerance(low, high, quantity)
    return low - below <= most and least <= high + above


def _tolerance(low: float, high: float, quantity: Quantity) -> tuple[float, float]:
    """By how much the true distance may fall short of the stated number, and exceed it."""
    slack = _slack(low, quantity.unit)
    match quantity.approx:
        case Approx.ABOUT:
            wide = slack + max(0.5, 0.1 * high)
            return wide, wide
        case Approx.LESS:
            return max(slack, 0.5 * low), slack
        case Approx.MORE:
            return slack, max(slack, high)
        case Approx.VAGUE:
            return float("inf"), float("inf")
        case _:
            return slack, slack


def _slack(number: float, unit: Unit) -> float:
    """How far an exact number may be off and still be fair: one unit, or a little more if it is round."""
    if unit is Unit.DAY:
        return 0.0 if number <= _FEW_DAYS else 1.0
    if unit in (Unit.WEEK, Unit.FORTNIGHT):
        return 0.8
    if unit in (Unit.DECADE, Unit.CENTURY):
        return 0.6
    return max(0.99, _ROUND * number) if number % 5 == 0 else 0.99


def nearest_count(found: Distance, unit: Unit) -> int | None:
    """The whole number of units that describes the distance best; ``None`` if there is none above zero."""
    bounds = found.in_units(unit)
    if bounds is None:
        return None
    number = round(sum(bounds) / 2)
    return number if number > 0 else None


def describe_distance(found: Distance, unit: Unit) -> str:
    """``46 years``, ``2 or 3 years``, ``1 day in the other direction``; days where the unit has no length."""
    if found.most < 0:
        return f"{describe_distance(Distance(-found.most, -found.least), unit)} in the other direction"
    bounds = found.in_units(unit) or (float(found.least), float(found.most))
    noun = unit.value if unit in _DAYS else Unit.DAY.value
    low, high = (max(0, round(bound)) for bound in bounds)
    return f"{describe_ages(low, high)} {noun if high == 1 else f'{noun}s'}"


def describe_ages(low: int, high: int) -> str:
    """``23``, ``23 or 24``, ``13 to 19``."""
    return str(low) if low == high else f"{low} {'or' if high - low == 1 else 'to'} {high}"


def describe_amount(quantity: Quantity) -> str:
    """The number that is stated, or the lower of two: ``12 years``, ``2.5 weeks``."""
    low = quantity.low or 0
    return count(int(low), quantity.unit.value) if low == int(low) else f"{low:g} {quantity.unit.value}s"


def shift_of(expression: TimeExpression) -> tuple[Quantity, bool] | None:
    """How far and whether forward an expression counts: "two days later", "the next day", "a year ago".

    ``None`` where it does not count, or in units shorter than a day.
    """
    stated = expression.stated
    unit = stated.quantity.unit if stated.quantity else stated.shift_unit
    if not stated.shift or unit is None or unit not in _DAYS:
        return None
    amount = stated.quantity or Quantity(unit, abs(stated.shift), abs(stated.shift))
    return amount, stated.shift > 0


def counts_on(expression: TimeExpression) -> bool:
    """Whether it counts forward: "two days later", "ten days from now"."""
    return expression.stated.shift is not None and expression.stated.shift > 0


def amount_of(expression: TimeExpression) -> Quantity | None:
    """How much a length states; "three years and four months" as 40 months."""
    whole = _YEARS_AND_MONTHS.fullmatch(expression.value)
    if whole is None:
        return expression.stated.quantity
    months = 12 * int(whole["years"]) + int(whole["months"])
    stated = expression.stated.quantity
    return Quantity(Unit.MONTH, months, months, stated.approx if stated else Approx.EXACT)


def years_of(moment: Moment) -> range:
    """Calendar years that a moment may lie in; raises ``ValueError`` where an end is open."""
    return range(civil(moment.first).year, civil(moment.last).year + 1)
