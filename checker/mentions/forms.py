"""Finds words of the lexicon in raw text, so that sentences without any are never parsed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from checker.mentions.lexicon import PARTICLE, covered, kinds

_WORD = re.compile(r"[A-Za-zé]+(?:-[a-z]+)?")
_IRREGULAR = {
    "die": "died dying",
    "sink": "sank sunk",
    "wed": "wed",
    "shoot": "shot",
    "burn": "burnt",
    "shut": "shut",
    "buy": "bought",
    "steal": "stole stolen",
    "break": "broke broken",
    "tear": "tore torn",
    "blow": "blew blown",
    "stand": "stood",
    "take": "took taken",
    "flee": "fled",
    "free": "freed",
    "hang": "hanged hung",
    "sell": "sold",
    "run": "ran",
}
_POINTS_BACK = re.compile(
    r"\b(?:who|which)\s(?:had\s)?$|\b(?:[Ww]hen|[Ss]ince|[Aa]fter|[Bb]efore)\s(?:the|its|his|her|their|[A-Z])[^.,;:()]{0,40}$"
)
_LEAD = 60  # characters before a verb in which that is looked for
_PARTICLE_WITHIN = 40  # characters
_NONE: tuple[frozenset[str], bool] = (frozenset(), False)


@lru_cache(maxsize=1)
def _forms() -> dict[str, tuple[frozenset[str], bool]]:
    """Kinds by word form, and whether the form is that of a noun."""
    found: dict[str, tuple[frozenset[str], bool]] = {}
    for kind in kinds().values():
        for verb in sorted(verb for verb in kind.verbs if PARTICLE not in verb):
            found.update(dict.fromkeys(_verb_forms(verb), (frozenset({kind.name}), False)))
    for kind in kinds().values():
        for noun in sorted(kind.nouns):
            named = frozenset({kind.name}) | covered().get(noun, frozenset())
            found.update(dict.fromkeys((noun, _plural(noun)), (named, True)))
    return found


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in "aeou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "sh", "ch", "x")) else f"{noun}s"


def _verb_forms(verb: str) -> set[str]:
    stem = verb[:-1] if verb.endswith("e") else verb
    doubled = f"{verb}{verb[-1]}" if re.fullmatch(r".*[^aeiou][aeiou][bdglmnprt]", verb) else stem
    past = f"{verb[:-1]}ied" if verb.endswith("y") and verb[-2] not in "aeou" else f"{stem}ed"
    regular = {verb, _plural(verb), past, f"{stem}ing", f"{doubled}ed", f"{doubled}ing"}
    return regular | set(_IRREGULAR.get(verb, "").split())


class EventWord(NamedTuple):
    """A word that may name an event of some kind; ``back``: it may take up one that was told before."""

    offset: int
    kind: str
    back: bool


@lru_cache(maxsize=1)
def _with_particles() -> dict[str, dict[str, str]]:
    """Kind by particle, by form of the verb that takes it."""
    found: dict[str, dict[str, str]] = {}
    for kind in kinds().values():
        for verb, particle in (v.split(PARTICLE) for v in sorted(kind.verbs) if PARTICLE in v):
            for form in _verb_forms(verb):
                found.setdefault(form, {})[particle] = kind.name
    return found


def _particle_kinds(text: str, word: str, end: int) -> Iterator[str]:
    particles = _with_particles().get(word)
    if particles:
        near = _WORD.findall(text, end, end + _PARTICLE_WITHIN)
        yield from dict.fromkeys(particles[near_by] for near_by in near if near_by in particles)


def event_words(text: str) -> Iterator[EventWord]:
    """Every word of ``text`` that may name an event of the lexicon, once for each kind."""
    forms = _forms()
    for match in _WORD.finditer(text):
        word = match[0].lower()
        named, noun = forms.get(word, _NONE)
        for kind in (*named, *_particle_kinds(text, word, match.end())):
            back = noun or _POINTS_BACK.search(text, max(0, match.start() - _LEAD), match.start()) is not None
            yield EventWord(match.start(), kind, back)
