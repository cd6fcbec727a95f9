"""Names of states, organisations, works and events in a text.

The text is walked once, word by word; a dictionary of first words leads to the few names that may begin
there. With no more than some thousand names this costs less than building an automaton (Aho and Corasick,
Efficient String Matching, CACM 18, 1975) for all of them.
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
    """Known names, longest first at each place; a fact that needs a context has it in the text."""
    names = store.thing_names()
    lowered = text.lower().translate(_STRAIGHT)
    if len(lowered) != len(text):  # a capital whose small form is longer; places would shift
        return
    has_word = cache(lowered.__contains__)
    reached = -1
    for match in _PLAIN_WORD.finditer(lowered):
        if match.start() < reached or match[0] not in names:
            continue
        places = (_place(lowered, match.start(), name) for name in names[match[0]])
        found = (_link(text, lowered, place, store, has_word) for place in places if place is not None)
        if (link := next(filter(None, found), None)) is not None:
            reached = link.span.end
            yield link


def _place(lowered: str, start: int, name: str) -> Span | None:
    """Where ``name`` stands if its first word is at ``start``; a title needs its quotation marks there."""
    titled = name.startswith('"') and name.endswith('"')
    bare = name.strip('"') if titled else name
    start -= len(bare) - len(bare.lstrip('"'))
    end = start + len(bare)
    if start < 0 or not lowered.startswith(bare, start) or lowered[end : end + 1].isalnum():
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
