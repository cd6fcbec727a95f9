"""Anniversaries with the year that they are counted from: "the 33rd anniversary of the 1989 earthquake"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Span, TimeExpression
from checker.toolkit import Sentence
from rules.support.language.numbers import ordinal_value
from rules.support.language.patterns import Pattern
from rules.support.text.landmarks import matches_with
from rules.support.text.only import only

_NTH = Pattern(
    r"\b(?P<nth>\d{1,4}(?:st|nd|rd|th)|[a-z]+(?:ieth|th|first|second|third)|[a-z]+ty-[a-z]+"
    r"|\d{1,4}(?=[-\ ]year))(?:[-\ ]year)?[-\ ]anniversary"
)
_OF = Pattern(r"(?:\s+celebrations?)?\s+(?:of|since)\b[^,;:()\n]{0,70}")
_NAMED_BY_YEAR = Pattern(r".*\bof\s+(?:(?:the|its|his|her|their|our|a|an)\s+)?(?:[\w’'-]+\s+)?")
_OWN = Pattern(r"\b(?:its|their)\s+$")
_FOUNDED = Pattern(
    r"\b(?:founded|established|opened|formed|created|launched|incorporated|built|set\s+up|first\s+(?:shown|aired"
    r"|broadcast|published|performed|staged|held)|premiered|published|released)\s+(?:[\w’'-]+\s+){0,5}?"
    r"(?:in|on)\s+(?:the\s+)?$"
)
_OTHER_ORIGIN = Pattern(r"\s+(?:as|since|under|season|with|at|without)\b")
_NOUN_FOLLOWS = Pattern(r"\s+[\w“\"‘]")


class Anniversary(NamedTuple):
    """An anniversary, its number, and the year that it is counted from."""

    sentence: Sentence
    place: Span
    nth: Span
    number: int
    source: TimeExpression
    year: int
    named_by_year: bool  # "of the 1989 earthquake", where the year cannot be that of the party


def anniversaries(article: Article) -> tuple[Anniversary, ...]:
    """Anniversaries whose number and year of origin are told, in text order."""
    return article.once(_found)


def _found(article: Article) -> tuple[Anniversary, ...]:
    return tuple(_anniversaries(article))


def _anniversaries(article: Article) -> Iterator[Anniversary]:
    for match in matches_with(article, _NTH, {"anniversary"}):
        found = _anniversary(article, article.sentence_of(match.start()), match)
        if found is not None:
            yield found


def _anniversary(article: Article, sentence: Sentence, match: re.Match[str]) -> Anniversary | None:
    number, end = ordinal_value(match["nth"]), match.end()
    reach = _OF.match(article.text, end, sentence.span.end)
    if number is None:
        return None
    if reach is None:
        return _of_founding(article, sentence, match, number)
    for expression in article.expressions_in(Span(end, reach.end())):
        if expression.stated.year is None or expression.stated.shift is not None:
            continue
        before = article.text[end : expression.span.start]
        named = _NAMED_BY_YEAR.fullmatch(before) and _NOUN_FOLLOWS.match(article.text, expression.span.end)
        nth = Span(*match.span("nth"))
        place = Span(nth.start, expression.span.end)
        return Anniversary(sentence, place, nth, number, expression, expression.stated.year, bool(named))
    return None


def _of_founding(
    article: Article, sentence: Sentence, match: re.Match[str], number: int
) -> Anniversary | None:
    """ "The society, founded in 1873, marks its 150th anniversary"."""
    before = Span(sentence.span.start, match.start())
    if not _OWN.search(article.text, *before) or _OTHER_ORIGIN.match(article.text, match.end()):
        return None
    source = only([e for e in article.expressions_in(before) if e.stated.year is not None])
    if source is None or source.stated.year is None:
        return None
    if not _FOUNDED.before(article.text, source.span.start, before.start):
        return None
    nth = Span(*match.span("nth"))
    place = Span(nth.start, match.end())
    return Anniversary(sentence, place, nth, number, source, source.stated.year, named_by_year=False)
