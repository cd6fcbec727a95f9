"""Plans put off or brought forward, with the old date and the new one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Span, TimeExpression, TimexType
from checker.toolkit import Sentence
from rules.support.language.patterns import Pattern
from rules.support.text.landmarks import has_any
from rules.support.text.only import only

_CUES = (
    "put back", "pushed back", "put off", "postponed", "delayed", "deferred", "adjourned", "brought forward",
    "moved forward", "moved up", "earlier", "later", "moved back",
)  # fmt: skip
_PUT_OFF = r"put\s+(?:back|off)|pushed\s+back|moved\s+back|postponed|delayed|deferred|adjourned"
_ADVANCED = r"brought\s+forward|moved\s+(?:forward|up)"
_LATER = Pattern(
    rf"\b(?:{_PUT_OFF}|(?:\d+|an?|one|two|three|four|five|six|several)\s+(?:days?|weeks?|months?)\s+later)\b"
)
_EARLIER = Pattern(
    rf"\b(?:{_ADVANCED}|(?:\d+|an?|one|two|three|four|five|six|several)\s+(?:days?|weeks?|months?)\s+earlier)\b"
)
_WORDS = r"(?:\s+(?!(?:to|until|till|for|after|before|when|since)\b)[\w’'-]+){0,4}?"
_OLD = Pattern(
    r"\b(?:(?:originally\s+|initially\s+|first\s+)?(?:planned|set|due|scheduled|slated|meant|billed|intended|to\s+have\s+\w+"
    rf"|was\s+to\s+\w+){_WORDS}\s+(?:for|on|in)|instead\s+of(?:\s+on)?|rather\s+than(?:\s+on)?|from)\s+(?:the\s+)?$"
)
_NEW = Pattern(
    rf"\b(?:(?:{_PUT_OFF}|{_ADVANCED}){_WORDS}\s+(?:to|until|till|for)|new\s+date(?:\s+is|,|:)?(?:\s+on)?"
    r"|(?:earlier|later),?\s+(?:on|in)|(?:will|is|are)\s+now(?:\s+[\w’'-]+){1,4}?\s+(?:on|for|in))\s+(?:the\s+)?$"
)


class MovedDate(NamedTuple):
    """A plan's old and new date; ``later``: the words have it put off, else brought forward."""

    old: TimeExpression
    new: TimeExpression
    later: bool

    @property
    def span(self) -> Span:
        """From the one date to the other."""
        return self.old.span.cover(self.new.span)


def moved_dates(article: Article) -> Iterator[MovedDate]:
    """Plans moved one way, by sentences that tell both dates, or the new one right behind."""
    if not has_any(article, _CUES):
        return
    for sentence in article.sentences:
        later = _LATER.search(article.text, *sentence.span) is not None
        earlier = _EARLIER.search(article.text, *sentence.span) is not None
        if later is not earlier:
            pair = _pair(article, sentence)
            if pair is not None:
                yield MovedDate(*pair, later)


def _pair(article: Article, sentence: Sentence) -> tuple[TimeExpression, TimeExpression] | None:
    near = [s for s in article.sentences[sentence.index : sentence.index + 2] if s.block == sentence.block]
    dates = [e for e in article.expressions_in(sentence.span.cover(near[-1].span)) if _is_day(e)]
    old = only([e for e in dates if sentence.span.contains(e.span) and _ends_with(article, e, _OLD)])
    new = only([e for e in dates if _ends_with(article, e, _NEW)])
    return (old, new) if old is not None and new is not None else None


def _is_day(expression: TimeExpression) -> bool:
    stated = expression.stated
    return stated.month is not None and stated.shift is None and expression.type is TimexType.DATE


def _ends_with(article: Article, date: TimeExpression, pattern: Pattern) -> bool:
    start = date.span.start
    return pattern.before(article.text, start, article.sentence_of(start).span.start) is not None
