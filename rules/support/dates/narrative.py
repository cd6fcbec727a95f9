"""Which earlier date of a story an expression such as "two days later" may be counted from."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice

from checker import Article, TimeExpression
from checker.toolkit import Grain, Sentence, Unit

_FAR = 40  # expressions looked at before giving up; a paragraph holds fewer
_NEAR = {Unit.DAY: 3, Unit.WEEK: 2}  # sentences back, by unit; one for longer units
_GRAINS = {Unit.DAY: Grain.WEEK, Unit.WEEK: Grain.WEEK, Unit.MONTH: Grain.SEASON}


def dates_before(article: Article, expression: TimeExpression) -> tuple[TimeExpression, ...]:
    """Dated expressions of the same paragraph and the one before it, nearest first."""
    here = article.sentence_at(expression.span.start)
    if here is None:
        return ()
    found: list[TimeExpression] = []
    index = bisect_left(article.expressions, expression.span.start, key=lambda e: e.span.start)
    for earlier in islice(reversed(article.expressions[:index]), _FAR):
        place = article.sentence_at(earlier.span.start)
        if place is None or place.block < here.block - 1:
            break
        if earlier.is_dated:
            found.append(earlier)
    return tuple(found)


def anchor_of(article: Article, expression: TimeExpression, unit: Unit) -> TimeExpression | None:
    """The date that the story stands at when the expression comes: the last one told shortly before."""
    here = article.sentence_at(expression.span.start)
    if here is None:
        return None
    for earlier in dates_before(article, expression):
        place = article.sentence_at(earlier.span.start)
        if place is None or here.index - place.index > _NEAR.get(unit, 1):
            return None
        if can_anchor(earlier, unit) and not _told_in_passing(article, earlier, place):
            return earlier
    return None


def can_anchor(expression: TimeExpression, unit: Unit) -> bool:
    """Whether it is fine enough that the unit can be counted from it."""
    best = expression.best
    return best is not None and best.grain >= _GRAINS.get(unit, Grain.YEAR) and best.length is not None


def _told_in_passing(article: Article, expression: TimeExpression, place: Sentence) -> bool:
    """Whether it stands in brackets or in a quotation, where it moves no story on."""
    if place.is_quoted(expression.span.start):
        return True
    before = article.text[place.span.start : expression.span.start]
    return before.count("(") > before.count(")")
