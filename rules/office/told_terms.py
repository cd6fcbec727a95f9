"""Terms of office as texts tell them: "prime minister since 2016", "president from 1994 to 1999"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Span, TimeExpression
from checker.facts import ROLES, PersonLink, Term
from checker.toolkit import Grain, Sentence
from rules.support.patterns import Pattern
from rules.support.recorded import subject_link

_EFFECTIVE = "effective_leader"  # who ruled in fact; alone it tells nothing about titles
_ANY_OFFICE = frozenset({"head_of_state", "head_of_government", "effective_leader"})
_TITLES = {title.lower(): roles for title, roles in ROLES.items()} | {
    "in office": _ANY_OFFICE,
    "chief executive": frozenset({"chief_executive"}),
    "speaker of the House": frozenset({"speaker"}),
    "chairman of the Federal Reserve": frozenset({"central_bank_governor"}),
    "head of the Federal Reserve": frozenset({"central_bank_governor"}),
    "director of the FBI": frozenset({"agency_head"}),
    "FBI director": frozenset({"agency_head"}),
}
_TITLE = "|".join(re.escape(t) for t in sorted(_TITLES, key=len, reverse=True))
_OF = r"(?:\ of\ (?:the\ )?[A-Z]\w+(?:\ [A-Z]\w+)?)?"
_TOLD = Pattern(
    rf"\b(?P<became>became\ |becoming\ |as\ )?(?P<title>{_TITLE}){_OF}(?P<again>\ again|\ for\ \w+)?,?"
    r"\ (?P<how>since|from|between|in)\ (?:early\ |late\ )?$",
    exact=True,
)
_THEN = Pattern(rf",\ (?:then|at\ the\ time)\ (?:the\ |[\w-]+['’]s\ )?(?P<title>{_TITLE})\b", exact=True)
_WON = Pattern(
    r"\b(?P<won>won\ the\ presidency"
    r"|(?:was|were|been)\ (?:first\ )?elected\ (?:president|prime\ minister|chancellor))"
    rf"{_OF}\ (?:back\ )?in\ (?:early\ |late\ )?$",
    exact=True,
)
_UNDER = Pattern(
    r",?\ (?P<under>under)\ (?:then[-\ ])?(?:President\ |Prime\ Minister\ |Chancellor\ )?(?=[A-Z])",
    exact=True,
)
_IN = Pattern(r",?\ in\ ", exact=True)
_ELECTED_BEFORE = 300  # days at most from the vote to the oath
_TO = Pattern(r"\ (?:to|until|till|through|and)\ |[-–]", exact=True)
_OTHER_OFFICE = Pattern(
    r"\b(?:vice|deputy|former|ex|club|company|bank|party|union|council|university|college|association|opposition|"
    r"shadow|student|state|chief|first|board|assistant|acting|interim)[- ]$"
)
_SUBJECT_CHANGE = Pattern(
    r"\b(?:whose|wife|husband|father|mother|son|daughter|brother|predecessor|successor|under|"
    r"rival|opponent|ally|aide|adviser|spokesman|replaced|succeeded|against|defeated|beat)\b"
)
_WINDOW = 70


class ToldTerm(NamedTuple):
    """A person, the terms of that kind on record, and the ends of the term that the text tells.

    Where ``within``, ``start`` is no end but a day inside the term, or up to ``lead`` days before it.
    """

    link: PersonLink
    title: Span
    terms: tuple[Term, ...]
    start: TimeExpression
    end: TimeExpression | None
    within: bool = False
    lead: int = 0

    @property
    def span(self) -> Span:
        """From title to last date."""
        return self.title.cover(self.start.span).cover((self.end or self.start).span)


def told_terms(article: Article) -> Iterator[ToldTerm]:
    """Terms with their dates, of people on record, in text order."""
    for index, date in enumerate(article.expressions):
        if _is_placed(date):
            match = _TOLD.search(article.text, max(0, date.span.start - _WINDOW), date.span.start)
            if match and not _OTHER_OFFICE.search(
                article.text, max(0, match.start() - 20), match.start("title")
            ):
                yield from _told(article, match, date, article.expressions[index + 1 : index + 2])
            yield from _elected(article, date)
    for match in _THEN.finditer(article.text):
        yield from _then(article, match)
    yield from _under(article)


def _is_placed(date: TimeExpression) -> bool:
    return date.is_dated and date.stated.year is not None and date.readings[0].moment.grain >= Grain.YEAR


def _told(
    article: Article, match: re.Match[str], date: TimeExpression, following: tuple[TimeExpression, ...]
) -> Iterator[ToldTerm]:
    how = match["how"]
    if how == "in" and not match["became"]:
        return
    last = next((e for e in following if _TO.fullmatch(article.text, date.span.end, e.span.start)), None)
    if how in ("from", "between") and (last is None or not _is_placed(last)):
        return
    link = _holder(article, match.start())
    terms = _of_title(link, match["title"])
    if link is not None and terms:
        yield ToldTerm(
            link, Span(*match.span("title")), terms, date, last if how in ("from", "between") else None
        )


def _then(article: Article, match: re.Match[str]) -> Iterator[ToldTerm]:
    sentence = article.sentence_at(match.start())
    if sentence is None:
        return
    dates = [e for e in article.expressions_in(sentence.span) if e.is_dated and e.type != "DURATION"]
    link = next((x for x in article.knowledge.people if x.span.end == match.start()), None)
    terms = _of_title(link, match["title"])
    if link is not None and terms and len(dates) == 1 and _is_placed(dates[0]):
        yield ToldTerm(link, Span(*match.span("title")), terms, dates[0], None, within=True)


def _elected(article: Article, date: TimeExpression) -> Iterator[ToldTerm]:
    """ "won the presidency in May 2016", "was elected prime minister in 1979"."""
    match = _WON.search(article.text, max(0, date.span.start - _WINDOW), date.span.start)
    link = _holder(article, match.start()) if match else None
    terms = _of_title(link, "in office")
    if match and link is not None and terms:
        yield ToldTerm(link, Span(*match.span("won")), terms, date, None, within=True, lead=_ELECTED_BEFORE)


def _under(article: Article) -> Iterator[ToldTerm]:
    """ "in 1979, under Jimmy Carter", "under Jimmy Carter in 1979"."""
    found = list(_UNDER.finditer(article.text))
    links = {link.span.start: link for link in article.knowledge.people} if found else {}
    dates = {e.span.start: e for e in article.expressions} | {-e.span.end: e for e in article.expressions}
    for match in found:
        link = links.get(match.end())
        terms = _of_title(link, "in office")
        if link is None or not terms:
            continue
        behind = _IN.match(article.text, link.span.end)
        date = dates.get(behind.end()) if behind else dates.get(-match.start())
        if date is not None and _is_placed(date):
            yield ToldTerm(link, Span(match.start("under"), link.span.end), terms, date, None, within=True)


def _of_title(link: PersonLink | None, title: str) -> tuple[Term, ...]:
    terms = tuple(t for t in link.terms if t.role in _TITLES[title]) if link is not None else ()
    return terms if any(t.role != _EFFECTIVE for t in terms) else ()


def _holder(article: Article, offset: int) -> PersonLink | None:
    """Who holds the office told of at ``offset``: the last name before it, or the subject of the sentence."""
    sentence = article.sentence_at(offset)
    if sentence is None:
        return None
    before = [
        x for x in article.knowledge.people if sentence.span.start <= x.span.start and x.span.end <= offset
    ]
    if before:
        between = article.text[before[-1].span.end : offset]
        return None if _SUBJECT_CHANGE.search(between) or _names_somebody(between) else before[-1]
    return _opening(article, sentence, offset)


_CAPITALS = Pattern(r"(?<![.]\ )\b[A-Z][a-z]+\ [A-Z][a-z]+", exact=True)
_PRONOUN = Pattern(r"(?:[Hh]e|[Ss]he)\b", exact=True)


def _names_somebody(between: str) -> bool:
    return _CAPITALS.search(between) is not None


def _opening(article: Article, sentence: Sentence, offset: int) -> PersonLink | None:
    between = article.text[sentence.span.start : offset]
    if not _PRONOUN.match(between) or _SUBJECT_CHANGE.search(between) or _names_somebody(between):
        return None
    return subject_link(article, sentence)
