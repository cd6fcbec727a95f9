"""Names of states, organisations, works and events in a text.

The text is walked once, word by word; a dictionary of each name's longest word leads to the few names that
may stand there. With no more than some thousand names this costs less than building an automaton (Aho and
Corasick, Efficient String Matching, CACM 18, 1975) for all of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from checker.knowledge.links import ThingLink
from checker.knowledge.names import key_of
from checker.knowledge.store import Knowledge
from checker.model.span import Span

_PLAIN_WORD = re.compile(r"[^\W_]+(?:'[a-z]+)?")
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")
_OPENING = frozenset("\"'")
_CLOSING = re.compile("[,.?!]?[\"']")
_ARTICLE = "the "


def link_things(text: str, store: Knowledge) -> Iterator[ThingLink]:
    """Known names, leftmost and longest; a fact that needs a context has it in the text."""
    lowered = text.lower().translate(_STRAIGHT)
    if len(lowered) != len(text):  # a capital whose small form is longer; places would shift
        return
    has_word = cache(lowered.__contains__)
    reached = -1
    for place in sorted(_places(lowered, store), key=lambda span: (span.start, -span.end)):
        if place.start < reached:
            continue
        if (link := _link(text, lowered, place, store, has_word)) is not None:
            reached = place.end
            yield link


def _places(lowered: str, store: Knowledge) -> Iterator[Span]:
    names = store.thing_names()
    for match in _PLAIN_WORD.finditer(lowered):
        word = match[0].removesuffix("'s")
        for name in (*names.get(match[0], ()), *(names.get(word, ()) if word != match[0] else ())):
            place = _place(lowered, match.start(), match[0] if match[0] in name else word, name)
            if place is not None:
                yield place


def _place(lowered: str, offset: int, anchor: str, name: str) -> Span | None:
    """Where ``name`` stands if its longest word is at ``offset``; a title needs its quotation marks there."""
    titled = name[0] == name[-1] == '"'
    bare = name.strip('"') if titled else name
    start = offset - bare.find(anchor)
    end = start + len(bare)
    if start < 0 or not lowered.startswith(bare, start):
        return None
    if lowered[end : end + 1].isalnum() or lowered[start - 1 : start].isalnum():
        return None
    quoted = lowered[start - 1 : start] in _OPENING and _CLOSING.match(lowered, end) is not None
    return Span(start, end) if quoted or not titled else None


def _link(
    text: str, lowered: str, span: Span, store: Knowledge, has_word: Callable[[str], bool]
) -> ThingLink | None:
    name = text[span.start : span.end]
    facts = [t for t in store.things(key_of(name)) if not t.context or any(map(has_word, t.context))]
    if name.islower() and name.isalpha():  # a common word, unless "the" and the context make it the name
        definite = lowered[max(0, span.start - len(_ARTICLE)) : span.start] == _ARTICLE
        facts = [t for t in facts if t.context and definite]
    return ThingLink(span, name, tuple(facts)) if facts else None
