"""Finds words of the lexicon in raw text, so that sentences without any are never parsed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from checker.mentions.lexicon import kinds

_WORD = re.compile(r"[A-Za-zé]+(?:-[a-z]+)?")
_IRREGULAR = {"die": "died dying", "sink": "sank sunk", "wed": "wed", "strike": "struck"}


@lru_cache(maxsize=1)
def _forms() -> dict[str, str]:
    found: dict[str, str] = {}
    for kind in kinds().values():
        for verb in sorted(kind.verbs):
            found.update(dict.fromkeys(_verb_forms(verb), kind.name))
        for noun in sorted(kind.nouns):
            found.update(dict.fromkeys((noun, _plural(noun)), kind.name))
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


def event_words(text: str) -> Iterator[tuple[int, str]]:
    """Offset and kind of every word of ``text`` that may name an event of the lexicon."""
    forms = _forms()
    for match in _WORD.finditer(text):
        kind = forms.get(match[0].lower())
        if kind is not None:
            yield match.start(), kind
