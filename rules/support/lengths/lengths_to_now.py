"""Lengths up to publication from a date told before: "since 2009. Her twelve years in the job"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from checker import Article, TimeExpression, TimexType
from checker.toolkit import Sentence, Unit
from rules.support.language.patterns import Pattern

_IN_OFFICE = (
    r"\s(?:in\s(?:(?:the|that|this|his|her|its)\s)?(?:job|post|office|role|chair|position|charge|power|business|trade"
    r"|seat|saddle|cab|pulpit|classroom)|at\sthe\s(?:helm|top|head|wheel|club|school|company|firm|museum|paper)"
    r"|on\sthe\s(?:board|bench|throne|job|council)|there)\b"
)
_SINCE = Pattern(r"\b(?:ever\s)?since\s(?:the\s(?:spring|summer|autumn|fall|winter)\sof\s)?$")
_THEN_LENGTH = Pattern(
    r",?\s\(?(?:or\s|that\sis,?\s|i\.e\.,?\s)?(?:now\s)?for\s(?:now\s|exactly\s)?"
    r"(?:the\s(?:past|last)\s)?"
)
_THEN_SINCE = Pattern(r"(?:\snow)?(?:,\s|\s\()(?:that\sis,?\s|i\.e\.,?\s|or\s)?(?:ever\s)?since\s")
_LASTS = Pattern(r"\b(?:has|have|['’]s|['’]ve|is|are)\b")
_NOT_NOW = Pattern(r"\b(?:had|was|were|would|until|till|by\sthe\stime)\b")
_OWN = Pattern(r"\b(?:his|her|its|their)\s(?:all\s)?$")
_TAIL = Pattern(_IN_OFFICE)
_AFTER = Pattern(r"\bafter\s(?:exactly\s|a\stotal\sof\s)?$")
_LEAVES = Pattern(
    r"\b(?:will|is\sto|is\sdue\sto|is\sgoing\sto|plans?\sto|intends\sto|wants\sto)\s(?:retire|step\sdown|stand\sdown|leave|quit"
    r"|resign|give\sup|hand\sover|bow\sout|go)\b|\b(?:retires|steps\sdown|stands\sdown|leaves|bows\sout"
    r"|is\s(?:leaving|retiring|stepping\sdown|quitting))\b"
)
_WILL_HAVE = Pattern(r"\bwill\s(?:then\s|by\sthen\s)?have\s[^.;:()\d]{3,60}\sfor\s$")
_ENTERED = Pattern(
    r"\b(?:was\s|were\s)?(?:elected|appointed|chosen|hired|named|sworn\sin|installed|took\s(?:office|over|up\sthe\s\w+|the\s\w+)"
    r"|became|joined|started|began|moved\sin|opened|founded|set\sup|came)\b[^.;:()\d]{0,60}\b(?:in|on)\s"
    r"(?:the\s(?:spring|summer|autumn|fall|winter)\sof\s)?$"
)
_LATER = Pattern(r"(?:(?:almost|nearly|some|about|more\sthan|over|exactly|now)\s)*", exact=True)
_STILL = Pattern(r"\b(?:is|are|has|have|remains?|still|lives?|stands?|works?|runs?|now)\b")
_BROKEN = Pattern(
    r"\b(?:interrupt\w*|breaks?|again|twice|second|return\w*|absence|first\s(?:as|in|at)|non-?consecutive|except)\b"
)
_YEAR = 366
_BACK = 2  # sentences before the length, and one behind it, in which the beginning is looked for


class LengthToNow(NamedTuple):
    """A length, the beginning that it counts from, and by how many days its end may lie ahead."""

    start: TimeExpression
    length: TimeExpression
    ahead: int = 0


def lengths_to_now(article: Article) -> Iterator[LengthToNow]:
    """Lengths up to publication, each once: told beside its beginning, or of what was told just before."""
    beside = set()
    for first, second in pairwise(article.expressions):
        pair = _pair(article.text, first, second)
        if pair is not None and _is_of_now(article, first):
            beside.add(pair.length.span)
            yield pair
    for length in article.expressions:
        if is_exact_length(length) and length.span not in beside:
            yield from _told_before(article, length)


def is_exact_length(expression: TimeExpression) -> bool:
    """Whether it is a length in a number of units, and no age."""
    stated = expression.stated
    exact = stated.quantity is not None and stated.quantity.low is not None
    return expression.type is TimexType.DURATION and exact and not stated.age


def _pair(text: str, first: TimeExpression, second: TimeExpression) -> LengthToNow | None:
    """The beginning and the length, if the two expressions are that."""
    gap = first.span.end, second.span.start
    if _begins(text, first) and is_exact_length(second) and _THEN_LENGTH.fullmatch(text, *gap):
        return LengthToNow(first, second)
    if is_exact_length(first) and _begins(text, second) and _THEN_SINCE.fullmatch(text, *gap):
        return LengthToNow(second, first)
    return None


def _begins(text: str, expression: TimeExpression) -> bool:
    return _is_plain(expression) and _SINCE.before(text, expression.span.start) is not None


def _is_plain(expression: TimeExpression) -> bool:
    stated = expression.stated
    return stated.year is not None and stated.shift is None and not stated.fiscal


def _is_of_now(article: Article, expression: TimeExpression) -> bool:
    sentence = article.sentence_at(expression.span.start)
    if sentence is None or sentence.is_quoted(expression.span.start):
        return False
    return bool(_LASTS.search(article.text, *sentence.span)) and not _NOT_NOW.search(
        article.text, *sentence.span
    )


def _told_before(article: Article, length: TimeExpression) -> Iterator[LengthToNow]:
    sentence, quantity = article.sentence_at(length.span.start), length.stated.quantity
    if sentence is None or quantity is None or quantity.unit not in (Unit.YEAR, Unit.DECADE):
        return
    if sentence.is_quoted(length.span.start) or _BROKEN.search(article.text, *sentence.span):
        return
    ahead = _ahead(article.text, sentence, length)
    since = ahead is None and _is_own(article.text, sentence, length)
    on = ahead is None and not since and _is_on(article, sentence, length)
    if ahead is None and not since and not on:
        return
    starts = list(_starts(article, sentence, only_since=since, any_date=on))
    if len({start.stated.year for start in starts}) == 1:
        yield LengthToNow(starts[0], length, ahead or 0)


def _ahead(text: str, sentence: Sentence, length: TimeExpression) -> int | None:
    """A year, where something is to end after that length: "will step down after twelve years in the job"."""
    before = (sentence.span.start, length.span.start)
    if _WILL_HAVE.search(text, *before):
        return _YEAR
    summed = _AFTER.search(text, *before) and _TAIL.match(text, length.span.end)
    return _YEAR if summed and _LEAVES.search(text, *sentence.span) else None


def _is_own(text: str, sentence: Sentence, length: TimeExpression) -> bool:
    """Whether it reads "her twelve years in the job", told of now."""
    own = _OWN.search(text, sentence.span.start, length.span.start) and _TAIL.match(text, length.span.end)
    return own is not None and not _NOT_NOW.search(text, *sentence.span)


def _is_on(article: Article, sentence: Sentence, length: TimeExpression) -> bool:
    """Whether the sentence opens with "Thirty years on," and tells of now."""
    text = article.text
    if not _LATER.fullmatch(text, sentence.span.start, length.span.start):
        return False
    if not text.startswith(" on", length.span.end) or _NOT_NOW.search(text, *sentence.span):
        return False
    alone = not any(_is_plain(e) for e in article.expressions_in(sentence.span))
    return alone and _STILL.search(text, length.span.end, sentence.span.end) is not None


def _starts(
    article: Article, sentence: Sentence, *, only_since: bool, any_date: bool
) -> Iterator[TimeExpression]:
    """Dates close by at which what is counted began; any date of the sentences before for "years on"."""
    text = article.text
    for near in _near(article, sentence, behind=not (only_since or any_date)):
        for date in article.expressions_in(near.span):
            lead = (near.span.start, date.span.start)
            began = _begins(text, date) or (not only_since and _ENTERED.search(text, *lead))
            if _is_plain(date) and (any_date or began):
                yield date


def _near(article: Article, sentence: Sentence, *, behind: bool) -> Sequence[Sentence]:
    last = sentence.index + 1 + behind
    around = article.sentences[max(0, sentence.index - _BACK) : last]
    return [near for near in around if near.block == sentence.block]
