"""Which facts of a named thing a date in its sentence tells of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker import Anchor, Article, Span, TimeExpression
from checker.facts import Thing, ThingLink
from checker.toolkit import Grain, Unit
from rules.events.definite import definite_links
from rules.events.telling import told_of
from rules.support.language.patterns import Pattern


class DatedThing(NamedTuple):
    """A name, a date, and the facts that the words between them tell the date of.

    ``aspect`` is empty for the time of the whole, ``BEGIN`` or ``FINISH`` where only that end is told.
    """

    link: ThingLink
    facts: tuple[Thing, ...]
    expression: TimeExpression
    aspect: str
    span: Span


_YEAR_BEFORE = Pattern(r"\d{4}(?=\ $)")


def dated_things(article: Article) -> Iterator[DatedThing]:
    """Names of things with facts that a date in the same sentence is told of, in text order."""
    for link, by_name in named_links(article):
        sentence = article.sentence_of(link.span.start)
        for expression in article.expressions_in(sentence.span):
            usable = names_year(expression) or _is_day_of_news(article, expression, link)
            place = _place(article, expression, link) if usable else None
            found = told_of(article, sentence, link, place, by_name=by_name) if place else None
            if found is not None:
                yield DatedThing(link, found.facts, expression, found.aspect, found.span)


_NEWS = range(371)  # days
_YEARLY = frozenset(("annual", "holiday", "edition", "record", "number", "first", "team"))


def _is_day_of_news(article: Article, expression: TimeExpression, link: ThingLink) -> bool:
    """Whether it is a day without its year, and all facts of the name are of the year before publication."""
    stated, published = expression.stated, article.published
    if stated.year is not None or None in (stated.month, stated.day) or published is None:
        return False
    now = published.moment.first
    starts = [None if fact.kind in _YEARLY else fact.start for fact in link.things]
    return all(start is not None and now - start.first in _NEWS for start in starts)


def _place(article: Article, expression: TimeExpression, link: ThingLink) -> Span | None:
    """Where the date stands; in "the 2008 Winter Olympics" the year alone: the season is of the name."""
    if not expression.span.overlaps(link.span):
        return expression.span
    if expression.span.start > link.span.start and expression.span.end > link.span.end:
        return Span(link.span.end, expression.span.end)  # "the attacks of Sept. 11", and the year
    year = _YEAR_BEFORE.search(article.text, expression.span.start, link.span.start)
    return Span(*year.span()) if year else None


def named_links(article: Article) -> Iterator[tuple[ThingLink, bool]]:
    """Names, and the definite nouns that stand for them later on; whether it is the name itself."""
    yield from ((link, True) for link in article.knowledge.things)
    yield from ((link, _is_edition(link)) for link in definite_links(article))


def _is_edition(link: ThingLink) -> bool:
    """ "the event in 1939": the noun itself stands for any one of them."""
    return all(thing.kind == "edition" for thing in link.things)


def names_year(expression: TimeExpression) -> bool:
    """Whether it is a date that states its year, or counts years, or a number of months, from publication."""
    stated = expression.stated
    if expression.best is None or expression.best.grain < Grain.YEAR or expression.mod is not None:
        return False
    if stated.year is not None:
        return True
    counted = stated.shift_unit is Unit.YEAR or (
        stated.shift_unit is Unit.MONTH and stated.quantity is not None
    )
    return expression.anchor is Anchor.PUBLICATION and counted
