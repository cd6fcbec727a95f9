"""Lengths since what happened: "It is twenty years since the bridge was opened, on 9 October 1995"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker import Article, Span
from rules.support.language.patterns import Pattern
from rules.support.lengths.lengths_to_now import LengthToNow
from rules.support.lengths.spells import is_length, told_lengths
from rules.support.text.only import only

_IT_IS = Pattern(
    r"[\"“]?(?:it\s(?:is|was|has\sbeen)|it['’]s\sbeen)\s(?:now\s|exactly\s|just\s|only\s|already\s)*"
)
_SINCE = Pattern(r"(?:\s(?:today|ago|now|this\s(?:week|month|year)|on\s\w+day))?\ssince\s")
_HAPPENED = Pattern(
    r"(?:the\s)?|(?!.*\b(?:who|which|that|when|while|before|after|if|not)\b)[^.;:()]{3,90}?,?\s(?:in|on)\s(?:the\s)?"
)
_RECORD = Pattern(
    r"\b(?:first|best|worst|most|least|fewest|\w{3,}est)\b[^.;:()\d]{0,40}\b(?:in|for)\s(?:the\s(?:past|last)\s)?$"
)
_UP_TO = Pattern(r",\ssince\s(?:the\s(?:spring|summer|autumn|fall|winter)\sof\s)?")


def records_since(article: Article) -> Iterator[LengthToNow]:
    """ "The driest in 28 years, since 1995", where the sentence names no other year."""
    for first, second in pairwise(article.expressions):
        if not is_length(first) or second.stated.year is None or second.stated.shift is not None:
            continue
        sentence = article.sentence_of(first.span.start)
        if not _RECORD.before(article.text, first.span.start, sentence.span.start):
            continue
        others = (e for e in article.expressions_in(sentence.span) if e is not second)
        beside = _UP_TO.fullmatch(article.text, first.span.end, second.span.start)
        if beside and all(e.stated.year is None for e in others):
            yield LengthToNow(second, first)


def years_since(article: Article) -> Iterator[LengthToNow]:
    """Each such length whose clause has one date."""
    for sentence, length in told_lengths(article):
        since = _SINCE.match(article.text, length.span.end, sentence.span.end)
        if not since or not _IT_IS.fullmatch(article.text, sentence.span.start, length.span.start):
            continue
        behind = article.expressions_in(Span(since.end(), sentence.span.end))
        date = only([e for e in behind if e.stated.year is not None and e.stated.shift is None])
        if date is not None and _HAPPENED.fullmatch(article.text, since.end(), date.span.start):
            yield LengthToNow(date, length)
