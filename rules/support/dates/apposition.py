"""Two time expressions side by side for one time: "last year, in 2019", "in 1995, 39 years ago"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from checker import Anchor, Article, Span, TimeExpression, TimexType
from rules.support.dates.neighbours import Neighbours, neighbours
from rules.support.language.patterns import Pattern
from rules.support.lengths.counting import amount_of

# How a second name of the same time is joined to the first.
_BY_PREPOSITION = Pattern(r"\s*[,(–—-]?\s*(?:(?:way\s+)?back\s+)?(?:in|on|during)\s+")
_BY_COMMA = Pattern(r"\s*,\s*|\s*\(|\s+[–—-]+\s*|\s*—\s*")
_CLOSED = Pattern(r"\s*(?:[,.;:)!?–—]|$)")
# "In 2019, last year and this year": several times, not one.
_LIST_JOINT = Pattern(
    r"\s*(?:,|,?\s*(?:and|or|nor|to|through|but|versus|vs\.?)|[/&])\s*(?:in|on|of|during)?\s*"
)
_LISTED_BEFORE = Pattern(r"\b(?:and|or|to|both|either|than|through)\s*(?:in|on|of)?\s*$")
# "Unlike in 2019, last year ...": set against each other.
_CONTRAST = Pattern(
    r"\b(?:unlike|like|than|from|with|to|versus|vs\.?|since|until|except|not|as|over|against|but|while|of)"
    r"(?:\s+(?:in|on|of|it\s+was|they\s+were|was|did|the))?\s*$"
)
_SINCE = Pattern(r"\bsince\s+(?:the\s+)?$")
_FROM_THAT = Pattern(
    r"\s+(?:(?P<back>before|prior\s+to)|after)\s+(?:that|this)\b|\s+(?:(?P<early>earlier|before)|later)\b"
)
_COMPARED = Pattern(r"(?:^|[.!?\n]\s*)[\"“]?(?:as|just\s+as|like|unlike|compared)\b[^,.!?]{0,40}$")
_NOT_A_TIME = Pattern(
    r"['’]s?\b|\s+(?:dollars|prices|terms|euros?|pounds|census|season|edition|model|cup)\b|[-%]"
)
_ANAPHORIC = Pattern(r"the\s+(?:very\s+)?(?:next|following|previous|preceding|prior|same)\b")
_ON_A_DAY = Pattern(
    r"\s(?:on\s(?:this\s)?\w+day|today|tonight|yesterday|this\s(?:week|month))\s*(?:[,.;:)]|$)"
)
_OF_DAY = Pattern(r"\s(?:on\s)?")


class Apposed(NamedTuple):
    """A time told in two ways: by counting or pointing, and by its date."""

    relative: TimeExpression
    explicit: TimeExpression
    together: bool = True

    @property
    def in_order(self) -> tuple[TimeExpression, TimeExpression]:
        """The two, the one that is told first in front."""
        one, two = self.relative, self.explicit
        return (one, two) if one.span < two.span else (two, one)

    @property
    def span(self) -> Span:
        """From the first to the last character of both; the first alone where they stand apart."""
        return self.relative.span.cover(self.explicit.span) if self.together else self.relative.span


def apposed(article: Article) -> Iterator[Apposed]:
    """Neighbouring expressions of which one points or counts, the other names a date, for the same time."""
    yield from _days_of_years(article.text, article.expressions)
    for found in neighbours(article):
        pair = _pair(_with_direction(article.text, found.first), found.second)
        if pair is not None and _joined(article.text, pair) and not _listed(article.text, pair, found):
            yield pair


def _days_of_years(text: str, row: Sequence[TimeExpression]) -> Iterator[Apposed]:
    """ "Thirty years ago this week, on 18 July 1993": the day stands between the count and the date."""
    for first, day, second in zip(row, row[1:], row[2:], strict=False):
        if first.stated.deictic_word != "ago" or not is_explicit(second):
            continue
        joint = _OF_DAY.fullmatch(text, first.span.end, day.span.start)
        dated = joint and second.stated.year is not None and _CLOSED.match(text, second.span.end)
        if dated and _BY_PREPOSITION.fullmatch(text, day.span.end, second.span.start):
            yield Apposed(first, second)


def _with_direction(text: str, expression: TimeExpression) -> TimeExpression:
    """A duration with the words that turn it into a count from what was told: "five years before that"."""
    quantity = amount_of(expression)
    found = _FROM_THAT.match(text, expression.span.end)
    if found is None or expression.type is not TimexType.DURATION or quantity is None or not quantity.low:
        return expression
    span = Span(expression.span.start, found.end())
    shift = -round(quantity.low) if found["back"] or found["early"] else round(quantity.low)
    stated = replace(expression.stated, quantity=quantity, shift=shift, shift_unit=quantity.unit)
    return replace(expression, span=span, text=text[slice(*span)], stated=stated, anchor=Anchor.NARRATIVE)


def _pair(first: TimeExpression, second: TimeExpression) -> Apposed | None:
    both = ((first, second), (second, first))
    found = (Apposed(one, other) for one, other in both if is_relative(one) and is_explicit(other))
    return next(found, None)


def is_relative(expression: TimeExpression) -> bool:
    """Whether it is reckoned from publication or from another time in the text."""
    return expression.stated.shift is not None and expression.anchor in (Anchor.PUBLICATION, Anchor.NARRATIVE)


def is_anaphoric(expression: TimeExpression) -> bool:
    """Whether it counts from a time told before in the text: "the next day", "a year later"."""
    return expression.anchor is Anchor.NARRATIVE or bool(_ANAPHORIC.match(expression.text))


def is_explicit(expression: TimeExpression) -> bool:
    """Whether it names a calendar date, complete or not, without pointing."""
    stated = expression.stated
    parts = (stated.year, stated.month, stated.day, stated.weekday)
    points = expression.anchor not in (Anchor.NONE, Anchor.EITHER)
    return expression.is_dated and not points and any(part is not None for part in parts)


def _listed(text: str, pair: Apposed, found: Neighbours) -> bool:
    """Whether the two are members of a list, or carry on an expression before them ("a year ago today")."""
    start, end = pair.span
    if found.before is not None:
        joint = text[found.before.span.end : start]
        if not joint.strip() or _LIST_JOINT.fullmatch(joint):
            return True
    return found.after is not None and bool(_LIST_JOINT.fullmatch(text, end, found.after.span.start))


def _joined(text: str, pair: Apposed) -> bool:
    first, second = pair.in_order
    between = first.span.end, second.span.start
    if _NOT_A_TIME.match(text, second.span.end) or _set_against(text, pair, first):
        return False
    if second is pair.explicit and _BY_PREPOSITION.fullmatch(text, *between):
        return True
    if not _BY_COMMA.fullmatch(text, *between):
        return False
    on_a_day = second is pair.relative and _ON_A_DAY.match(text, second.span.end)
    return bool(on_a_day or _CLOSED.match(text, second.span.end))


def _set_against(text: str, pair: Apposed, first: TimeExpression) -> bool:
    """Whether the words before tell that another time is meant than the one beside."""
    start = first.span.start
    if _LISTED_BEFORE.before(text, start) or _COMPARED.before(text, start):
        return True
    return _CONTRAST.before(text, start) is not None and not _since_then(text, pair, first)


def _since_then(text: str, pair: Apposed, first: TimeExpression) -> bool:
    """ "the first since May 2010, eight years ago": the count is of the date, whatever stands before it."""
    since = _SINCE.before(text, first.span.start) is not None
    return since and first is pair.explicit and not is_anaphoric(pair.relative)
