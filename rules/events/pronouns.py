"""Stages of a thing that a pronoun stands for: "Amazon is older: Jeff Bezos founded it in 1994"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from checker import Article, Span, TimeExpression
from checker.facts import Thing, ThingLink
from checker.toolkit import Sentence
from rules.events.dated_things import DatedThing, names_year
from rules.events.definite import definite_links
from rules.events.phases import VERBS, pattern_of
from rules.support.language.patterns import Pattern

_NAMED = Pattern(r"\b[A-Z][\w’'-]+(?:\ [A-Z][\w’'-]+)*", exact=True)
_NEAR = 45  # characters in front of a sentence within which the thing is named
_OPENING = 40  # characters of a sentence within which its subject stands


def pronoun_things(article: Article) -> Iterator[DatedThing]:
    """Dates behind "it" and a verb, and the thing named last before, in text order of the dates."""
    links = sorted((*article.knowledge.things, *definite_links(article)), key=_start)
    for date in article.expressions if links else ():
        if names_year(date) and _IT.before(article.text, date.span.start):
            sentence = article.sentence_of(date.span.start)
            before = links[: bisect_left(links, date.span.start, key=_start)]
            yield from _told(article, sentence, date, before[-1:])
            yield from _opening(article, sentence, date, before)


_IT = Pattern(r"\bit\b")


def _start(link: ThingLink) -> int:
    return link.span.start


def _told(
    article: Article, sentence: Sentence, date: TimeExpression, last: list[ThingLink]
) -> Iterator[DatedThing]:
    """ "... founded it in 1994", with no other name than that of the founder in between."""
    for link in last:
        near = link.span.start >= sentence.span.start - _NEAR
        for forms, facts in _by_verbs(link) if near else ():
            match = _object(forms).before(article.text, date.span.start)
            if match and len(list(_NAMED.finditer(article.text, link.span.end, match.start()))) <= 1:
                yield DatedThing(link, facts, date, "", Span(match.start(), date.span.end))


def _opening(
    article: Article, sentence: Sentence, date: TimeExpression, links: list[ThingLink]
) -> Iterator[DatedThing]:
    """ "It opened in 1873", after a sentence that begins with the thing."""
    for link in _subject_before(article, sentence, links):
        for forms, facts in _by_verbs(link):
            match = _subject(forms).match(article.text, sentence.span.start, date.span.start)
            if match:
                yield DatedThing(link, facts, date, "", Span(match.start(), date.span.end))


def _subject_before(article: Article, sentence: Sentence, links: list[ThingLink]) -> list[ThingLink]:
    """The thing at the head of the sentence before, in the same paragraph."""
    for previous in article.sentences[: sentence.index][-1:]:
        first = links[bisect_left(links, previous.span.start, key=_start) :][:1]
        if previous.block == sentence.block:
            return [link for link in first if link.span.start - previous.span.start <= _OPENING]
    return []


def _by_verbs(link: ThingLink) -> list[tuple[str, tuple[Thing, ...]]]:
    phases = dict.fromkeys(fact.phase for fact in link.things if fact.phase in VERBS)
    return [(VERBS[p], tuple(f for f in link.things if f.phase == p)) for p in phases]


@lru_cache(maxsize=256)
def _object(forms: str) -> Pattern:
    return Pattern(rf"\b(?:{pattern_of(forms)})\ it\ (?:back\ )?(?:in|on)\ $")


@lru_cache(maxsize=256)
def _subject(forms: str) -> Pattern:
    return Pattern(rf"It\ (?:was\ |first\ |finally\ )*(?:{pattern_of(forms)})\ [^,;:()]{{0,30}}?(?:in|on)\ $")
