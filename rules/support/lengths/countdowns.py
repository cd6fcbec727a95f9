"""Lengths of time until a date, told with it: "opens in ten days, on May 3"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker import Anchor, Article, TimeExpression, TimexType
from checker.toolkit import Sentence
from rules.support.dates.apposition import is_explicit
from rules.support.language.patterns import Pattern
from rules.support.lengths.counting import counts_on
from rules.support.text.only import only

_IN = Pattern(r"\b(?:in|only|just|still)\s+(?:just\s+|only\s+|about\s+)?$")
_FRONTED = Pattern(r"[\"“]?(?:but\s|and\s)?(?:in|only|just)\s+(?:just\s+|only\s+)?")
_JOINT = Pattern(r"(?P<away>['’]?\s+(?:time|away|from\s+(?:now|today)|off|to\s+go))?\s*,?\s+(?:on|from)\s+")
_AHEAD = Pattern(
    r"\b(?:will|is|are|opens?|begins?|starts?|due|set|leaves?|ends?|takes?\s+place|comes?|votes?"
    r"|runs?|arrives?|departs?|returns?|meets?|plays?|sails?|flies|lands?|expires?|closes?|kicks?\s+off|resumes?)\b"
)
_BEHIND = Pattern(r",\s\(?(?P<into>in\s)?(?:just\s|only\s)?")
_AWAY = Pattern(r"\s(?:away|from\s(?:now|today)|off|to\s+go)\b")
_CLOSED = Pattern(r"(?:['’]?s?\stime|\s(?:away|from\s(?:now|today)|off|to\s+go))?\s?(?:[,.;:)!?]|$)")
_LEFT = Pattern(
    r"\b(?:with|there\s(?:are|is)|it\sis|[a-z]+\s(?:has|have)|now)\s(?:now\s|only\s|just\s|still\s|exactly\s)*$"
)
_UNTIL = Pattern(
    r"(?:\s(?:to\sgo|left|remaining|to\srun))?\s(?:until|till|before|to|ahead\sof)\s[^,.;:()\d]{2,60}?\s(?:on|of)\s"
)
_LEAVES = Pattern(r"(?:That|This|Which)\s(?:leaves|gives)\s[^.;:()\d]{0,40}$")
_PAST = Pattern(r"\b(?:was|were|had|did)\b")


def countdowns(article: Article) -> Iterator[tuple[TimeExpression, TimeExpression]]:
    """Each count with the date that it leads to, whichever stands first, in text order."""
    for first, second in pairwise(article.expressions):
        if _is_day(second) and _leads_on(article, first, second):
            yield first, second
        elif _is_day(first) and _leads_back(article, first, second):
            yield second, first


def _leads_on(article: Article, count: TimeExpression, date: TimeExpression) -> bool:
    sentence = _sentence(article, count)
    if sentence is None:
        return False
    told = article.text, sentence, count, date
    return _counts_down(*told) or _is_left(*told)


def _leads_back(article: Article, date: TimeExpression, count: TimeExpression) -> bool:
    sentence = _sentence(article, count)
    if sentence is None:
        return False
    return _is_counted_down(article.text, sentence, date, count) or _leaves(article, sentence, date, count)


def _is_day(date: TimeExpression) -> bool:
    return is_explicit(date) and date.stated.day is not None


def _sentence(article: Article, count: TimeExpression) -> Sentence | None:
    """The sentence of a count of time that is told in the text's own words."""
    sentence = article.sentence_of(count.span.start)
    if count.stated.quantity is None or count.stated.age or sentence.is_quoted(count.span.start):
        return None
    return sentence


def _counts_down(text: str, sentence: Sentence, count: TimeExpression, date: TimeExpression) -> bool:
    """Whether it reads "opens in ten days, on May 3", "In ten days, on May 3, the bridge opens"."""
    joint = _JOINT.fullmatch(text, count.span.end, date.span.start)
    if joint is None:
        return False
    before = count.span.start, sentence.span.start
    fronted = _FRONTED.fullmatch(text, sentence.span.start, count.span.start)
    counted = count.type is TimexType.DURATION and (fronted or joint["away"] or _IN.before(text, *before))
    if not counted and not (counts_on(count) and "now" in count.text):
        return False
    if fronted:
        return _AHEAD.search(text, date.span.end, sentence.span.end) is not None
    return _AHEAD.before(text, *before) is not None


def _is_counted_down(text: str, sentence: Sentence, date: TimeExpression, count: TimeExpression) -> bool:
    """Whether it reads "arrives on 15 March, in ten days", "... on 15 March, ten days from now"."""
    joint = _BEHIND.fullmatch(text, date.span.end, count.span.start)
    if joint is None or not _CLOSED.match(text, count.span.end):
        return False
    counts = count.type is TimexType.DURATION and bool(joint["into"] or _AWAY.match(text, count.span.end))
    forward = count.anchor is Anchor.PUBLICATION and counts_on(count)
    return (counts or forward) and bool(_AHEAD.search(text, sentence.span.start, date.span.start))


def _is_left(text: str, sentence: Sentence, count: TimeExpression, date: TimeExpression) -> bool:
    """Whether it reads "with six weeks to go until the vote on 8 June"."""
    left = _LEFT.before(text, count.span.start, sentence.span.start)
    if count.type is not TimexType.DURATION or left is None:
        return False
    joint = _UNTIL.fullmatch(text, count.span.end, date.span.start)
    return joint is not None and not _PAST.search(text, *sentence.span)


def _leaves(article: Article, sentence: Sentence, date: TimeExpression, count: TimeExpression) -> bool:
    """Whether it reads "The race starts on 7 May. That leaves the organisers five weeks"."""
    text, before = article.text, article.sentence_of(date.span.start)
    if before.index != sentence.index - 1 or count.type is not TimexType.DURATION:
        return False
    if not _LEAVES.match(text, sentence.span.start, count.span.start):
        return False
    alone = only([e for e in article.expressions_in(before.span) if e.stated.day is not None]) is date
    return alone and _AHEAD.search(text, before.span.start, date.span.start) is not None
