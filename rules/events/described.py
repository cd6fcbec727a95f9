"""Happenings on record that a text describes without their name: "the genocide of 1995" near "Rwanda".

The name of such a happening is a place and a noun: "Rwandan genocide", "siege of Sarajevo". A text that has
named the place says "the siege", or tells what happened there: "were murdered at Srebrenica in July 1996".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from checker import Article, Span, TimeExpression
from checker.facts import Knowledge, Thing, ThingLink, jurisdictions, key_of
from checker.toolkit import Sentence, civil
from rules.events.dated_things import DatedThing, names_year
from rules.events.telling import told_of
from rules.support.language.patterns import Pattern

_ONCE = "genocide massacre revolution uprising invasion siege airlift blockade war hostage|crisis annexation"
_OFTEN = "referendum bombing bombings attack attacks shooting shootings crackdown disaster"
_NOUNS = [word.replace("|", " ") for word in f"{_ONCE} {_OFTEN}".split()]
_UNIQUE = frozenset(word.replace("|", " ") for word in _ONCE.split())
_NOUN = "|".join(sorted(_NOUNS, key=len, reverse=True)).replace(" ", r"\ ")
_NAME = Pattern(
    rf"(?P<before>[^\W\d][\w'’ -]*)\ (?P<noun>{_NOUN})"
    rf"|(?P<first>{_NOUN})\ (?:in|of|at)\ (?P<after>[^\W\d][\w'’ -]*?)(?:\ \([\d-]+\))?"
)
_DEFINITE = Pattern(rf"\bthe\ (?P<noun>{_NOUN})\b(?!\ (?:against|on|in|of)\ (?:the\ )?[A-Z])")
_DONE = Pattern(
    rf"\b(?:{_NOUN}|killed|murdered|massacred|shot|slaughtered|died|besieged|bombed|butchered)\b"
    r"(?:\ [\w’'-]+){0,4}?\ (?:at|in|near|around)\ (?:the\ )?$"
)
_TO_DATE = Pattern(r"(?:,\ [^,.;]{2,30},)?\ (?:in|on|(?:on|in)\ the\ night\ of)\ (?:the\ )?")
_GENERAL = frozenset("world great first second third civil us u.s. full-scale terror terrorist".split())
_BACK = 2  # sentences
_NEAR = 2  # years by which a date may miss what happened once
_DECADE = 10  # years: one digit


class _Described(NamedTuple):
    """A name on record as place and noun."""

    place: Pattern
    noun: str
    name: str


def described_things(article: Article) -> Iterator[DatedThing]:
    """Dates told of happenings that the text has no name of, and that miss them narrowly."""
    store = article.knowledge.store
    for match in _DEFINITE.finditer(article.text):
        yield from _by_noun(article, _catalogue(store), match)
    if _DONE_ANYWHERE.search(article.text):
        yield from _by_place(article, _catalogue(store))


_DONE_ANYWHERE = Pattern(r"\b(?:at|in|near|around)\ (?:the\ )?[A-Z][\w’'\ ]+?\ (?:in|on)\b", exact=True)


@lru_cache(maxsize=4)
def _catalogue(store: Knowledge) -> Mapping[str, tuple[_Described, ...]]:
    """What is on record by noun."""
    found: dict[str, list[_Described]] = defaultdict(list)
    for name in sorted({name for names in store.thing_names().values() for name in names}):
        match = _NAME.fullmatch(name)
        place = (match["before"] or match["after"]) if match else None
        if match and place and not _GENERAL.intersection(place.split()):
            noun = (match["noun"] or match["first"]).lower()
            found[noun].append(_Described(_place(place), noun, name))
    return {noun: tuple(entries) for noun, entries in found.items()}


def _place(place: str) -> Pattern:
    """The place as texts may write it: "rwandan" is also "Rwanda"."""
    place = place.removesuffix("'s")
    states = sorted(jurisdictions(place.title()))
    short = [state.partition(" and ")[0] for state in states]
    forms = "|".join(re.escape(form) for form in dict.fromkeys((place, *states, *short)))
    return Pattern(rf"\b(?:{forms})\b")


def _by_noun(
    article: Article, catalogue: Mapping[str, tuple[_Described, ...]], match: re.Match[str]
) -> Iterator[DatedThing]:
    """ "Rwanda began a week of mourning. The genocide of 1995 killed 800,000 people"."""
    sentence = article.sentence_at(match.start())
    noun = match["noun"].lower()
    if sentence is None or not any(names_year(e) for e in article.expressions_in(sentence.span)):
        return
    first = article.sentences[max(0, sentence.index - _BACK)].span.start
    entries = (e for e in catalogue.get(noun, ()) if e.place.search(article.text, first, sentence.span.end))
    facts = _facts(article, entries)
    link = ThingLink(Span(*match.span()), match[0], facts)
    for date in article.expressions_in(sentence.span) if facts else ():
        told = told_of(article, sentence, link, date.span) if names_year(date) else None
        if told is not None and told.facts and is_slip(date, told.facts, unique=noun in _UNIQUE):
            yield DatedThing(link, told.facts, date, told.aspect, told.span)


def _by_place(article: Article, catalogue: Mapping[str, tuple[_Described, ...]]) -> Iterator[DatedThing]:
    """ "were murdered at Srebrenica in July 1996"."""
    for date in article.expressions:
        sentence = article.sentence_at(date.span.start) if names_year(date) else None
        entry = _place_before(article, sentence, date, catalogue) if sentence else None
        if entry is not None:
            place, found = entry
            facts = _facts(article, iter((found,)))
            if facts and is_slip(date, facts, unique=False):
                link = ThingLink(place, facts[0].name, facts)
                yield DatedThing(link, facts, date, "", place.cover(date.span))


def _place_before(
    article: Article,
    sentence: Sentence,
    date: TimeExpression,
    catalogue: Mapping[str, tuple[_Described, ...]],
) -> tuple[Span, _Described] | None:
    for entry in (entry for entries in catalogue.values() for entry in entries):
        for place in entry.place.finditer(article.text, sentence.span.start, date.span.start):
            told = _DONE.search(article.text, sentence.span.start, place.start())
            if told and _TO_DATE.fullmatch(article.text, place.end(), date.span.start):
                return Span(*place.span()), entry
    return None


def _facts(article: Article, entries: Iterator[_Described]) -> tuple[Thing, ...]:
    found = (thing for entry in entries for thing in article.knowledge.store.things(key_of(entry.name)))
    return tuple(dict.fromkeys(thing for thing in found if thing.start is not None and not thing.phase))


def is_slip(date: TimeExpression, facts: tuple[Thing, ...], *, unique: bool) -> bool:
    """Whether the year is close to that of a fact: farther off, something else happened there."""
    told = date.readings[0].moment.earliest
    if told is None:
        return False
    gaps = {abs(civil(told).year - civil(day).year) for fact in facts for day in _days(fact)}
    return min(gaps, default=_DECADE + 1) <= (_NEAR if unique else 1) or _DECADE in gaps


def _days(fact: Thing) -> Iterator[int]:
    for moment in (fact.start, fact.end):
        if moment is not None and moment.earliest is not None:
            yield moment.earliest
