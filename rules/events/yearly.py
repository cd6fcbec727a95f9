"""Days of what comes round every year: "the Lunar New Year, which begins on 12 February"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker import Anchor, Article, Moment, TimeExpression
from checker.facts import Thing, ThingLink
from checker.toolkit import Truth, Unit, same_time
from rules.support.language.patterns import Pattern

YEARLY, HOLIDAY = "annual", "holiday"
_WORDS = (
    r"\ (?:will|would|is|are|was|were|be|to|due|set|take|takes|took|taking|place|begins?|began|starts?"
    r"|started|falls?|fell|comes?|came|air|airs|aired|held|opens?|opened|at|sundown|this|year|arrives|played"
    r"|celebrated|staged|observed|scheduled|broadcast)"
)
_TO_DAY = Pattern(
    r"[\"”]?(?:\ (?:address|ceremony|speech|game|festival|holiday|celebrations?|awards?|show|telecast))?"
    r"(?:,?\ (?:which|this\ year|next\ year)"
    r"|\ (?:that|which)\ (?:he|she|[A-Z]\w+)\ (?:gave|delivered|won|hosted))?,?"
    rf"(?:{_WORDS})*(?:\ in\ (?:the\ )?\w+(?:\ \w+)?)?(?:{_WORDS})*"
    r"(?:\ on)?\ $"
)
_IS_DAY = Pattern(
    r",?(?:\ (?:which|this\ year|next\ year|is|was|will\ be|falls?|fell|comes?|came|begins?|began|ends?|ended"
    r"|starts?|started|on|kept|marked))*\ "
)
_MOVED = Pattern(
    r"\b(?:original|originally|postpon\w+|reschedul\w+|initially|delayed|moved|put\ off|had\ been|orthodox"
    r"|instead|before|after|until|not|eve|tickets|nominations?)\b"
)
_PART_OF = Pattern(r"\b(?:of|for|about|on|from|to|at|with|in|into|by)\ (?:the\ )?(?:\d{4}\ )?$")
_NEAR = 183  # days: the one of that half year before or after
_GRACE = 1


class YearlyDay(NamedTuple):
    """A name, the day told of it, and the facts of that year."""

    link: ThingLink
    facts: tuple[Thing, ...]
    expression: TimeExpression


def wrong_yearly_days(article: Article) -> Iterator[YearlyDay]:
    """Days right behind the name of a yearly event on which that year's was not held."""
    for link in article.knowledge.things:
        facts = tuple(fact for fact in link.things if fact.kind in (YEARLY, HOLIDAY))
        sentence = article.sentence_of(link.span.start)
        if not facts or _MOVED.search(article.text, *sentence.span):
            continue
        for expression in article.expressions_in(sentence.span):
            if _is_day_of(article.text, link, expression, strict=facts[0].kind == HOLIDAY):
                near = _near(facts, expression)
                if near and not any(_on(fact, r.moment) for fact in near for r in expression.readings):
                    yield YearlyDay(link, near, expression)


def _is_day_of(text: str, link: ThingLink, expression: TimeExpression, *, strict: bool) -> bool:
    """Whether the words between tie the name to the day; ``strict`` for names that parades bear too."""
    stated = expression.stated
    is_day = stated.month is not None and stated.day is not None
    if not (is_day or _is_week(expression)) or not expression.is_dated:
        return False
    if _is_week(expression) and text[link.span.end : expression.span.start].isspace():
        # "released its report for the Super Bowl last week": the week of the release
        return not _PART_OF.before(text, link.span.start)
    joint = _IS_DAY if strict else _TO_DAY
    return joint.fullmatch(text, link.span.end, expression.span.start) is not None


def _is_week(expression: TimeExpression) -> bool:
    """ "last week", "two weeks ago"."""
    stated = expression.stated
    return stated.shift_unit is Unit.WEEK and expression.anchor is Anchor.PUBLICATION and bool(stated.shift)


def _near(facts: tuple[Thing, ...], expression: TimeExpression) -> tuple[Thing, ...]:
    moments = [reading.moment.widened(_NEAR) for reading in expression.readings]
    return tuple(fact for fact in facts if any(_on(fact, moment) for moment in moments))


def _on(fact: Thing, moment: Moment) -> bool:
    assert fact.start is not None
    last = fact.end or fact.start
    held = Moment(fact.start.first, last.last).widened(0 if fact.kind == HOLIDAY else _GRACE)
    return same_time(held, moment) is not Truth.IMPOSSIBLE
