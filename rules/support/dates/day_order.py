"""Order of days where clocks and zones may shift each by one."""

from __future__ import annotations

from checker import Moment, TimeExpression

ZONE_DAYS = 1
"""One and the same moment can bear two dates, in two zones."""


def is_after(later: Moment, earlier: Moment, slack: int = ZONE_DAYS) -> bool:
    """Whether the one lies wholly after the other, by more than ``slack`` days."""
    if later.earliest is None or earlier.latest is None:
        return False
    return later.earliest > earlier.latest + slack


def are_apart(one: Moment, other: Moment, slack: int = ZONE_DAYS) -> bool:
    """Whether one lies wholly after the other, whichever it is, by more than ``slack`` days."""
    return is_after(one, other, slack) or is_after(other, one, slack)


def days_between(one: Moment, other: Moment) -> int:
    """From the first day of one moment to that of the other; 0 where either is open."""
    if one.earliest is None or other.earliest is None:
        return 0
    return other.earliest - one.earliest


def moments(expression: TimeExpression) -> list[Moment]:
    """Every moment that the words can mean."""
    return [reading.moment for reading in expression.readings]


def differs(expression: TimeExpression, moment: Moment, slack: int = ZONE_DAYS) -> bool:
    """Whether no reading of the words agrees with the moment; never for words without a reading."""
    readings = moments(expression)
    return bool(readings) and all(are_apart(reading, moment, slack) for reading in readings)
