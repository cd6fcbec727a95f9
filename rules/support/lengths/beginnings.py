"""Years in which a text says that what has a jubilee began."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from checker import Article, TimeExpression
from checker.toolkit import Sentence
from rules.support.lengths.counting import years_of
from rules.support.lengths.jubilee_words import (
    CARRIES_ON,
    CLEFT,
    FRONTED,
    THE_NOUN,
    THEN_BEGAN,
    origin_of,
    points_back,
)
from rules.support.text.headings import is_heading
from rules.support.text.nearby import sentences_around

_NEAR = 2  # sentences between the jubilee and the beginning that it counts from
_FAR = 9  # the same for a wedding in the story of a life


def beginnings(article: Article, sentence: Sentence, match: re.Match[str]) -> Iterator[TimeExpression]:
    """Years in which what the sentence is about is said to have begun."""
    reach = _FAR if match["spouse"] else _NEAR
    around = sentences_around(article, sentence, reach, reach)
    began = origin_of(match)
    alone = points_back(match) and _is_only_year(article, around)
    for other in around:
        known = _carries_on(article, sentence, other) or (alone and _is_same(article, match, other))
        if other is not sentence and not known:
            continue
        for expression in article.expressions_in(other.span):
            told = began.before(article.text, expression.span.start, other.span.start)
            if expression.stated.year is not None and (told or _opens(article.text, other, expression)):
                yield expression


def _is_same(article: Article, match: re.Match[str], other: Sentence) -> bool:
    """Whether another sentence may tell of what has the jubilee, where no other year is told."""
    before = other.span.end <= match.start()
    return before or match["event"] is not None or _names_owner(article, match, other)


def _is_only_year(article: Article, near: Sequence[Sentence]) -> bool:
    """Whether the sentences around name one year apart from that of publication; titles do not count."""
    published = article.published
    now: Iterable[int] = years_of(published.moment) if published is not None else ()
    told = [s for s in near if not is_heading(article, s)]
    years = {e.stated.year for s in told for e in article.expressions_in(s.span)} - {None, *now}
    return len(years) == 1 and len({s.block for s in told}) == 1


def _names_owner(article: Article, match: re.Match[str], other: Sentence) -> bool:
    """Whether a sentence speaks of "the club" where it is "the club's centenary"."""
    return bool(match["owner"]) and f"the {match['owner'].lower()} " in article.quote(other.span).lower()


def _opens(text: str, sentence: Sentence, date: TimeExpression) -> bool:
    """Whether a beginning is told behind its date: "It was in 1939 that two men founded it"."""
    start, end = sentence.span.start, date.span.start
    leads = CLEFT.fullmatch(text, start, end) or FRONTED.fullmatch(text, start, end)
    return leads is not None and THEN_BEGAN.match(text, date.span.end, sentence.span.end) is not None


def _carries_on(article: Article, sentence: Sentence, other: Sentence) -> bool:
    """Whether another sentence goes on about the same thing."""
    if CARRIES_ON.match(article.text, *other.span):
        return True
    named = THE_NOUN.match(article.text, *other.span)
    return named is not None and f" {named['noun'].lower()} " in f" {article.quote(sentence.span).lower()} "
