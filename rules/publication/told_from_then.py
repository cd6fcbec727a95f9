"""Sentences that stand at an earlier time, from which a date behind publication still lay ahead."""

from __future__ import annotations

from checker import Article, Moment, Span, TimeExpression
from rules.publication.stated_dates import sentence_around
from rules.support.language.patterns import Pattern

_LABEL = Pattern(r"[^\w\n]*(?:[^:\n]{0,40})[:\u2013\u2014-]\s")
_BACKDATED = Pattern(r"\b(?:retroactiv\w+|retrospectiv\w+|backdated)\b")

_MARKS = 3  # characters in front of the date that opens a line, as of a list


def is_told_from_then(article: Article, expression: TimeExpression, moment: Moment) -> bool:
    """Whether the sentence stands at an earlier time, from which the date was still to come."""
    sentence = sentence_around(article, expression)
    if _BACKDATED.search(article.text, *sentence):
        return True
    earlier = article.expressions_in(Span(sentence.start, expression.span.start))
    if any(_is_firm(other) and _is_before(other, moment) for other in earlier):
        return True
    return _begins_with_label(article, expression, moment)


def _is_firm(expression: TimeExpression) -> bool:
    """Whether its place does not hang on a guess at the year."""
    return expression.stated.year is not None or expression.stated.shift is not None


def _is_before(other: TimeExpression, moment: Moment) -> bool:
    return other.best is not None and other.best.last <= moment.last


def _begins_with_label(article: Article, expression: TimeExpression, moment: Moment) -> bool:
    """Whether the paragraph is an entry of a chronicle: an earlier date stands before a colon or dash."""
    start = expression.span.start
    line = article.text.rfind("\n", 0, start) + 1
    first = next(iter(article.expressions_in(Span(line, expression.span.start))), None)
    if first is None or first.span.start - line > _MARKS or first.best is None:
        return False
    return first.best.first <= moment.last and _LABEL.match(article.text, first.span.end) is not None
