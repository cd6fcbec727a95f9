"""Statements and the sources that they are said to rest on, both dated in words alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Span, TimeExpression
from checker.toolkit import Sentence
from rules.support.dates.clause_dates import is_dated_day
from rules.support.language.patterns import Pattern
from rules.support.text.cited import is_in_doubt
from rules.support.text.landmarks import matches_with
from rules.support.text.nearby import previous_sentence

_WORK = (
    r"(?:reports?|stud(?:y|ies)|surveys?|papers?|articles?|reviews?|audits?|polls?|yearbooks?|bulletins?|figures"
    r"|statistics|data|leaflets?|briefings?|memos?|letters?|rulings?|analys[ie]s|interviews?|posts?|books?)"
)
_CUES = frozenset(
    "cited citing quoted quoting relied relying drew drawing based pointed pointing referred referring"
    " read".split()
)
_RESTS_ON = Pattern(
    r"\b(?:cit(?:ed|ing)|quot(?:ed|ing)|rel(?:ied|ying)\ on|dr(?:ew|awing)\ on|based\ on|point(?:ed|ing)\ to"
    r"|referr(?:ed|ing)\ to|read\ (?:out\ )?from)\b"
)
_AHEAD_OF_WORK = Pattern(rf"\s+(?:[\w’'-]+\s+){{0,3}}?{_WORK}\b")
_A = Pattern(r"\s+(?:an?|the|its|his|her|their|this|that)\s+(?:[\w’'-]+\s+){0,2}")
_OUT = (
    r"(?:came\ out|appeared|dated|(?:had\ |was\ |were\ )?(?:published|released|issued|printed))\s+"
    r"(?:(?:on|in)\s+)?"
)
_BEHIND_WORK = Pattern(
    rf"\s+(?:[\w’'-]+\s+){{0,4}}?{_WORK}\b(?:(?!\band\b|\bwho\b)[^.;:,()“”\"]){{0,60}}?\b{_OUT}(?:the\s+)?"
)
_SPEAKS = Pattern(
    r"\b(?:said|told|wrote|tweeted|posted|claimed|stated|announced|argued|declared|warned|testified|speech|interview"
    r"|statement|debate|cited|quoted)\b"
)
_SPEAKER = Pattern(r"[\"“]?(?:he|she|they|it|(?:the|this)\s+(?:\w+\s+)?\w+)\s+(?:was|were|is|had\ been)\s")
_OTHER = Pattern(r"\b(?:later|since|updat\w+|revis\w+|draft|forthcoming|new\ edition|will|would|not|never)\b")
_FRONT = Pattern(r"[\"“]?(?:on|in)\s+(?:the\s+)?$|[\"“]?in\s+an?\s+[^.;:,]{3,60}?\b(?:in|on|of)\s+$")


class ToldCitation(NamedTuple):
    """When something was said, and when what it rests on was made; ``place``: the words that tie them."""

    said: TimeExpression
    made: TimeExpression
    place: Span


def told_citations(article: Article) -> Iterator[ToldCitation]:
    """Statements dated at the head of a sentence that rest on a dated work, named there or right after."""
    for cue in matches_with(article, _RESTS_ON, _CUES):
        sentence = article.sentence_of(cue.start())
        if sentence.is_quoted(cue.start()):
            continue
        if is_in_doubt(article, sentence.span) or _OTHER.search(article.text, *sentence.span):
            continue
        made = _made(article, sentence, cue.end())
        said = _said(article, sentence, cue.start())
        if made is not None and said is not None:
            yield ToldCitation(said, made, Span(cue.start(), made.span.end))


def _made(article: Article, sentence: Sentence, start: int) -> TimeExpression | None:
    """The date of the work behind the words "cited", "quoting"."""
    for expression in article.expressions_in(Span(start, sentence.span.end)):
        if not is_dated_day(expression):
            continue
        ahead = _A.fullmatch(article.text, start, expression.span.start)
        if ahead and _AHEAD_OF_WORK.match(article.text, expression.span.end, sentence.span.end):
            return expression
        if _BEHIND_WORK.fullmatch(article.text, start, expression.span.start):
            return expression
    return None


def _said(article: Article, sentence: Sentence, cue: int) -> TimeExpression | None:
    """The date at the head of the sentence, or of the one before where this one goes on about its speaker."""
    own = _fronted(article, sentence, cue)
    last = previous_sentence(article, sentence)
    if own is not None or last is None or not _SPEAKER.match(article.text, *sentence.span):
        return own
    if last.block != sentence.block or is_in_doubt(article, last.span):
        return None
    return _fronted(article, last, last.span.end)


def _fronted(article: Article, sentence: Sentence, end: int) -> TimeExpression | None:
    start = sentence.span.start
    match [e for e in article.expressions_in(Span(start, end)) if is_dated_day(e)]:
        case [day] if _SPEAKS.search(article.text, *sentence.span):
            return day if _FRONT.fullmatch(article.text, start, day.span.start) else None
        case _:
            return None
