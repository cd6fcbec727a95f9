"""Days of taking office, votes and reigns: "took office on 4 May 1979", "who ruled until 1901"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import Article, Span, TimeExpression
from checker.facts import PersonLink, Term
from checker.toolkit import Grain, civil
from rules.office.holders import holder
from rules.office.term_forms import ANY_OFFICE, HOMES, SEATS
from rules.office.told_terms import ELECTED_BEFORE, ToldTerm, end_of, is_counted, is_placed, with_next
from rules.support.dates.best_reading import moment_of
from rules.support.language.patterns import Pattern

_TOOK = Pattern(
    r"\b(?P<took>(?:took|taken|assumed|entered|came\ into|come\ into|came\ to|come\ to)\ (?:office|power)"
    r"|(?:was|were|been)\ (?:sworn\ in|inaugurated)"
    r"|(?:took|taken)\ the\ oath(?:\ of\ office)?(?:\ for\ the\ first\ time)?(?:\ in(?:\ [A-Z]\w+){1,2})?"
    rf"|moved\ into\ {HOMES}|(?:entered|arrived\ (?:in|at))\ {SEATS})"
    r"\ (?:in|on)\ (?:early\ |late\ )?$",
    exact=True,
)
_ELECTED = Pattern(
    r"\b(?P<took>(?:was|were|been)\ (?:first\ )?elected)\ (?:back\ )?(?:in|on)\ (?:early\ |late\ )?$"
)
_RULED = Pattern(
    r"\b(?P<took>(?:reigned|ruled)(?:\ [a-z ]{2,25}[A-Z]\w+)?(?:\ for\ [\w\ -]{1,30}\ years)?),?"
    r"\ (?P<how>from|until|till)\ $",
    exact=True,
)
_GOVERNED = Pattern(
    r"\b(?P<took>(?:has|had|have)\ (?:ruled|governed|led|run)\ (?:the\ )?(?P<state>[A-Z]\w+(?:\ [A-Z]\w+)?))"
    r"\ since\ (?:early\ |late\ )?$"
)
_LED = Pattern(
    r"\b(?P<took>(?:led|headed|governed|ruled|ran)\ (?:the\ )?(?P<state>[A-Z]\w+(?:\ [A-Z]\w+)*))\ from\ $"
)
_COMMON_NAMES = {"Britain": "United Kingdom", "America": "United States"}
_OTHER_OFFICE = Pattern(r"\ (?:as|to|for)\ (?!(?:the\ )?(?:president|prime\ minister|chancellor)\b)")
_OWNED = Pattern(r"['’]")
_PARTY_FIRST, _MONTHS = 400, 62  # days
_ONE_PARTY = frozenset(("China", "Soviet Union", "Cuba", "North Korea", "Vietnam", "Laos", "East Germany"))
_FEW_YEARS = 3
"""An office taken or won longer before or after the one on record may be another one."""


def takings(article: Article) -> Iterator[ToldTerm]:
    """Beginnings and reigns, in text order, of people who led a state or its government."""
    for date, following in with_next(article):
        if not is_placed(date) or is_counted(date):
            continue
        for pattern in (_TOOK, _ELECTED):
            if match := pattern.before(article.text, date.span.start):
                yield from _begun(article, match, date, lead=ELECTED_BEFORE if pattern is _ELECTED else 0)
        if match := _GOVERNED.before(article.text, date.span.start):
            yield from _governed(article, match, date)
        if match := _LED.before(article.text, date.span.start):
            yield from _led(article, match, date, following)
        elif match := _RULED.before(article.text, date.span.start):
            yield from _ruled(article, match, date, following)


def _leader(article: Article, match: re.Match[str]) -> tuple[PersonLink, tuple[Term, ...]] | None:
    link = holder(article, match.start())
    if link is None or _OWNED.match(article.text, link.span.end):
        return None
    terms = tuple(term for term in link.terms if term.role in ANY_OFFICE)
    return (link, terms) if terms else None


def _begun(article: Article, match: re.Match[str], date: TimeExpression, *, lead: int) -> Iterator[ToldTerm]:
    found = _leader(article, match)
    if found is None or _OTHER_OFFICE.match(article.text, date.span.end):
        return
    link, heads = found
    nearest = sorted(heads, key=lambda term: _years_apart(term, date))
    if _years_apart(nearest[0], date) > _FEW_YEARS or (lead and moment_of(date).grain < Grain.MONTH):
        return
    others = tuple(term for term in link.terms if term not in heads)
    span = Span(*match.span("took"))
    yield ToldTerm(link, span, (*nearest, *others), date, None, within=bool(lead), lead=lead)


def _years_apart(term: Term, date: TimeExpression) -> int:
    start, told = term.start.earliest, moment_of(date).earliest
    return abs(civil(start).year - civil(told).year) if start is not None and told is not None else 0


def _governed(article: Article, match: re.Match[str], date: TimeExpression) -> Iterator[ToldTerm]:
    """ "who has governed Germany since 2004"; whoever leads the ruling party may rule before the oath."""
    found = _leader(article, match)
    state = _COMMON_NAMES.get(match["state"], match["state"])
    if found is None:
        return
    link, heads = found
    terms = tuple(term for term in heads if state in term.jurisdiction)
    if terms:
        lead = _PARTY_FIRST if _ONE_PARTY.intersection(term.jurisdiction for term in terms) else _MONTHS
        yield ToldTerm(link, Span(*match.span("took")), terms, date, None, lead=lead)


def _led(
    article: Article, match: re.Match[str], date: TimeExpression, following: TimeExpression | None
) -> Iterator[ToldTerm]:
    """ "who led the United Nations from 1997 to 2006"."""
    link, last = holder(article, match.start()), end_of(article, date, following)
    if link is None or last is None:
        return
    state = _COMMON_NAMES.get(match["state"], match["state"])
    terms = tuple(t for t in link.terms if state in t.jurisdiction or t.office.endswith(state))
    if terms:
        yield ToldTerm(link, Span(*match.span("took")), terms, date, last)


def _ruled(
    article: Article, match: re.Match[str], date: TimeExpression, following: TimeExpression | None
) -> Iterator[ToldTerm]:
    found = _leader(article, match)
    if found is None:
        return
    link, terms = found
    span, last = Span(*match.span("took")), end_of(article, date, following)
    if match["how"] != "from":
        yield ToldTerm(link, span, terms, date, None, leaving=True)
    elif last is not None:
        yield ToldTerm(link, span, terms, date, last)
