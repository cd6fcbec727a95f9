"""Terms of office as texts tell them: "prime minister since 2016", "president from 1994 to 1999"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from checker import Anchor, Article, Span, TimeExpression, TimexType
from checker.facts import PersonLink, Term
from checker.toolkit import Grain, Unit
from rules.office.holders import holder
from rules.office.term_forms import (
    AGAIN,
    IN,
    LEFT,
    OTHER_OFFICE,
    THEN,
    TITLES,
    TO,
    TOLD,
    UNDER,
    WON,
)
from rules.support.dates.best_reading import moment_of

_EFFECTIVE = "effective_leader"  # who ruled in fact; alone it tells nothing about titles
ELECTED_BEFORE = 300
"""Days at most from the vote to the oath."""


class ToldTerm(NamedTuple):
    """A person, the terms of that kind on record, and the ends of the term that the text tells.

    Where ``within``, ``start`` is no end but a day inside the term, or up to ``lead`` days before it; with
    ``lead`` alone, a day so long before it; where ``leaving``, it is the end of the term.
    """

    link: PersonLink
    title: Span
    terms: tuple[Term, ...]
    start: TimeExpression
    end: TimeExpression | None
    within: bool = False
    lead: int = 0
    leaving: bool = False

    @property
    def is_rough(self) -> bool:
        """Whether one of its ends is told to less or more than the year."""
        return any(e is None or moment_of(e).grain is not Grain.YEAR for e in (self.start, self.end))

    @property
    def span(self) -> Span:
        """From title to last date."""
        return self.title.cover(self.start.span).cover((self.end or self.start).span)


def told_terms(article: Article) -> Iterator[ToldTerm]:
    """Terms with their dates, of people on record, in text order."""
    for date, following in with_next(article):
        if is_placed(date):
            match = TOLD.before(article.text, date.span.start) or AGAIN.before(article.text, date.span.start)
            if match and not OTHER_OFFICE.before(article.text, match.start("title")):
                yield from _told(article, match, date, following)
            yield from _elected(article, date)
            yield from _left(article, date)
    for match in THEN.finditer(article.text):
        yield from _then(article, match)
    yield from _under(article)


def with_next(article: Article) -> Iterator[tuple[TimeExpression, TimeExpression | None]]:
    """Each time expression with the one behind it."""
    return zip_longest(article.expressions, article.expressions[1:])


def end_of(
    article: Article, start: TimeExpression, following: TimeExpression | None
) -> TimeExpression | None:
    """The end of the term that begins at ``start``, where the next date is told as one and has a year."""
    if following is None or not TO.fullmatch(article.text, start.span.end, following.span.start):
        return None
    return following if is_placed(following) else None


def is_placed(date: TimeExpression) -> bool:
    """Whether it is a date that states its year, or a number of years before publication."""
    if not date.is_dated or date.type is TimexType.DURATION or moment_of(date).grain < Grain.YEAR:
        return False
    return date.stated.year is not None or is_counted(date)


def is_counted(date: TimeExpression) -> bool:
    """Whether it counts years back from publication, so that it is known to the year only."""
    stated = date.stated
    counted = stated.shift_unit is Unit.YEAR and stated.quantity is not None
    return counted and stated.year is None and date.anchor is Anchor.PUBLICATION


def _told(
    article: Article, match: re.Match[str], date: TimeExpression, following: TimeExpression | None
) -> Iterator[ToldTerm]:
    how = match["how"]
    if (how == "in" or how is None) and not (match["became"] or (match["inside"] and how)):
        return
    if (how is None) is not is_counted(date):
        return
    last = end_of(article, date, following) if how in ("from", "between") else None
    found = _holding(holder(article, match.start()), match["title"])
    if found is not None and (last is not None or how not in ("from", "between")):
        inside = match["inside"] is not None and how == "in"
        yield ToldTerm(found.link, Span(*match.span("title")), found.terms, date, last, within=inside)


def _left(article: Article, date: TimeExpression) -> Iterator[ToldTerm]:
    """ "stepped down as prime minister in 2008", "left office in 2001"."""
    match = LEFT.before(article.text, date.span.start)
    if match is None:
        return
    found = _holding(holder(article, match.start()), match["title"] or "in office")
    if found is not None:
        left = found.terms if match["title"] else found.link.terms  # "left office" as a deputy, long before
        yield ToldTerm(found.link, Span(*match.span("left")), left, date, None, leaving=True)


def _then(article: Article, match: re.Match[str]) -> Iterator[ToldTerm]:
    sentence = article.sentence_of(match.start())
    link = next((x for x in article.knowledge.people if x.span.end == match.start()), None)
    found = _holding(link, match["title"])
    if found is None:
        return
    title = Span(*match.span("title"))
    dates = [e for e in article.expressions_in(sentence.span) if e.is_dated and e.type != "DURATION"]
    match dates:
        case [date] if is_placed(date):
            yield ToldTerm(found.link, title, found.terms, date, None, within=True)


def _elected(article: Article, date: TimeExpression) -> Iterator[ToldTerm]:
    """ "won the presidency in May 2016", "was elected prime minister in 1979"."""
    match = WON.before(article.text, date.span.start)
    if match is None:
        return
    found = _holding(holder(article, match.start()), "in office")
    if found is not None:
        span, lead = Span(*match.span("won")), ELECTED_BEFORE
        yield ToldTerm(found.link, span, found.terms, date, None, within=True, lead=lead)


def _under(article: Article) -> Iterator[ToldTerm]:
    """ "in 1979, under Jimmy Carter", "under Jimmy Carter in 1979"."""
    links = {link.span.start: link for link in article.knowledge.people}
    dates = {e.span.start: e for e in article.expressions} | {-e.span.end: e for e in article.expressions}
    for match in UNDER.finditer(article.text):
        found = _holding(links.get(match.end()), "in office")
        if found is not None:
            place = Span(match.start("under"), found.link.span.end)
            behind = IN.match(article.text, place.end)
            date = dates.get(behind.end()) if behind else dates.get(-match.start())
            if date is not None and is_placed(date):
                yield ToldTerm(found.link, place, found.terms, date, None, within=True)


class _Holding(NamedTuple):
    """Somebody, with the terms on record of the office that is meant."""

    link: PersonLink
    terms: tuple[Term, ...]


def _holding(link: PersonLink | None, title: str) -> _Holding | None:
    """The terms of that title; none if all that is known is that the person ruled in fact."""
    terms = tuple(t for t in link.terms if t.role in TITLES[title]) if link is not None else ()
    known = any(t.role != _EFFECTIVE for t in terms)
    return _Holding(link, terms) if link is not None and known else None
