"""Time expressions that stand next to each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, TimeExpression


class Neighbours(NamedTuple):
    """Two expressions in a row, and those before and after them."""

    before: TimeExpression | None
    first: TimeExpression
    second: TimeExpression
    after: TimeExpression | None


def neighbours(article: Article) -> Iterator[Neighbours]:
    """Every two expressions in a row of which neither is an end of a period."""
    ends = {end.span for period in article.ranges for end in (period.start, period.end)}
    row = article.expressions
    for around in zip((None, *row), row, row[1:], (*row[2:], None), strict=False):
        found = Neighbours(*around)
        if found.first.span not in ends and found.second.span not in ends:
            yield found
