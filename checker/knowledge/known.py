"""The names of one text that lead to facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from checker.knowledge.facts import Person, Term, Thing
from checker.knowledge.names import key_of, without_initials
from checker.knowledge.store import Knowledge
from checker.model.span import Span

_WORD = r"(?:(?:[A-ZÀ-ÖØ-ÞŁŚŠŽČ]|al-|el-|d['’])[\w’'\-]*\w|[A-Z])\.?"
_PARTICLE = r"(?:de|da|dos|del|della|di|du|van|von|der|den|bin|ibn|ben|al|el|la|le|y|e|ter|ten)"
_RUN = re.compile(rf"(?<![\w’'])(?!\d){_WORD}(?:[ \u00a0](?:{_PARTICLE}[ \u00a0]){{0,2}}{_WORD})*")
_PART = re.compile(r"[^ \u00a0]+")
_POSSESSIVE = re.compile(r"['’]s?$")
_PLAIN_WORD = re.compile(r"[^\W_]+(?:'[a-z]+)?")
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")
_OPENING = frozenset("\"'")
_CLOSING = re.compile("[,.?!]?[\"']")
_MOST_WORDS = 5
_LONGEST_RUN = 12  # words; more are a headline in capitals


@dataclass(frozen=True, slots=True)
class PersonLink:
    """A name in the text and everybody whom it may mean. ``full``: at least first name and surname."""

    span: Span
    name: str
    people: tuple[Person, ...]
    terms: tuple[Term, ...]
    full: bool = True


@dataclass(frozen=True, slots=True)
class ThingLink:
    """A name in the text and the facts under it."""

    span: Span
    name: str
    things: tuple[Thing, ...]


class Known:
    """Links names in ``text`` to facts of ``store``; each kind of link is made when first asked for."""

    def __init__(self, text: str, store: Knowledge) -> None:
        self.text = text
        self.store = store

    @cached_property
    def people(self) -> tuple[PersonLink, ...]:
        """Full names that are known, and the surnames that stand for them afterwards, in text order."""
        runs = list(_runs(self.text))
        wanted = {key for run in runs for _, key in run}
        known = self.store.known(wanted)
        full = [link for run in runs for link in self._longest(run, known)]
        return tuple(sorted([*full, *self._surnames(full)], key=lambda link: link.span))

    def _longest(self, run: list[tuple[Span, str]], known: frozenset[str]) -> Iterator[PersonLink]:
        """Leftmost, longest known names of a run of capitalised words."""
        reached = -1
        for span, key in run:
            if span.start >= reached and key in known:
                reached = span.end
                name = self.text[span.start : span.end]
                yield PersonLink(span, name, self.store.people(key), self.store.terms(key))

    def _surnames(self, full: list[PersonLink]) -> Iterator[PersonLink]:
        first: dict[str, list[PersonLink]] = {}
        for link in full:
            first.setdefault(link.name.split()[-1], []).append(link)
        if not first:
            return
        taken = sorted(link.span for link in full)
        names = "|".join(re.escape(name) for name in sorted(first, key=len, reverse=True))
        for match in re.finditer(rf"(?<![\w’'-])(?:{names})(?![\w-])", self.text):
            span = Span(*match.span())
            before = [link for link in first[match[0]] if link.span.start < span.start]
            if before and not _touches(span, taken) and not _inside_name(self.text, span):
                yield _merged(span, match[0], before)

    @cached_property
    def things(self) -> tuple[ThingLink, ...]:
        """Known names of things, longest first at each place, in text order."""
        return tuple(self._things())

    def _things(self) -> Iterator[ThingLink]:
        names = self.store.thing_names()
        lowered = self.text.lower().translate(_STRAIGHT)
        if len(lowered) != len(self.text):  # a capital whose small form is longer; places would shift
            return
        reached = -1
        for match in _PLAIN_WORD.finditer(lowered):
            if match.start() < reached or match[0] not in names:
                continue
            for name in names[match[0]]:
                place = _place(lowered, match.start(), name)
                if place is not None:
                    found = self._thing(place, lowered)
                    if found is not None:
                        reached = place.end
                        yield found
                        break

    def _thing(self, span: Span, lowered: str) -> ThingLink | None:
        name = self.text[span.start : span.end]
        common = name.islower() and " " not in name and "-" not in name
        facts = [t for t in self.store.things(key_of(name)) if _has_context(t, lowered)]
        if common:  # a common word, not the name that it also is, unless the text makes clear what it means
            facts = [t for t in facts if t.context and lowered[: span.start].endswith("the ")]
        return ThingLink(span, name, tuple(facts)) if facts else None


def _place(lowered: str, start: int, name: str) -> Span | None:
    """Where ``name`` stands if its first word does at ``start``; a title in quotation marks needs them there."""
    bare = name.strip('"') if name.startswith('"') and name.endswith('"') else name
    start -= len(bare) - len(bare.lstrip('"'))
    end = start + len(bare)
    if start < 0 or not lowered.startswith(bare, start) or lowered[end : end + 1].isalnum():
        return None
    if bare != name and not (lowered[start - 1 : start] in _OPENING and _CLOSING.match(lowered, end)):
        return None
    return Span(start, end)


def _has_context(thing: Thing, lowered: str) -> bool:
    return not thing.context or any(word in lowered for word in thing.context)


def _runs(text: str) -> Iterator[list[tuple[Span, str]]]:
    """For each run of capitalised words, its parts of two and more words, by start, longest first."""
    for match in _RUN.finditer(text):
        if " " not in match[0] and "\u00a0" not in match[0]:
            continue
        words = [Span(match.start() + w.start(), match.start() + w.end()) for w in _PART.finditer(match[0])]
        if len(words) <= _LONGEST_RUN:
            yield [part for first in range(len(words)) for part in _parts(text, words[first:])]


def _parts(text: str, words: list[Span]) -> Iterator[tuple[Span, str]]:
    for count in range(min(len(words), _MOST_WORDS), 1, -1):
        raw = text[words[0].start : words[count - 1].end]
        name = _POSSESSIVE.sub("", raw)
        if name.endswith(".") and not name.endswith(("Jr.", "Sr.")):
            name = name[:-1]
        span = Span(words[0].start, words[0].start + len(name))
        key = key_of(name)
        yield span, key
        if (plain := without_initials(key)) != key and " " in plain:
            yield span, plain


def _touches(span: Span, taken: list[Span]) -> bool:
    from bisect import bisect_right

    index = bisect_right(taken, span)
    return any(span.overlaps(other) for other in taken[max(0, index - 1) : index + 1])


_CAPITAL_BEFORE = re.compile(r"(\b[A-Z][\w’'\-]*\.?) $")
_LONGEST_ABBREVIATION = 4  # with its full stop
_CAPITAL_AFTER = re.compile(r" [A-Z][a-z]+")
_TITLE = frozenset(
    "Mr Mrs Ms Miss Dr Sir Dame Lord Lady President Minister Chancellor Secretary Senator Sen Gov Governor Premier "
    "General Gen Justice Judge Rep Representative Mayor Pope King Queen Prince Princess Professor Prof And But "
    "When While After Before As In If For Since Both With Under By That Then Now Yet So Although Because "
    "Speaker Director Chairman Chief Captain Coach Senators Presidents".split()
)


def _inside_name(text: str, span: Span) -> bool:
    """Whether the surname is part of another name: "Hillary Clinton", "Bush House"."""
    before = _CAPITAL_BEFORE.search(text, max(0, span.start - 30), span.start)
    if before and not _ends_sentence(before[1]) and before[1].rstrip(".") not in _TITLE:
        return not _begins_sentence(text, before.start(1))
    return bool(_CAPITAL_AFTER.match(text, span.end))


def _ends_sentence(word: str) -> bool:
    return word.endswith(".") and len(word) > _LONGEST_ABBREVIATION and word[:-1] not in _TITLE


def _begins_sentence(text: str, start: int) -> bool:
    return start == 0 or text[max(0, start - 2) : start].strip() in (".", "!", "?", '"', "“", "")


def _merged(span: Span, name: str, links: list[PersonLink]) -> PersonLink:
    people = dict.fromkeys(p for link in links for p in link.people)
    terms = dict.fromkeys(t for link in links for t in link.terms)
    return PersonLink(span, name, tuple(people), tuple(terms), full=False)
