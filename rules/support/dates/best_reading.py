"""The time that a dated expression or claim most likely means, for comparing and for messages."""

from __future__ import annotations

from collections.abc import Sequence

from checker import Moment, TimeExpression
from checker.toolkit import describe_moment


def moment_of(expression: TimeExpression) -> Moment:
    """The moment of the best reading; raises ``IndexError`` for an expression that is not dated."""
    return expression.readings[0].moment


def describe_best(moments: Sequence[Moment]) -> str:
    """The first of some moments, which is the likeliest, for a message."""
    return describe_moment(moments[0])


def describe_time(expression: TimeExpression) -> str:
    """The time that a dated expression most likely means, for a message."""
    return describe_moment(moment_of(expression))
