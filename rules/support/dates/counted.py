"""Counts that lead to a date beside them: what they start from, and whether any start makes them right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import inf
from typing import NamedTuple

from checker import Article, Moment, Span, TimeExpression
from checker.toolkit import Grain, Quantity, Unit
from rules.support.dates.apposition import Apposed, is_anaphoric
from rules.support.dates.best_reading import moment_of
from rules.support.dates.narrative import anchor_of, can_anchor, dates_before
from rules.support.dates.near_years import moments_near
from rules.support.lengths.counting import shift_of

_ASIDE = 2  # sentences: "War came on 4 May. The day before, 3 May, was calm. The next day, 5 May, it began."
_SHORT = (Unit.DAY, Unit.WEEK)  # units for which a weekday or a day of the month is date enough


class Count(NamedTuple):
    """A counted expression, the date beside it, and the moment that it is counted from."""

    pair: Apposed
    amount: Quantity
    forward: bool
    origin: Moment
    place: Span | None  # None: the day of publication


def count_of(article: Article, pair: Apposed) -> Count | None:
    """The count that a pair of names makes; ``None`` where its start is unknown."""
    shift = shift_of(pair.relative)
    if shift is None:
        return None
    amount, forward = shift
    if amount.unit not in _SHORT and pair.explicit.stated.year is None and not _is_news(pair):
        return None
    if not is_anaphoric(pair.relative):
        published = article.published
        return None if published is None else Count(pair, amount, forward, published.moment, None)
    anchor = anchor_of(article, pair.in_order[0], amount.unit)
    return None if anchor is None else Count(pair, amount, forward, moment_of(anchor), anchor.span)


def _is_news(pair: Apposed) -> bool:
    """Whether a bare weekday stands beside a count from the story: one of these weeks, "on Monday"."""
    stated = pair.explicit.stated
    bare = stated.weekday is not None and stated.day is None and stated.month is None
    return bare and is_anaphoric(pair.relative)


def holds(article: Article, found: Count, reaches: Callable[[Moment, Moment], bool]) -> bool:
    """Whether some plausible start, the chosen one or another date close by, leads to the date."""
    return any(
        reaches(origin, target)
        for origin in (found.origin, *_other_origins(article, found))
        for target in moments_near(found.pair.explicit, origin)
    )


def _other_origins(article: Article, found: Count) -> Iterator[Moment]:
    first, _ = found.pair.in_order
    here = article.sentence_at(first.span.start)
    counted = found.pair.relative.stated.quantity is not None
    if found.place is not None and counted and article.published is not None and not _is_back(found):
        yield article.published.moment
    reach = 0 if found.place is None else inf if counted else _ASIDE
    for other in dates_before(article, first):
        place = article.sentence_at(other.span.start)
        close = here is not None and place is not None and here.index - place.index <= reach
        if close and can_anchor(other, found.amount.unit):
            yield from _moments(other)


def _is_back(found: Count) -> bool:
    """Whether days are counted back, which news does from the day that it has just named."""
    return not found.forward and found.amount.unit is Unit.DAY


def _moments(date: TimeExpression) -> Iterator[Moment]:
    """What a date may mean, as exact as its best reading: "two years ago today" is a day, no year."""
    best = moment_of(date)
    yield best
    if best.grain <= Grain.DAY:  # "at dawn" is of the day just told
        yield from (moment for moment in date.moments if moment.grain >= best.grain)
