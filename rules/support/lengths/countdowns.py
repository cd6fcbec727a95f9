"""Lengths of time until a date, told with it: "opens in ten days, on May 3"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker import Anchor, Article, TimeExpression, TimexType
from rules.support.dates.apposition import is_explicit
from rules.support.language.patterns import Pattern

_IN = Pattern(r"\b(?:in|only|just|still)\s+(?:just\s+|only\s+|about\s+)?$")
_FRONTED = Pattern(r"[\"“]?(?:but\s|and\s)?(?:in|only|just)\s+(?:just\s+|only\s+)?")
_JOINT = Pattern(r"(?:['’]?\s+(?:time|away|from\s+(?:now|today)|off|to\s+go))?\s*,?\s+(?:on|from)\s+")
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
_LEAVES = Pattern(r"(?:That|This|Which)\s(?:leaves|gives)\s[^.;:()\d]{0,40}$", exact=True)
_PAST = Pattern(r"\b(?:was|were|had|did)\b")
_REACH = 160  # characters of the sentence before the count


def countdowns(article: Article) -> Iterator[tuple[TimeExpression, TimeExpression]]:
    """Each count with the date that it leads to, whichever stands first, in text order."""
    for first, second in pairwise(article.expressions):
        if _counts_down(article, first, second):
            yield first, second
        elif _is_counted_down(article, first, second):
            yield second, first
        elif _is_left(article, first, second):
            yield first, second
        elif _leaves(article, first, second):
            yield second, first


def _leaves(article: Article, date: TimeExpression, count: TimeExpression) -> bool:
    """Whether it reads "The race starts on 7 May. That leaves the organisers five weeks"."""
    sentence, before = article.sentence_at(count.span.start), article.sentence_at(date.span.start)
    if sentence is None or before is None or before.index != sentence.index - 1:
        return False
    if count.type is not TimexType.DURATION or date.stated.day is None or not is_explicit(date):
        return False
    alone = sum(1 for e in article.expressions_in(before.span) if e.stated.day is not None) == 1
    ahead = _AHEAD.search(article.text, before.span.start, date.span.start)
    return bool(alone and ahead and _LEAVES.match(article.text, sentence.span.start, count.span.start))


def _counts_down(article: Article, first: TimeExpression, second: TimeExpression) -> bool:
    if not is_explicit(second) or second.stated.day is None or first.stated.quantity is None:
        return False
    between = article.text[first.span.end : second.span.start]
    sentence = article.sentence_at(first.span.start)
    if sentence is None or first.stated.age or not _JOINT.fullmatch(between):
        return False
    lead = article.text[max(sentence.span.start, first.span.start - _REACH) : first.span.start]
    if _FRONTED.fullmatch(lead):
        lead = article.text[second.span.end : min(sentence.span.end, second.span.end + _REACH)]
        counted = first.type is TimexType.DURATION
    else:
        counted = first.type is TimexType.DURATION and bool(
            _IN.search(lead) or between.strip(" ,") not in ("on", "from")
        )
    forward = first.stated.shift is not None and first.stated.shift > 0 and "now" in first.text
    return (counted or forward) and bool(_AHEAD.search(lead)) and not sentence.is_quoted(first.span.start)


def _is_counted_down(article: Article, date: TimeExpression, count: TimeExpression) -> bool:
    """Whether it reads "arrives on 15 March, in ten days", "... on 15 March, ten days from now"."""
    quantity, sentence = count.stated.quantity, article.sentence_at(date.span.start)
    if quantity is None or sentence is None or sentence.is_quoted(date.span.start):
        return False
    if not is_explicit(date) or date.stated.day is None or count.stated.age:
        return False
    joint = _BEHIND.fullmatch(article.text, date.span.end, count.span.start)
    if joint is None or not _CLOSED.match(article.text, count.span.end):
        return False
    away = joint["into"] or _AWAY.match(article.text, count.span.end)
    counts = count.type is TimexType.DURATION and bool(away)
    forward = count.anchor is Anchor.PUBLICATION and (count.stated.shift or 0) > 0
    return (counts or forward) and bool(_AHEAD.search(article.text, sentence.span.start, date.span.start))


def _is_left(article: Article, count: TimeExpression, date: TimeExpression) -> bool:
    """Whether it reads "with six weeks to go until the vote on 8 June"."""
    sentence = article.sentence_at(count.span.start)
    if sentence is None or count.type is not TimexType.DURATION or count.stated.quantity is None:
        return False
    if not is_explicit(date) or date.stated.day is None or sentence.is_quoted(count.span.start):
        return False
    left = _LEFT.search(article.text, sentence.span.start, count.span.start)
    joint = _UNTIL.fullmatch(article.text, count.span.end, date.span.start)
    return bool(left and joint) and not _PAST.search(article.text, *sentence.span)
