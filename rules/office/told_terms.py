"""Terms of office as texts tell them: "prime minister since 2016", "president from 1994 to 1999"."""

from __future__ import annotations

import re
from collections.abc import Iterator
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
    for index, date in enumerate(article.expressions):
        if is_placed(date):
            match = TOLD.before(article.text, date.span.start) or AGAIN.before(article.text, date.span.start)
            if match and not _is_other_office(article, match.start(), match.start("title")):
                yield from _told(article, match, date, article.expressions[index + 1 : index + 2])
            yield from _elected(article, date)
            yield from _left(article, date)
    for match in THEN.finditer(article.text):
        yield from _then(article, match)
    yield from _under(article)


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


def _is_other_office(article: Article, start: int, title: int) -> bool:
    return OTHER_OFFICE.before(article.text, title) is not None


def _told(
    article: Article, match: re.Match[str], date: TimeExpression, following: tuple[TimeExpression, ...]
) -> Iterator[ToldTerm]:
    how = match["how"]
    if (how == "in" or how is None) and not (match["became"] or (match["inside"] and how)):
        return
    if (how is None) is not is_counted(date):
        return
    last = next((e for e in following if TO.fullmatch(article.text, date.span.end, e.span.start)), None)
    spanned = how in ("from", "between")
    if spanned and (last is None or not is_placed(last)):
        return
    link = holder(article, match.start())
    terms = _of_title(link, match["title"])
    if link is not None and terms:
        inside = match["inside"] is not None and how == "in"
        title = Span(*match.span("title"))
        yield ToldTerm(link, title, terms, date, last if spanned else None, within=inside)


def _left(article: Article, date: TimeExpression) -> Iterator[ToldTerm]:
    """ "stepped down as prime minister in 2008", "left office in 2001"."""
    match = LEFT.before(article.text, date.span.start)
    link = holder(article, match.start()) if match else None
    terms = _of_title(link, match["title"] or "in office") if match else ()
    if match and link is not None and terms:
        left = terms if match["title"] else link.terms  # "left office" as a deputy, long before
        yield ToldTerm(link, Span(*match.span("left")), left, date, None, leaving=True)


def _then(article: Article, match: re.Match[str]) -> Iterator[ToldTerm]:
    sentence = article.sentence_at(match.start())
    if sentence is None:
        return
    dates = [e for e in article.expressions_in(sentence.span) if e.is_dated and e.type != "DURATION"]
    link = next((x for x in article.knowledge.people if x.span.end == match.start()), None)
    terms = _of_title(link, match["title"])
    if link is not None and terms and len(dates) == 1 and is_placed(dates[0]):
        yield ToldTerm(link, Span(*match.span("title")), terms, dates[0], None, within=True)


def _elected(article: Article, date: TimeExpression) -> Iterator[ToldTerm]:
    """ "won the presidency in May 2016", "was elected prime minister in 1979"."""
    match = WON.before(article.text, date.span.start)
    link = holder(article, match.start()) if match else None
    terms = _of_title(link, "in office")
    if match and link is not None and terms:
        yield ToldTerm(link, Span(*match.span("won")), terms, date, None, within=True, lead=ELECTED_BEFORE)


def _under(article: Article) -> Iterator[ToldTerm]:
    """ "in 1979, under Jimmy Carter", "under Jimmy Carter in 1979"."""
    found = list(UNDER.finditer(article.text))
    links = {link.span.start: link for link in article.knowledge.people} if found else {}
    dates = {e.span.start: e for e in article.expressions} | {-e.span.end: e for e in article.expressions}
    for match in found:
        link = links.get(match.end())
        terms = _of_title(link, "in office")
        if link is None or not terms:
            continue
        behind = IN.match(article.text, link.span.end)
        date = dates.get(behind.end()) if behind else dates.get(-match.start())
        if date is not None and is_placed(date):
            yield ToldTerm(link, Span(match.start("under"), link.span.end), terms, date, None, within=True)


def _of_title(link: PersonLink | None, title: str) -> tuple[Term, ...]:
    terms = tuple(t for t in link.terms if t.role in TITLES[title]) if link is not None else ()
    return terms if any(t.role != _EFFECTIVE for t in terms) else ()
