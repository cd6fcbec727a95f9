"""Numbers of what happens once a year, and the year of the first one: "the 14th edition, held since 1998"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Span, TimeExpression
from checker.toolkit import Sentence
from rules.support.language.numbers import cardinal_value, ordinal_value
from rules.support.language.patterns import Pattern
from rules.support.lengths.counting import years_of
from rules.support.text.landmarks import has_any, matches_with
from rules.support.text.nearby import sentence_before, sentences_around

_ORDINAL = (
    r"(?P<nth>\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:th|ieth)|second|third|[a-z]+ty-(?:first|second|third|[a-z]+th))"
)
_ON_END = r"(?:running|in\s+a\s+row|on\s+the\s+trot|in\s+succession)"
_UNBROKEN = r"(?:consecutive|straight|successive|unbroken)"
_OF_A_YEAR = r"(?:years?|seasons?|(?:league\s+|national\s+)?titles?|championships?|crowns?)"
_EVENT = r"(?:edition|festival|fair|race|running|staging|outing|instal?lment|market|regatta|show|run|meeting)"
_EDITION = Pattern(
    r"(?:\b(?P<run>held|run|staged|played|organi[sz]ed|awarded|celebrated)\s+for\s+the\s+)?"
    rf"\b{_ORDINAL}\s+(?:(?:annual\s+)?{_EVENT}|(?(run)time|(?!)))\b"
    rf"|\bfor\sthe\s(?P<opens>{_ORDINAL.replace('nth', 'again')})\stime,\s[^.;:]{{0,60}}"
    r"\b(?:hold|holds|stage|stages|run|runs|organi[sz]es?|host|hosts|celebrates?|takes?\splace|be\sheld|opens?)\b"
    rf"|,\s(?:the|its|their)\s(?P<apposed>{_ORDINAL.replace('nth', 'told')})\s"
    r"(?:so\sfar|to\sdate|of\sits\skind)\b"
    rf"|\b(?:is|be)\s+(?:the\s+|its\s+|their\s+)(?P<bare>{_ORDINAL.replace('nth', 'last')})"
    r"(?:\s+(?:of\s+its\s+kind|such\s+\w+|so\s+far|one|in\s+the\s+series))?(?=[.,;])"
)
_STREAK = Pattern(
    rf"\b(?:{_ORDINAL}|(?P<count>[a-z]+|\d{{1,2}}))\s+"
    rf"(?:{_UNBROKEN}\s+(?:{_OF_A_YEAR}|(?P<times>time|win|victory|wins|victories|cup))|"
    rf"(?:{_OF_A_YEAR}|(?P<time>time|win|victory|wins|victories|cup))\s+{_ON_END})\b"
)
_EVERY_YEAR = (
    r"\b(?:(?:every|each)\s+(?:single\s+)?(?:year|summer|spring|autumn|fall|winter|january|february|march|april|may"
    r"|june|july|august|september|october|november|december|easter|christmas)|annual(?:ly)?|yearly"
    r"|once\s+a\s+year|(?:no|not\s+a|never\s+a)\s+year\b)"
)
_YEARLY = Pattern(_EVERY_YEAR)
_YEARLY_PARTS = ("every ", "each ", "annual", "yearly", "once a", "no year", "not a year", "never a year")
_ROW_WORDS = frozenset("row running trot succession consecutive straight successive unbroken".split())
_EVER_SINCE = Pattern(rf"{_EVERY_YEAR}\s+(?:ever\s+)?since\b")
_FOUNDED = Pattern(
    r"\b(?:founded|launched|started|began|inaugurated|established)\b[^.;]{0,40}\bin\s+(?:the\s+\w+\s+of\s+)?$"
)
_THE_FIRST = Pattern(
    r"(?:\bfirst\s+(?:held|staged|run|awarded|took\s+place|celebrated|organi[sz]ed|won)\b[^.;]{0,40}\b(?:in|on)"
    r"|\b(?:the|its|their|his|her)\s+(?:very\s+)?first(?:\s+of\s+(?:them|these|those|its\s+kind)|\s+[a-z]+){0,2}"
    r"(?:,|\s+(?:was|were|took\s+place|came|dates?|dated|won|held|followed))?[^.;,]{0,25}\s(?:in|on|to)"
    r"|\b(?:run|streak|series|string|sequence|reign|tradition|custom|fair|festival|market|race)\s+(?:that\s+|which\s+)?"
    r"(?:began|begun|started|goes\s+back|dates(?:\s+back)?)\b[^.;]{0,25}\s(?:in|on|to|with)"
    r"|\b(?:for\s+the\s+first\s+time)\b[^.;]{0,15}\sin)\s+(?:the\s+\w+\s+of\s+)?$"
)
_SINCE = Pattern(r"\bsince\s+(?:the\s+\w+\s+of\s+)?$")
_NO_OTHER = Pattern(
    r"\b(?:nobody|no\s(?:one|other|team|club|rival)|not\s(?:lost|won\sby|been\sbeaten)|unbeaten|never\slost)\b"
    r"[^.;]{0,40}\bsince\s$"
)
_LAST_OTHER = Pattern(
    r"\blast\s(?:[a-z]+\s){1,3}(?:was|came|had\sbeen|dates?)\b[^.;]{0,25}\b(?:of|in|from)\s$"
    r"|\blast\s(?:[a-z]+\s){0,2}(?:lost|beaten|balanced|in\sthe\sblack)\b[^.;]{0,15}\bin\s$"
)
_GAPS = Pattern(
    r"\b(?:except|apart\s+from|save\s+for|but\s+(?:not|for)|cancel\w*|skip\w*|missed|suspend\w*|pandemic|covid\S*"
    r"|hiatus|interrupt\w*|postpon\w*|pause\w*|absence|breaks?(?<!without\sa\sbreak)|biennial|two\s+years|called\s+off"
    r"|exceptions?|virtual\w*|war|olympi\w+|world\s+cup|every\s+(?:two|three|four|other|second)|twice\s+a\s+year"
    r"|last\s+year['’]s|next\s+year)\b"
)
_NOW = Pattern(
    r"\b(?:this\s+year|is|will\s+be|marks|opens|begins|starts|will\s+hold|today|tomorrow|\w{3,6}day)\b"
)
_IT_WAS = Pattern(r"(?:It|This|That)\swas\s")
_APART = 4  # sentences between the first one and the number


class YearlyCount(NamedTuple):
    """A number of what happens once a year, its place, the first one, and the words that say how often."""

    number: int
    place: Span
    word: Span
    first: TimeExpression
    often: Span


def yearly_counts(article: Article) -> Iterator[YearlyCount]:
    """Numbers that hold now, once for each first one close by, where the text says "every year" or a row."""
    editions = _EDITION.finditer(article.text) if has_any(article, _YEARLY_PARTS) else ()
    for match in (*editions, *matches_with(article, _STREAK, _ROW_WORDS)):
        sentence, number = article.sentence_of(match.start()), _number(match)
        if number is None or sentence.is_quoted(match.start()):
            continue
        near = _around(article, sentence)
        often = _often(article, near, match)
        if often is None or not _is_now(article, sentence, match):
            continue
        word = _word(match)
        for first in _firsts(article, sentence, near, match):
            yield YearlyCount(number, Span(word.start, match.end()), word, first, often)


def _number(match: re.Match[str]) -> int | None:
    groups = match.groupdict()
    if groups.get("count"):
        return cardinal_value(groups["count"])
    return ordinal_value(
        groups.get("nth") or groups.get("last") or groups.get("again") or groups.get("told") or ""
    )


def _word(match: re.Match[str]) -> Span:
    groups = match.groupdict()
    return Span(
        *match.span(next(name for name in ("nth", "last", "again", "told", "count") if groups.get(name)))
    )


def _around(article: Article, sentence: Sentence) -> Span:
    """The sentences close by, as one stretch."""
    around = sentences_around(article, sentence, _APART, _APART)
    near = [s for s in around if abs(s.block - sentence.block) <= 1]
    return near[0].span.cover(near[-1].span)


def _is_row(match: re.Match[str]) -> bool:
    return match.re is _STREAK.compiled


def _often(article: Article, near: Span, match: re.Match[str]) -> Span | None:
    """The words that say that it is one a year; none where the text tells of a gap."""
    if _GAPS.search(article.text, *near):
        return None
    if _is_row(match) and not (match["times"] or match["time"]):
        return Span(*match.span())
    yearly = _YEARLY.search(article.text, *near)
    return Span(*yearly.span()) if yearly else None


def _is_now(article: Article, sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the number is that of the year of publication."""
    if _is_row(match):
        return True
    if _NOW.search(article.text, *sentence.span):
        return True
    before = sentence_before(article, sentence)
    if before is None or not _IT_WAS.match(article.text, *sentence.span):
        return False
    return _NOW.search(article.text, *before.span) is not None


