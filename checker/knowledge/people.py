"""Names of people in a text: full names that are on record, then the surnames that stand for them.

Only runs of capitalised words are looked up, all those of a text in one query.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from checker.knowledge.facts import Person, Term
from checker.knowledge.links import PersonLink
from checker.knowledge.mononyms import link_mononyms
from checker.knowledge.names import key_of, without_initials
from checker.knowledge.store import Knowledge
from checker.model.span import Span

_WORD = r"(?:(?:[A-Z]\.)+[A-Z]|(?:[A-ZÀ-ÖØ-ÞŁŚŠŽČ]|al-|el-|d['’])[\w’'\-]*\w|[A-Z])\.?"
_PARTICLE = r"(?:de|da|dos|del|della|di|du|van|von|der|den|bin|ibn|ben|al|el|la|le|y|e|ter|ten)"
_RUN = re.compile(rf"(?<![\w’'])(?!\d){_WORD}(?:[ \u00a0](?:{_PARTICLE}[ \u00a0]){{0,2}}{_WORD})+")
_PART = re.compile(r"[^ \u00a0]+")
_POSSESSIVE = re.compile(r"['’]s?$")
_INITIALS = re.compile(r"\b([A-Z])\.(?=[A-Z]\.)")  # "H.W.", on record as "H. W."
_MOST_WORDS = 5
_LONGEST_RUN = 12  # words; more are a headline in capitals


def link_people(text: str, store: Knowledge) -> tuple[PersonLink, ...]:
    """Links in text order."""
    runs = list(_runs(text))
    known = store.known({key for run in runs for _, key in run})
    full = [link for run in runs for link in _longest(text, run, known, store)] if known else []
    named = [*full, *_surnames(text, full)]
    taken = sorted(link.span for link in named)
    alone = (link for link in link_mononyms(text, store) if not _touches(link.span, taken))
    return tuple(sorted([*named, *alone], key=lambda link: link.span))


def _runs(text: str) -> Iterator[list[tuple[Span, str]]]:
    """For each run of capitalised words, its parts of two and more words, by start, longest first."""
    for match in _RUN.finditer(text):
        words = [Span(match.start() + w.start(), match.start() + w.end()) for w in _PART.finditer(match[0])]
        if len(words) <= _LONGEST_RUN:
            yield [part for first in range(len(words)) for part in _parts(text, words[first:])]


def _parts(text: str, words: list[Span]) -> Iterator[tuple[Span, str]]:
    for count in range(min(len(words), _MOST_WORDS), 1, -1):
        name = _POSSESSIVE.sub("", text[words[0].start : words[count - 1].end])
        if name.endswith(".") and not name.endswith(("Jr.", "Sr.")):
            name = name[:-1]
        span = Span(words[0].start, words[0].start + len(name))
        key = key_of(name)
        yield span, key
        apart = key_of(_INITIALS.sub(r"\1. ", name))
        if apart != key:
            yield span, apart
        if (plain := without_initials(apart)) != apart and " " in plain:
            yield span, plain


def _longest(
    text: str, run: list[tuple[Span, str]], known: frozenset[str], store: Knowledge
) -> Iterator[PersonLink]:
    """Leftmost, longest known names of a run."""
    reached = -1
    for span, key in run:
        if span.start >= reached and key in known:
            reached = span.end
            terms = store.terms(key)
            people = store.people(key) or _holders(store, terms)
            yield PersonLink(span, text[span.start : span.end], people, terms)


def _holders(store: Knowledge, terms: tuple[Term, ...]) -> tuple[Person, ...]:
    """The people on record under the names of the terms, where the name itself leads to terms alone."""
    names = dict.fromkeys(key_of(term.person) for term in terms)
    return tuple(dict.fromkeys(person for name in names for person in store.people(name)))


def _surnames(text: str, full: list[PersonLink]) -> Iterator[PersonLink]:
    first: dict[str, dict[str, PersonLink]] = {}
    for link in full:
        first.setdefault(_surname(link.name), {}).setdefault(link.name, link)
    if not first:
        return
    taken = sorted(link.span for link in full)
    names = "|".join(re.escape(name) for name in sorted(first, key=len, reverse=True))
    for match in re.finditer(rf"(?<![\w’'-])(?:{names})(?![\w-])", text):
        span = Span(*match.span())
        before = [link for link in first[match[0]].values() if link.span.start < span.start]
        if before and not _touches(span, taken) and not _inside_name(text, span):
            yield _merged(span, match[0], before)


def _surname(name: str) -> str:
    """The last word but for "Jr." and the like."""
    *before, last = name.split()
    return before[-1] if len(before) > 1 and last.rstrip(".") in ("Jr", "Sr") else last


def _merged(span: Span, name: str, links: list[PersonLink]) -> PersonLink:
    people = dict.fromkeys(p for link in links for p in link.people)
    terms = dict.fromkeys(t for link in links for t in link.terms)
    return PersonLink(span, name, tuple(people), tuple(terms), full=False)


def _touches(span: Span, taken: list[Span]) -> bool:
    index = bisect_right(taken, span)
    return any(span.overlaps(other) for other in taken[max(0, index - 1) : index + 1])


_CAPITAL_BEFORE = re.compile(r"(\b[A-Z][\w’'\-]*\.?) $")
_CAPITAL_AFTER = re.compile(r" [A-Z][a-z]+")
_LONGEST_ABBREVIATION = 4  # with its full stop
_BEFORE_SURNAMES = frozenset(
    "Mr Mrs Ms Miss Dr Sir Dame Lord Lady President Minister Chancellor Secretary Senator Sen Gov Governor "
    "Premier General Gen Justice Judge Rep Representative Mayor Pope King Queen Prince Princess Professor "
    "Prof Speaker Director Chairman Chief Captain Coach Senators Presidents And But When While After Before "
    "As In If For Since Both With Under By That Then Now Yet So Although Because".split()
)


def _inside_name(text: str, span: Span) -> bool:
    """Whether the surname is part of another name: "Hillary Clinton", "Bush House"."""
    before = _CAPITAL_BEFORE.search(text, max(0, span.start - 30), span.start)
    if before and not _ends_sentence(before[1]) and before[1].rstrip(".") not in _BEFORE_SURNAMES:
        return not _begins_sentence(text, before.start(1))
    return _CAPITAL_AFTER.match(text, span.end) is not None


def _ends_sentence(word: str) -> bool:
    return word.endswith(".") and len(word) > _LONGEST_ABBREVIATION and word[:-1] not in _BEFORE_SURNAMES


def _begins_sentence(text: str, start: int) -> bool:
    return start == 0 or text[max(0, start - 2) : start].strip() in (".", "!", "?", '"', "“", "")
