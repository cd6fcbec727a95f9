"""Titles in front of names: "President Barack Obama", "Chinese President Hu Jintao"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checker.knowledge.facts import Person, Term
from checker.knowledge.known import Known
from checker.knowledge.lazy import lazily
from checker.knowledge.links import PersonLink
from checker.knowledge.names import key_of
from checker.knowledge.nations import jurisdictions
from checker.knowledge.roles import ROLES
from checker.model.span import Span

_TITLE = "|".join(sorted(ROLES, key=len, reverse=True))
_TITLED = lazily(rf"\b(?P<title>{_TITLE})[ \u00a0](?=[A-ZÀ-ÞŁŚŠŽ])")
_REACH = 50  # characters in front of a title in which the words that qualify it stand
_QUALIFIED = lazily(
    r"\b(?:former|ex|then|late|future|acting|interim|deputy|vice|vice-|incoming|outgoing|ousted|deposed|"
    r"onetime|one-time|sometime|assistant|candidate|would-be|rival|shadow|self-\w+|eventual|longtime|"
    r"previous|past|current|now|nominee|designate|elect|fictional|class|student|company|club|university|"
    r"college|bank|board|council|union|group|state|association|society|federation)[ -]*(?:[\w.’']+[ -])?$",
    re.IGNORECASE,
)
_SURNAME = lazily(r"[A-ZÀ-ÞŁŚŠŽ][\w’'-]*\w(?![\w-])(?! (?:[A-ZÀ-Þ][a-z]|of\b))")
_MOST_NAMESAKES = 4


@dataclass(frozen=True, slots=True)
class Titled:
    """A title and the name behind it. ``terms`` are all terms of that kind of all people whom it may mean.

    ``qualified``: a word before the title tells that it is not meant for the time told of ("then-",
    "former", "future"). ``span`` runs from the title to the end of the name.
    """

    span: Span
    title: str
    name: str
    people: tuple[Person, ...]
    terms: tuple[Term, ...]
    qualified: bool


def titled_names(known: Known) -> Iterator[Titled]:
    """Names behind a title that are known to have held such an office, in text order."""
    matches = list(_TITLED().finditer(known.text))
    if not matches:
        return
    links = {link.span.start: link for link in known.people}
    for match in matches:
        before = known.text[max(0, match.start() - _REACH) : match.start()]
        link = links.get(match.end()) or links.get(match.start()) or _by_surname(known, match)
        if link is not None and (terms := _fitting(link.terms, match["title"], before)):
            span = Span(match.start(), link.span.end)
            qualified = _QUALIFIED().search(before) is not None
            yield Titled(span, match["title"], link.name, link.people, terms, qualified)


def _fitting(terms: Iterable[Term], title: str, before: str) -> tuple[Term, ...]:
    held = [t for t in terms if t.role in ROLES[title]]
    nation = jurisdictions(before)
    return tuple(t for t in held if not nation or t.jurisdiction in nation)


def _by_surname(known: Known, match: re.Match[str]) -> PersonLink | None:
    """A bare surname that stands nowhere in full, if few office-holders ever bore it."""
    name = _SURNAME().match(known.text, match.end())
    if name is None:
        return None
    terms = known.store.terms_by_surname(key_of(name[0]))
    if len({t.person for t in terms}) > _MOST_NAMESAKES:
        return None
    holders = dict.fromkeys(key_of(term.person) for term in terms)
    people = tuple(person for holder in holders for person in known.store.people(holder))
    return PersonLink(Span(*name.span()), name[0], people, terms, full=False)
