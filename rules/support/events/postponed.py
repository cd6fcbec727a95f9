"""Events put off to a later date, and the same things told as done."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Moment, Span, TimeExpression
from checker.toolkit import Truth, before
from rules.support.language.patterns import Pattern
from rules.support.text.landmarks import has_any

_KINDS = {
    "launch": (
        r"launch(?:ed)?|fly|lift\s+off|take\s+off|sent\s+(?:up|into\s+(?:orbit|space))|launch|lift-?off",
        r"(?:was\s+)?launched|lifted\s+off|took\s+off|blasted\s+off|left\s+(?:Earth|the\s+ground)|went\s+into\s+orbit",
    ),
    "open": (
        r"open(?:ed)?|inaugurated|welcome\s+\w+\s+visitors|opening|inauguration",
        r"opened(?:\s+(?:its|their|the)\s+\w+)?|was\s+opened|was\s+inaugurated|(?:welcomed|received)\s+its\s+first\s+\w+",
    ),
    "hold": (
        r"held|take\s+place|staged|begin|start|played|meeting|concert|match|wedding|festival|fair|race|vote",
        r"took\s+place|was\s+(?:held|staged|played)|drew\s+[^,.;]{0,30}|kicked\s+off|began|started",
    ),
    "publish": (
        r"published|released|appear|come\s+out|publication|release|premiere|performed|broadcast|aired",
        r"was\s+(?:published|released|performed|broadcast|aired)|appeared|came\s+out|premiered|went\s+on\s+sale",
    ),
    "travel": (
        r"sail|leave|depart|set\s+(?:off|sail|out)|departure",
        r"sailed|left|departed|set\s+(?:off|sail|out)",
    ),
    "demolish": (
        r"demolished|torn\s+down|pulled\s+down|blown\s+up|demolition",
        r"was\s+(?:demolished|torn\s+down|pulled\s+down|blown\s+up)|came\s+down",
    ),
}
_PUT_OFF = Pattern(
    r"\b(?:postpon\w+|put\s+(?:off|back)|push(?:ed|es|ing)?\s+back|delay\w*|new\s+date|wait\s+until|would\s+now|will\s+now"
    r"|now\s+(?:be|to\s+be|expected|due|planned|set|scheduled)|reschedul\w+|deferred)\b"
)
_NEEDED = ("postpon", "put", "push", "delay", "new", "wait", "now", "reschedul", "deferred")
_NOUN = r"(?:the|its|their|this|a|an|his|her)\s+(?:[\w’'-]+\s+){0,2}?(?P<noun>[a-z]{3,})"
_PLANNED = {
    kind: Pattern(
        rf"\b{_NOUN}(?:\s+(?:to|from|in|at|on|for|of|between|about)\s+[\w’'\s-]{{2,40}}?)?\s+"
        r"(?:will|would|is\s+to|are\s+to|was\s+to|is\s+(?:now\s+)?(?:due|set|expected|planned|scheduled)\s+to)"
        rf"\s+(?:now\s+|not\s+|only\s+|instead\s+)*(?:be\s+)?(?:{plan})\b[^.;:()“”\"]{{0,40}}?\s(?:in|on|until|before)\s+(?:the\s+)?$"
    )
    for kind, (plan, _) in _KINDS.items()
}
_MOVED = {
    kind: Pattern(
        rf"\b(?:{plan})\b(?:\s+of\s+{_NOUN})?\s+(?:has\s+been|had\s+been|was|is|will\s+be|would\s+be|is\s+being)\s+"
        r"(?:postponed|put\s+(?:off|back)|pushed\s+back|delayed|moved|deferred|rescheduled)\s+(?:again\s+)?(?:to|until|for|till)"
        r"\s+(?:the\s+)?$"
    )
    for kind, (plan, _) in _KINDS.items()
}
_DONE = {
    kind: Pattern(
        rf"\b(?:the|its|this)\s+(?:[\w’'-]+\s+){{0,2}}?(?P<noun>[a-z]{{3,}})(?P<clause>,\s+(?:which|that))?\s+"
        rf"(?P<deed>{done})\b[^.;:()“”\"]{{0,40}}?\s(?:in|on|last)\s+(?:the\s+)?$"
    )
    for kind, (_, done) in _KINDS.items()
}
_REHEARSED = Pattern(
    r"\b(?:first|last|previous|earlier|test|trial|rehearsal|replica|sister|model|old|again|when|before|after|if|had|since)\b"
)


class Telling(NamedTuple):
    """A deed of some kind, the noun of what it is done to (empty where untold), its date and place."""

    kind: str
    noun: str
    expression: TimeExpression
    moment: Moment
    place: Span


def is_put_off(article: Article) -> bool:
    """Whether the text speaks of a new, later date at all."""
    return has_any(article, _NEEDED) and _PUT_OFF.search(article.text) is not None


def plans(article: Article, today: Moment) -> Iterator[Telling]:
    """Events that lie ahead on the day of publication, by the date told beside them."""
    for told in _told(article, (_PLANNED, _MOVED)):
        if before(today, told.moment) is Truth.CERTAIN:
            yield told


def deeds(article: Article, today: Moment) -> Iterator[Telling]:
    """Events told as done, with the date."""
    for told in _told(article, (_DONE,)):
        if before(told.moment, today) is Truth.CERTAIN and not _REHEARSED.search(article.text, *told.place):
            yield told


def _told(article: Article, sets: tuple[dict[str, Pattern], ...]) -> Iterator[Telling]:
    for expression in article.expressions:
        start = expression.span.start
        if expression.best is None or expression.stated.quantity is not None:
            continue
        for patterns in sets:
            for kind, pattern in patterns.items():
                match = pattern.before(article.text, start, article.sentence_of(start).span.start)
                if match is not None:
                    noun = (match["noun"] or "").casefold()
                    place = Span(match.start(), expression.span.end)
                    yield Telling(kind, noun, expression, expression.best, place)
