"""Counts of years to the day of publication, beside a happening of which this is the day of the year.

"Apollo 13 turned back 60 years ago on Monday", on 13 April: that the day fits is no accident, so the number
of years must fit too, whatever the verb.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Moment, TimeExpression
from checker.facts import Thing
from checker.toolkit import Grain, Sentence, Truth, civil, same_time, shifted
from rules.events.elapsed_thing import ElapsedThing
from rules.events.happenings import is_happening
from rules.support.dates.days_ago import counted_to_the_day

_KINDS = frozenset("spacecraft ship aircraft industrial".split())
_BACK = 1  # sentences
_NEAR_DAY = 2


def counts_to_the_day(article: Article, sentence: Sentence, count: TimeExpression) -> ElapsedThing | None:
    """The count, if something named in the sentence or the one before has its anniversary now."""
    quantity, published = count.stated.quantity, article.published
    if quantity is None or published is None or sentence.is_quoted(count.span.start):
        return None
    if counted_to_the_day(article, count) is None:
        return None
    facts = tuple(dict.fromkeys(_facts(article, sentence, count, published.moment)))
    starts = tuple(day for fact in facts for day in _days(fact) if _is_today(day, published.moment))
    if not starts:
        return None
    now = (published.moment,)
    return ElapsedThing(count.span, quantity, starts, now, facts, "the day of publication", exact=True)


def _facts(article: Article, sentence: Sentence, count: TimeExpression, now: Moment) -> Iterator[Thing]:
    first = article.sentences[max(0, sentence.index - _BACK)].span.start
    for link in article.knowledge.things:
        if first <= link.span.start < count.span.start:
            yield from (f for f in link.things if _is_told(f) and any(_is_today(d, now) for d in _days(f)))


def _is_told(fact: Thing) -> bool:
    return fact.kind in _KINDS or (not fact.phase and is_happening(fact.kind))


def _days(fact: Thing) -> Iterator[Moment]:
    """Its first and last day, or each day of a short one."""
    start, end = fact.start, fact.end or fact.start
    if (
        start is None
        or end is None
        or start.grain < Grain.DAY
        or start.earliest is None
        or end.latest is None
    ):
        return
    days = (
        range(start.earliest, end.latest + 1) if end.latest - start.earliest <= _SHORT else (start.earliest,)
    )
    yield from (Moment(day, day, Grain.DAY) for day in days)


_SHORT = 10  # days


def _is_today(day: Moment, now: Moment) -> bool:
    if day.earliest is None or now.earliest is None:
        return False
    years = civil(now.earliest).year - civil(day.earliest).year
    due = shifted(day, months=12 * years).widened(_NEAR_DAY)
    return years > 0 and same_time(due, now) is not Truth.IMPOSSIBLE
