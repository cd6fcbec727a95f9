"""Definite nouns that stand for a thing named before: "Fox first showed the series in 2002"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from checker import Article, Span
from checker.facts import ThingLink
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
_NOUN = Pattern(rf"\b[Tt]he\ (?P<noun>{'|'.join(sorted(_KINDS, key=len, reverse=True))})\b(?!\ of\b|[-–’'])")
_SENTENCES_BACK = 2
_HEAD = 60  # characters of a sentence within which its subject stands


def definite_links(article: Article) -> tuple[ThingLink, ...]:
    """Definite nouns as links to the facts of the thing of that kind that was named last, in text order."""
    return article.once(_found)


def _found(article: Article) -> tuple[ThingLink, ...]:
    return tuple(_find(article))


def _find(article: Article) -> Iterator[ThingLink]:
    links = article.knowledge.things
    if not links:
        return
    starts = [link.span.start for link in links]
    for match in _NOUN.finditer(article.text):
        before = links[: bisect_left(starts, match.start())]
        link = _named_before(article, match, before) if before else None
        if link is not None:
            yield link


def _named_before(article: Article, match: re.Match[str], before: tuple[ThingLink, ...]) -> ThingLink | None:
    kinds = _KINDS[match["noun"].lower()]
    link = next((x for x in reversed(before) if any(t.kind in kinds for t in x.things)), None)
    here = article.sentence_at(match.start())
    there = article.sentence_at(link.span.start) if link else None
    if link is None or here is None or there is None or here.block != there.block:
        return None
    back = here.index - there.index
    facts = tuple(thing for thing in link.things if thing.kind in kinds)
    common = any(fact.kind in _COMMON for fact in facts)
    if not 0 < back <= _SENTENCES_BACK or (common and not _opens(there.span, link, back)):
        return None
    return ThingLink(Span(*match.span()), link.name, facts)


def _opens(sentence: Span, link: ThingLink, back: int) -> bool:
    return back == 1 and link.span.start - sentence.start <= _HEAD
