"""Events named again and dated by counting: "a slide on 2 May 2009 ... That slide, five years ago"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from checker import Article, TimeExpression
from rules.support.dates.apposition import Apposed, is_anaphoric, is_explicit, is_relative
from rules.support.language.patterns import Pattern

_NAMED_AGAIN = Pattern(r"\b(?:that|this|the\s+same)\s+(?P<noun>[a-z]{4,})\s*,?\s*$")
_DATE_OF_NOUN = r"\b{noun}\s+(?:(?:in|at)\s+[\w\s]{{1,30}}?\s+)?(?:in|on|of)\s+$"
_SENTENCES_BACK = 4


def recalled(article: Article) -> Iterator[Apposed]:
    """Counts from publication that date an event, with the date that it was given some sentences before."""
    for expression in article.expressions:
        if not is_relative(expression) or is_anaphoric(expression):
            continue
        named = _NAMED_AGAIN.before(article.text, expression.span.start)
        dated = _date_of(article, expression, named["noun"]) if named else None
        if dated is not None:
            yield Apposed(expression, dated, together=False)


@lru_cache(maxsize=256)
def _dated(noun: str) -> Pattern:
    return Pattern(_DATE_OF_NOUN.format(noun=noun))


def _date_of(article: Article, expression: TimeExpression, noun: str) -> TimeExpression | None:
    here = article.sentence_at(expression.span.start)
    if here is None:
        return None
    pattern = _dated(noun)
    for sentence in reversed(article.sentences[: here.index][-_SENTENCES_BACK:]):
        for dated in article.expressions_in(sentence.span):
            is_told = pattern.before(article.text, dated.span.start, sentence.span.start)
            if is_told and is_explicit(dated) and dated.stated.year is not None:
                return dated
    return None
