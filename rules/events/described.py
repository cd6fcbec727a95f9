"""Happenings on record that a text describes without their name: "the genocide of 1995" near "Rwanda".

The name of such a happening is a place and a noun: "Rwandan genocide", "siege of Sarajevo". A text that has
named the place says "the siege", or tells what happened there: "were murdered at Srebrenica in July 1996".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from checker import Article, Moment, Span, TimeExpression
from checker.facts import Knowledge, Thing, ThingLink, jurisdictions, key_of
from checker.toolkit import Sentence, civil
from rules.events.dated_things import DatedThing, names_year
from rules.events.telling import told_of
from rules.support.language.patterns import Pattern

_ONCE = "genocide massacre revolution uprising invasion siege airlift blockade war hostage|crisis annexation"
_OFTEN = "referendum bombing bombings attack attacks shooting shootings crackdown disaster"
_NOUNS = [word.replace("|", " ") for word in f"{_ONCE} {_OFTEN}".split()]
_UNIQUE = frozenset(word.replace("|", " ") for word in _ONCE.split())
_NOUN = "|".join(_NOUNS).replace(" ", r"\ ")
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
_SLIPS = frozenset((0, 1, 10))  # years by which a date may miss what happened: ten is one digit
_SLIPS_OF_ONE = frozenset((0, 1, 2, 10))  # what happened but once


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


_DONE_ANYWHERE = Pattern(r"\b(?:at|in|near|around)\ (?:the\ )?[A-Z][\w’',\ ]+?\ (?:in|on)\b", exact=True)


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
    sentence = article.sentence_of(match.start())
    dates = [date for date in article.expressions_in(sentence.span) if names_year(date)]
    noun = match["noun"].lower()
    first = article.sentences[max(0, sentence.index - _BACK)].span.start
    entries = catalogue.get(noun, ()) if dates else ()
    facts = _facts(article, (e for e in entries if e.place.search(article.text, first, sentence.span.end)))
    link = ThingLink(Span(*match.span()), match[0], facts)
    for date in dates:
        told = told_of(article, sentence, link, date.span)
        if told is not None and is_slip(date, told.facts, unique=noun in _UNIQUE):
            yield DatedThing(link, told.facts, date, told.aspect, told.span)


def _by_place(article: Article, catalogue: Mapping[str, tuple[_Described, ...]]) -> Iterator[DatedThing]:
    """ "were murdered at Srebrenica in July 1996"."""
    for date in filter(names_year, article.expressions):
        sentence = article.sentence_of(date.span.start)
        found = dict(_places_before(article, sentence, date, catalogue))
        facts = _facts(article, found)
        if is_slip(date, facts, unique=False):
            place = next(iter(found.values()))
            link = ThingLink(place, facts[0].name, facts)
            yield DatedThing(link, facts, date, "", place.cover(date.span))


def _places_before(
    article: Article,
    sentence: Sentence,
    date: TimeExpression,
    catalogue: Mapping[str, tuple[_Described, ...]],
) -> Iterator[tuple[_Described, Span]]:
    for entry in (entry for entries in catalogue.values() for entry in entries):
        for place in entry.place.finditer(article.text, sentence.span.start, date.span.start):
            told = _DONE.search(article.text, sentence.span.start, place.start())
            if told and _TO_DATE.fullmatch(article.text, place.end(), date.span.start):
                yield entry, Span(*place.span())


def _facts(article: Article, entries: Iterable[_Described]) -> tuple[Thing, ...]:
    found = (thing for entry in entries for thing in article.knowledge.store.things(key_of(entry.name)))
    return tuple(dict.fromkeys(thing for thing in found if not thing.phase))


def is_slip(date: TimeExpression, facts: tuple[Thing, ...], *, unique: bool) -> bool:
    """Whether the year is close to that of a fact: farther off, something else happened there."""
    (told,) = _years([date.best])
    gaps = {abs(told - year) for fact in facts for year in _years([fact.start, fact.end])}
    return not gaps.isdisjoint(_SLIPS_OF_ONE if unique else _SLIPS)


def _years(moments: Iterable[Moment | None]) -> list[int]:
    """The years in which they begin, of those that are known."""
    return [civil(moment.first).year for moment in moments if moment is not None]
