"""The times that a date may mean, and whether a fact allows one of them."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Moment, TimeExpression
from checker.facts import LISTED_UNTIL, Thing
from checker.toolkit import Grain, Truth, Unit, add_months, same_time
from rules.events.fact_periods import period_of
from rules.support.dates.days_ago import counted_to_the_day

_DAY_OF_GRACE = 1
_YEAR = 12  # months
_ROUNDING = 10  # "N years ago" may be off by one, and by a tenth if N is round
_ROUND_NUMBERS = 5


def told_moments(article: Article, expression: TimeExpression) -> Iterator[Moment]:
    """The moments that the words may mean."""
    stated = expression.stated
    day = counted_to_the_day(article, expression)
    if day is not None:
        yield day
    elif stated.quantity is None or stated.shift is None:
        yield from (reading.moment for reading in expression.readings)
    else:
        slack = _slack(abs(stated.shift)) * (_YEAR if stated.shift_unit is Unit.YEAR else 1)
        yield from (_rounded(reading.moment, slack) for reading in expression.readings)


def _slack(count: int) -> int:
    """By how many units a count may be off: by one, and by a tenth where the number is round."""
    return 1 + (0 if count % _ROUND_NUMBERS else count // _ROUNDING)


def _rounded(moment: Moment, months: int) -> Moment:
    return Moment(add_months(moment.first, -months), add_months(moment.last, months))


def is_beyond_lists(told: Moment) -> bool:
    """Whether it lies in years that the lists of things do not reach."""
    return told.first >= LISTED_UNTIL


def allows(fact: Thing, aspect: str, told: Moment) -> bool:
    """Whether the fact, or the end of it that ``aspect`` names, may have been then, with a day of grace."""
    allowed = period_of(fact, aspect)
    if allowed is None:
        return True
    grace = _DAY_OF_GRACE if allowed.grain is Grain.DAY else 0
    return same_time(allowed.widened(grace), told) is not Truth.IMPOSSIBLE
