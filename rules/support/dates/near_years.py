"""When a date without a year may be, told close to one whose year is known."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Moment, TimeExpression
from checker.toolkit import civil, day_number, in_month, is_valid, on_day


def moments_near(expression: TimeExpression, around: Moment) -> Iterator[Moment]:
    """The readings of a date; without a year, also that day or month of the years about another time."""
    yield from (reading.moment for reading in expression.readings)
    stated = expression.stated
    if stated.year is not None or stated.month is None or around.earliest is None or around.latest is None:
        return
    for year in range(civil(around.earliest).year - 1, civil(around.latest).year + 2):
        if stated.day is None:
            yield in_month(year, stated.month)
        elif is_valid(year, stated.month, stated.day):
            yield on_day(day_number(year, stated.month, stated.day))
