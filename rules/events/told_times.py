"""The times that a date may mean, and whether a fact allows one of them."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Moment, TimeExpression
from checker.facts import LISTED_UNTIL, Thing
from checker.toolkit import Approx, Grain, Truth, Unit, same_time
from rules.events.fact_periods import period_of
from rules.support.dates.days_ago import counted_to_the_day

_DAY_OF_GRACE = 1
_UNIT_DAYS = {Unit.YEAR: 366, Unit.MONTH: 31}
_ROUNDING = 10  # "N years ago" may be off by one, and by a tenth if N is round
_ROUND_NUMBERS = 5


def told_moments(article: Article, expression: TimeExpression) -> Iterator[Moment]:
    """The moments that the words may mean."""
    stated = expression.stated
    if stated.year is not None or stated.shift is None:
        yield from (reading.moment for reading in expression.readings)
    elif (day := counted_to_the_day(article, expression)) is not None:
        yield day
    else:
        yield from (_rounded(expression, reading.moment) for reading in expression.readings)


def _rounded(expression: TimeExpression, moment: Moment) -> Moment:
    """What a count may mean: off by one, and by a tenth where the number is round."""
    quantity, shift = expression.stated.quantity, abs(expression.stated.shift or 0)
    if quantity is None:
        return moment
    if quantity.approx is Approx.VAGUE:
        return Moment(None, None)
    unit = _UNIT_DAYS.get(expression.stated.shift_unit or Unit.YEAR, 0)
    is_round = quantity.approx is not Approx.EXACT or shift % _ROUND_NUMBERS == 0
    return moment.widened(unit + (shift * unit // _ROUNDING if is_round else 0))


def is_beyond_lists(told: Moment) -> bool:
    """Whether it lies in years that the lists of things do not reach."""
    return told.earliest is not None and told.earliest >= LISTED_UNTIL


def allows(fact: Thing, aspect: str, told: Moment) -> bool:
    """Whether the fact, or the end of it that ``aspect`` names, may have been then, with a day of grace."""
    allowed = period_of(fact, aspect)
    to_the_day = any(m is not None and m.grain >= Grain.DAY for m in (fact.start, fact.end))
    grace = _DAY_OF_GRACE if to_the_day else 0
    return allowed is None or same_time(allowed.widened(grace), told) is not Truth.IMPOSSIBLE
