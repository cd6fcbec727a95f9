"""Order of days where clocks and zones may shift each by one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product

from checker import Moment, TimeExpression
from checker.toolkit import Truth, before

Pair = tuple[Moment, Moment]

ZONE_DAYS = 1
"""One and the same moment can bear two dates, in two zones."""
_OVER_NEW_YEAR = 300  # days; two days without a year are hardly meant further apart


def is_after(later: Moment, earlier: Moment, slack: int = ZONE_DAYS) -> bool:
    """Whether the one lies wholly after the other, by more than ``slack`` days."""
    return before(earlier.widened(slack), later) is Truth.CERTAIN


def are_apart(one: Moment, other: Moment, slack: int = ZONE_DAYS) -> bool:
    """Whether one lies wholly after the other, whichever it is, by more than ``slack`` days."""
    return is_after(one, other, slack) or is_after(other, one, slack)


def days_between(one: Moment, other: Moment) -> int:
    """From the first day of one moment to that of the other; 0 where either is open."""
    if one.earliest is None or other.earliest is None:
        return 0
    return other.earliest - one.earliest


def differs(expression: TimeExpression, moment: Moment, slack: int = ZONE_DAYS) -> bool:
    """Whether no reading of the words agrees with the moment; never for words without a reading."""
    readings = expression.moments
    return bool(readings) and all(are_apart(reading, moment, slack) for reading in readings)


def pairs(one: Iterable[Moment], other: Iterable[Moment], *, close: bool = False) -> list[Pair]:
    """Every way to read two dates together; ``close`` for those that lie less than a year apart."""
    read = product(one, other)
    return [pair for pair in read if not close or abs(days_between(*pair)) < _OVER_NEW_YEAR]


def all_ordered(read: Sequence[Pair]) -> bool:
    """Whether the first lies before the second in each of some pairs; never without a pair."""
    return bool(read) and all(before(first, second) is Truth.CERTAIN for first, second in read)
