"""Counts of years to the day of publication, beside a happening of which this is the day of the year.

"Apollo 13 turned back 60 years ago on Monday", on 13 April: that the day fits is no accident, so the number
of years must fit too, whatever the verb.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Span, TimeExpression
from checker.facts import Thing
from checker.toolkit import Day, Quantity, Sentence, on_day
from rules.events.elapsed_thing import ElapsedThing, up_to_now
from rules.events.fact_days import comes_round, days_of, first_day
from rules.events.happenings import is_happening
from rules.events.named_in import named_in
from rules.support.dates.days_ago import counted_to_the_day

_KINDS = frozenset("spacecraft ship aircraft industrial".split())
_READ = 2  # sentences: that of the count and the one before
_NEAR_DAY = 2
_SHORT = range(1, 12)  # days of which each has its anniversary


def counts_to_the_day(
    article: Article, sentence: Sentence, count: TimeExpression, quantity: Quantity
) -> ElapsedThing | None:
    """The count, if something named in the sentence or the one before has its anniversary now."""
    if sentence.is_quoted(count.span.start) or counted_to_the_day(article, count) is None:
        return None
    assert article.published is not None
    now = article.published.moment
    told = _facts(article, sentence, count)
    found = [(fact, day) for fact in told for day in _days(fact) if comes_round(day, now, _NEAR_DAY)]
    facts, starts = (fact for fact, _ in found), (on_day(day) for _, day in found)
    return up_to_now(article, count.span, quantity, starts, tuple(facts), exact=True)


def _facts(article: Article, sentence: Sentence, count: TimeExpression) -> Iterator[Thing]:
    before = article.sentences[: sentence.index + 1][-_READ:]
    for link in named_in(article, Span(before[0].span.start, count.span.start)):
        yield from (f for f in link.things if _is_told(f))


def _is_told(fact: Thing) -> bool:
    return fact.kind in _KINDS or (not fact.phase and is_happening(fact.kind))


def _days(fact: Thing) -> Iterator[Day]:
    """Each day of a short one, the first of a long one."""
    days = days_of(fact)
    day = first_day(fact)
    if len(days) in _SHORT:
        yield from days
    elif day is not None:
        yield day