def _firsts(article: Article, sentence: Sentence, near: Span, match: re.Match[str]) -> list[TimeExpression]:
    """The years of the first one; none where the number's own sentence names another year."""
    found = [e for e in _dated(article, near) if _is_first(article, near, e, _is_row(match))]
    years = {e.stated.year for e in found} | _years_of_publication(article)
    return found if all(e.stated.year in years for e in _dated(article, sentence.span)) else []


def _dated(article: Article, near: Span) -> list[TimeExpression]:
    """What names a year and does not point to it."""
    return [e for e in article.expressions_in(near) if e.stated.year is not None and e.stated.shift is None]


def _is_first(article: Article, near: Span, expression: TimeExpression, match_is_row: bool) -> bool:
    sentence = article.sentence_of(expression.span.start)
    text, before = article.text, (expression.span.start, sentence.span.start)
    if _THE_FIRST.before(text, *before):
        return True
    if match_is_row and (_NO_OTHER.before(text, *before) or _LAST_OTHER.before(text, *before)):
        return True
    if _SINCE.before(text, *before):
        return bool(_YEARLY.search(text, *sentence.span) or _STREAK.search(text, *sentence.span))
    return bool(_FOUNDED.before(text, *before) and _EVER_SINCE.search(text, *near))


def _years_of_publication(article: Article) -> set[int | None]:
    published = article.published
    return set(years_of(published.moment)) if published is not None else set()
