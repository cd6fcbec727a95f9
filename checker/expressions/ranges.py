"""Finds which expressions are the two ends of one period."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from checker.expressions.grammar import Grammar
from checker.expressions.tokens import Tokens
from checker.model.expression import TimeExpression, TimeRange, TimexType

_LONGEST_JOINT = 8  # tokens, spaces included
_ENDS = (TimexType.DATE, TimexType.TIME)


def link(
    expressions: Sequence[TimeExpression], places: Sequence[tuple[int, int]], tokens: Tokens, grammar: Grammar
) -> Iterable[TimeRange]:
    """Ranges among neighbours; ``places`` are the expressions' first and past-the-last tokens."""
    for (first, place), (second, other) in pairwise(zip(expressions, places, strict=True)):
        if first.type not in _ENDS or second.type not in _ENDS or other[0] - place[1] > _LONGEST_JOINT:
            continue
        joint = "".join(tokens.parts[place[1] : other[0]]).strip().lower()
        opener = _word_before(tokens, place[0])
        if joint in grammar.range_openers.get("", ()) or joint in grammar.range_openers.get(opener, ()):
            yield TimeRange(first.span.cover(second.span), first, second)


def _word_before(tokens: Tokens, at: int) -> str:
    for index in range(at - 1, max(-1, at - 3), -1):
        if not tokens.parts[index].isspace():
            return tokens.parts[index].lower()
    return ""
