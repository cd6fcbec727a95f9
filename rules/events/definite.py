"""Definite nouns that stand for a thing named before: "Fox first showed the series in 2002"."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Span
from checker.facts import ThingLink
from rules.events.named_in import named_in
from rules.support.language.patterns import Pattern

_BY_KIND = {
    "hurricane": "hurricane storm cyclone typhoon",
    "earthquake": "earthquake quake",
    "volcano": "volcano",
    "film": "film movie",
    "tv": "series show sitcom programme",
    "book": "book novel",
    "album": "album",
    "song": "song",
    "treaty": "treaty agreement accord pact convention protocol",
    "law": "law act",
    "ship": "ship liner ferry vessel airship",
    "place": "bridge canal tower tunnel pipeline wall dam stadium museum opera",
    "industrial": "pipeline plant",
    "spacecraft": "spacecraft probe rover telescope satellite",
    "aircraft": "airliner aircraft jet plane",
    "disaster": "disaster accident explosion",
    "team": "club team",
    "edition": "event tournament competition contest",
    "company": "company firm carmaker retailer bank airline brewer",
    "product": "device app site service game console",
    "state": "country republic",
    "igo": "alliance bloc organisation organization",
    "militant": "group",
    "band": "band group",
}
_COMMON = frozenset("company product state igo militant band team place".split())
"""Kinds of which a text names many that no table knows: the noun is read only right behind the name."""
_KINDS: dict[str, frozenset[str]] = {
    noun: frozenset(kind for kind, nouns in _BY_KIND.items() if noun in nouns.split())
    for nouns in _BY_KIND.values()
    for noun in nouns.split()
}
_NOUN = Pattern(rf"\b[Tt]he\ (?P<noun>{'|'.join(_KINDS)})\b(?!\ of\b|[-–’'])")
_SENTENCES_BACK = 2
_HEAD = 60  # characters of a sentence within which its subject stands


def definite_links(article: Article) -> tuple[ThingLink, ...]:
    """Definite nouns as links to the facts of the thing of that kind that was named last, in text order."""
    return article.once(_found)


def _found(article: Article) -> tuple[ThingLink, ...]:
    return tuple(_find(article))


def _find(article: Article) -> Iterator[ThingLink]:
    if not article.knowledge.things:
        return
    for match in _NOUN.finditer(article.text):
        kinds = _KINDS[match["noun"].lower()]
        link = _named_before(article, match.start(), kinds)
        if link is not None:
            facts = tuple(thing for thing in link.things if thing.kind in kinds)
            yield ThingLink(Span(*match.span()), link.name, facts)


def _named_before(article: Article, offset: int, kinds: frozenset[str]) -> ThingLink | None:
    """The last thing of these kinds, if it is named in one of the sentences before, of the same paragraph."""
    here = article.sentence_of(offset)
    start = article.sentences[max(here.index - _SENTENCES_BACK, 0)].span.start
    named = (x for x in reversed(named_in(article, Span(start, offset))) if _is_any(x, kinds))
    link = next(named, None)
    if link is None:
        return None
    there = article.sentence_of(link.span.start)
    if there == here or there.block != here.block:
        return None
    opens = here.index - there.index == 1 and link.span.start - there.span.start <= _HEAD
    return link if opens or not _is_any(link, kinds & _COMMON) else None


def _is_any(link: ThingLink, kinds: frozenset[str]) -> bool:
    return any(thing.kind in kinds for thing in link.things)
