"""Dates in the clause of a phrase, by the words between."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from checker import Article, Moment, Span, TimeExpression
from checker.toolkit import Sentence
from rules.support.language.patterns import Pattern

_STOP = (
    r"(?:who|which|that|whose|whom|when|where|while|before|since|until|than|to|by|for(?!\s+(?:it|them|[A-Z]\w*)\b)|as|if|not|and|but|or|because"
    r"|although|said|says|had|has|is|was|were|will|would|of\s+a)"
)
_TO_DATE = Pattern(
    rf"(?:\s+(?!{_STOP}\b)[\w’'-]+){{0,9}}?,?\s+(?P<how>in|on|since|from|between|until|till|through|during)\s+"
    r"(?:the\s+|early\s+|late\s+|mid-?)*",
    exact=True,
)
_FRONT = Pattern(r"[\"“]?(?:in|on|back\s+in|by|since|from|until)\s+(?:the\s+|early\s+|late\s+)?")
_AFTER_FRONT = Pattern(rf",?\s+(?:(?!{_STOP}\b)[\w’'-]+\s+){{0,3}}?")
_EXACT_PARTS = (None, "START", "MID", "END")


Fits = Callable[[TimeExpression], bool]


class ClauseDate(NamedTuple):
    """A date of the clause that a phrase stands in, and the preposition before it; none if the date leads."""

    expression: TimeExpression
    how: str


def is_plain_date(expression: TimeExpression) -> bool:
    """Whether the expression is a date, a year or finer, that says which year it lies in."""
    stated = expression.stated
    exact = expression.mod in _EXACT_PARTS and not stated.fiscal
    return exact and stated.year is not None and expression.is_dated


def is_dated_day(expression: TimeExpression) -> bool:
    """Whether the expression is a plain date, or a day whose year is left to the reader: "on 2 June"."""
    stated = expression.stated
    named = stated.month is not None and stated.day is not None
    return is_plain_date(expression) or (named and expression.is_dated and expression.mod is None)


def clause_date(
    article: Article, sentence: Sentence, start: int, end: int, fits: Fits = is_plain_date
) -> ClauseDate | None:
    """The date behind a phrase in the same clause, or the one that leads the sentence right before it."""
    ahead = Span(end, sentence.span.end)
    expression = next((e for e in article.expressions_in(ahead) if fits(e)), None)
    match = _TO_DATE.fullmatch(article.text, end, expression.span.start) if expression else None
    if expression is not None and match is not None:
        return ClauseDate(expression, match["how"])
    return _leading(article, sentence, start, fits)


def _leading(article: Article, sentence: Sentence, start: int, fits: Fits) -> ClauseDate | None:
    first = sentence.span.start
    for expression in article.expressions_in(Span(first, start)):
        leads = fits(expression) and _FRONT.fullmatch(article.text, first, expression.span.start)
        if leads and _AFTER_FRONT.fullmatch(article.text, expression.span.end, start):
            return ClauseDate(expression, "")
    return None


def past_moments(article: Article, expression: TimeExpression) -> tuple[Moment, ...]:
    """When something past was; a day without a year is the last one up to publication."""
    moments = expression.moments
    last = article.published.moment.latest if article.published else None
    if expression.stated.year is not None:
        return moments
    over = [m for m in moments if last is not None and m.latest is not None and m.latest <= last]
    return tuple(sorted(over, key=lambda m: m.latest or 0)[-1:])
