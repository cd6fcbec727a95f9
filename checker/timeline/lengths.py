"""How many days an amount of calendar time may be, as news prose counts.

"Three days later" is exactly three days. Larger units count calendar units, not multiples of days: of
two events three years apart, one may fall on any day of its year and the other on any day of a year
three further on. So weeks to years have a slack of one unit less a day; beyond a year, where prose
rounds, it is half a unit, and below a day it is the night between two days.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil, floor
from typing import NamedTuple

from checker.model.expression import Approx, Quantity, Unit

_YEAR = 365.2425  # mean Gregorian year
_ROUGHLY = 0.2  # "about ten days" is eight to twelve


class DayRange(NamedTuple):
    """From ``low`` to ``high`` days, both included; ``high`` is ``None`` for no limit."""

    low: int
    high: int | None


class _Length(NamedTuple):
    days: float
    slack: float


_LENGTHS: Mapping[Unit, _Length] = {
    Unit.SECOND: _Length(1 / 86_400, 1),
    Unit.MINUTE: _Length(1 / 1_440, 1),
    Unit.HOUR: _Length(1 / 24, 1),
    Unit.DAY: _Length(1, 0),
    Unit.WEEKEND: _Length(7, 6),
    Unit.WEEK: _Length(7, 6),
    Unit.FORTNIGHT: _Length(14, 6),
    Unit.MONTH: _Length(_YEAR / 12, 30),
    Unit.QUARTER: _Length(_YEAR / 4, 91),
    Unit.SEASON: _Length(_YEAR / 4, 91),
    Unit.HALF: _Length(_YEAR / 2, 183),
    Unit.YEAR: _Length(_YEAR, 365),
    Unit.DECADE: _Length(_YEAR * 10, 5 * 365),
    Unit.CENTURY: _Length(_YEAR * 100, 50 * 365),
    Unit.MILLENNIUM: _Length(_YEAR * 1000, 500 * 365),
}


def elapsed_days(quantity: Quantity) -> DayRange:
    """The days that may lie between two points that are the quantity apart.

    "About" allows a fifth more or less; "nearly" and "less than" anything shorter; "over" anything
    longer; a vague number ("several weeks") anything at all.
    """
    length = _LENGTHS[quantity.unit]
    low = 0 if quantity.low is None else _low(quantity.low, length, quantity.approx)
    high = None if quantity.high is None else _high(quantity.high, length, quantity.approx)
    return DayRange(low, high)


def _low(number: float, length: _Length, approx: Approx) -> int:
    if approx in (Approx.LESS, Approx.VAGUE):
        return 0
    days = number * length.days * (1 - _ROUGHLY if approx is Approx.ABOUT else 1)
    return max(0, floor(days - length.slack))


def _high(number: float, length: _Length, approx: Approx) -> int | None:
    if approx in (Approx.MORE, Approx.VAGUE):
        return None
    days = number * length.days * (1 + _ROUGHLY if approx is Approx.ABOUT else 1)
    return ceil(days + length.slack)


def age_in_days(years: int) -> DayRange:
    """Days lived by somebody so many years old, from that birthday to the day before the next.

    Leap years move a birthday by up to two days against the mean year; these are the widest ends.
    """
    return DayRange(max(0, floor(years * _YEAR) - 1), ceil((years + 1) * _YEAR))
