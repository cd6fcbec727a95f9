"""Names of states, organisations, works and events in a text.

A dictionary leads from the words of the text to the few names of which each is the rarest word, and those
are looked for. With no more than some thousand names this costs less than building an automaton (Aho and
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
_SHORT = 3  # letters


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
    words = set(_PLAIN_WORD.findall(lowered))
    words.update([word[:-2] for word in words if word.endswith("'s")])
    for word in words & names.keys():
        for name in names[word]:
            yield from _of_name(lowered, name)


def _of_name(lowered: str, name: str) -> Iterator[Span]:
    """Where a name stands as whole words; a title needs its quotation marks there."""
    titled = name[0] == name[-1] == '"'
    bare = name.strip('"') if titled else name
    start = lowered.find(bare)
    while start >= 0:
        end = start + len(bare)
        whole = not (lowered[end : end + 1].isalnum() or lowered[start - 1 : start].isalnum())
        quoted = lowered[start - 1 : start] in _OPENING and _CLOSING.match(lowered, end) is not None
        if whole and (quoted or not titled):
            yield Span(start, end)
        start = lowered.find(bare, end)


def _link(
    text: str, lowered: str, span: Span, store: Knowledge, has_word: Callable[[str], bool]
) -> ThingLink | None:
    name = text[span.start : span.end]
    facts = [t for t in store.things(key_of(name)) if not t.context or any(map(has_word, t.context))]
    if name.islower() and name.isalpha():  # a common word, unless "the" and the context make it the name
        definite = lowered[max(0, span.start - len(_ARTICLE)) : span.start] == _ARTICLE
        facts = [t for t in facts if t.context and definite]
    facts = [t for t in facts if name.isupper() or not _is_acronym(t.name, name)]
    return ThingLink(span, name, tuple(facts)) if facts else None


def _is_acronym(known: str, name: str) -> bool:
    """Whether it is a short word of capitals: "TED" is not meant where a text speaks of Ted.

    Longer ones are also written as words, as "Nato" is.
    """
    return known.isupper() and len(known) <= _SHORT and known.casefold() == name.casefold()
