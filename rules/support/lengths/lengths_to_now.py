"""Lengths up to publication from a date told before: "since 2009. Her twelve years in the job"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from checker import Article, TimeExpression
from checker.toolkit import Sentence, Unit
from rules.support.language.patterns import Pattern
from rules.support.lengths.spells import is_length, told_lengths
from rules.support.text.nearby import paragraph_around
from rules.support.text.only import only

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
_LATER = Pattern(r"(?:(?:almost|nearly|some|about|more\sthan|over|exactly|now)\s)*")
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
    for sentence, length in told_lengths(article):
        if length.span not in beside:
            yield from _told_before(article, sentence, length)


def _pair(text: str, first: TimeExpression, second: TimeExpression) -> LengthToNow | None:
    """The beginning and the length, if the two expressions are that."""
    gap = first.span.end, second.span.start
    if _begins(text, first) and is_length(second) and _THEN_LENGTH.fullmatch(text, *gap):
        return LengthToNow(first, second)
    if is_length(first) and _begins(text, second) and _THEN_SINCE.fullmatch(text, *gap):
        return LengthToNow(second, first)
    return None


def _begins(text: str, date: TimeExpression, start: int = 0) -> bool:
    """Whether "since" stands before a date."""
    return _is_plain(text, date, start) and _SINCE.before(text, date.span.start, start) is not None


def _is_plain(text: str, date: TimeExpression, start: int) -> bool:
    """Whether it names a year, whatever the text says of it."""
    stated = date.stated
    return stated.year is not None and stated.shift is None and not stated.fiscal


def _is_entry(text: str, date: TimeExpression, start: int) -> bool:
    """Whether "since" or a verb of beginning stands before a date, in the sentence from ``start``."""
    if _begins(text, date, start):
        return True
    return _is_plain(text, date, start) and _ENTERED.before(text, date.span.start, start) is not None


def _is_of_now(article: Article, expression: TimeExpression) -> bool:
    sentence = article.sentence_of(expression.span.start)
    if sentence.is_quoted(expression.span.start) or _NOT_NOW.search(article.text, *sentence.span):
        return False
    return _LASTS.search(article.text, *sentence.span) is not None


def _told_before(article: Article, sentence: Sentence, length: TimeExpression) -> Iterator[LengthToNow]:
    text, quantity = article.text, length.stated.quantity
    if quantity is None or quantity.unit not in (Unit.YEAR, Unit.DECADE):
        return
    if _BROKEN.search(text, *sentence.span):
        return
    if _is_to_end(text, sentence, length):
        start, ahead = _only_start(article, paragraph_around(article, sentence, _BACK, 1), _is_entry), _YEAR
    elif _is_own(text, sentence, length):
        start, ahead = _only_start(article, paragraph_around(article, sentence, _BACK), _begins), 0
    elif _is_on(article, sentence, length):
        start, ahead = _only_start(article, paragraph_around(article, sentence, _BACK), _is_plain), 0
    else:
        return
    if start is not None:
        yield LengthToNow(start, length, ahead)


def _is_to_end(text: str, sentence: Sentence, length: TimeExpression) -> bool:
    """Whether something is to end after that length: "will step down after twelve years in the job"."""
    before = length.span.start, sentence.span.start
    if _WILL_HAVE.before(text, *before):
        return True
    summed = _AFTER.before(text, *before) and _TAIL.match(text, length.span.end)
    return bool(summed and _LEAVES.search(text, *sentence.span))


def _is_own(text: str, sentence: Sentence, length: TimeExpression) -> bool:
    """Whether it reads "her twelve years in the job", told of now."""
    own = _OWN.before(text, length.span.start, sentence.span.start) and _TAIL.match(text, length.span.end)
    return own is not None and not _NOT_NOW.search(text, *sentence.span)


def _is_on(article: Article, sentence: Sentence, length: TimeExpression) -> bool:
    """Whether the sentence opens with "Thirty years on," and tells of now."""
    text = article.text
    if not _LATER.fullmatch(text, sentence.span.start, length.span.start):
        return False
    if not text.startswith(" on", length.span.end) or _NOT_NOW.search(text, *sentence.span):
        return False
    alone = not any(e.stated.year is not None for e in article.expressions_in(sentence.span))
    return alone and _STILL.search(text, length.span.end, sentence.span.end) is not None


def _only_start(
    article: Article, near: Sequence[Sentence], fits: Callable[[str, TimeExpression, int], bool]
) -> TimeExpression | None:
    """The date of some sentences that may be the beginning, if all such dates are of one year."""
    dates = [(date, s.span.start) for s in near for date in article.expressions_in(s.span)]
    starts = {date.stated.year: date for date, start in dates if fits(article.text, date, start)}
    return only(starts.values())
