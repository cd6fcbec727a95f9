"""First appearances as a report tells them in words, and what it tells to have appeared before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Span, TimeExpression
from checker.toolkit import Sentence
from rules.support.dates.clause_dates import clause_date, is_plain_date
from rules.support.language.patterns import Pattern
from rules.support.text.landmarks import matches_with

_THING = (
    r"(?:quot\w+|claim|photo(?:graph)?|picture|image|video|clip|footage|rumou?r|story|post|meme|remark|phrase"
    r"|hoax|legend|message|joke|cartoon|text)"
)
_OUT = r"(?:posted|shared|published|printed|uploaded|used|seen|quoted|told|shown)"
_FIRST = Pattern(
    rf"\b{_THING}s?\b[^.;:()“”\"]{{0,40}}?\bfirst\s+(?:appeared|surfaced|emerged|circulated|popped\s+up|spread|(?:was|were)\s+{_OUT})\b"
    rf"|\b{_THING}s?\b[^.;:()“”\"]{{0,40}}?\s(?:was|were)\s+first\s+{_OUT}\b"
)
_BEFORE = Pattern(
    rf"(?:it|they|the\s+same\s+\w+|the\s+{_THING})\s+had\s+(?:already\s+|earlier\s+|been\s+|also\s+)*"
    rf"(?:{_OUT}|appeared|surfaced|circulated)\b"
    rf"|(?:an?|the|one)\s+(?:even\s+)?(?:earlier|older)\s+(?:copy|version|post|print|example|upload|one)\b[^.;:()]{{0,40}}?"
    r"\b(?:dates?\s+(?:back\s+)?(?:from|to)|is\s+from|was\s+(?:posted|published|printed|uploaded))\b"
)
_SENTENCES_ON = 2


class Earlier(NamedTuple):
    """When a thing is said to have appeared first, and when it is said to have been there before."""

    first: TimeExpression
    before: TimeExpression
    place: Span


def told_earlier(article: Article) -> Iterator[Earlier]:
    """Dated first appearances with what one of the next two sentences puts before them."""
    for match in matches_with(article, _FIRST, {"first"}):
        sentence = article.sentence_of(match.start())
        first = _date(article, sentence, match)
        if first:
            yield from _told_after(article, sentence, first)


def _told_after(article: Article, sentence: Sentence, first: TimeExpression) -> Iterator[Earlier]:
    last = sentence.index + _SENTENCES_ON
    for other in article.sentences[sentence.index + 1 : last + 1]:
        back = _BEFORE.match(article.text, *other.span) if other.block == sentence.block else None
        before = _date(article, other, back) if back else None
        if back and before:
            yield Earlier(first, before, Span(back.start(), before.span.end))
            return


def _date(article: Article, sentence: Sentence, match: re.Match[str]) -> TimeExpression | None:
    """The date right behind the match, or of its clause."""
    for ahead in article.expressions_in(Span(match.end(), sentence.span.end)):
        if is_plain_date(ahead) and not article.text[match.end() : ahead.span.start].strip():
            return ahead
    found = clause_date(article, sentence, match.start(), match.end())
    return found.expression if found is not None and found.how in ("in", "on", "") else None
