"""Dates that miss a fact by one of day, month and year, in a clause that tells of it without its name.

"He walked out of prison on 11 February 1992", after the text has named Nelson Mandela: verb, day and month
are those of the fact, the year is not. So close a date is hardly that of another happening.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from typing import TypeAlias

from checker import Article, Moment, Span, TimeExpression
from checker.facts import Thing, ThingLink
from checker.toolkit import Grain, Sentence, civil
from rules.events.dated_things import DatedThing
from rules.events.phases import VERBS, pattern_of
from rules.support.language.patterns import Pattern

_FARTHEST = 15  # years
_LONGEST = 2  # days of a fact that happened in one night
_OTHER_SUBJECT = Pattern(
    r"\b[A-Z][\w’'-]+|\b(?:father|mother|son|daughter|brother|sister|wife|husband|uncle|aunt|friend|colleague)\b",
    exact=True,
)
_OPENER = Pattern(r"[\s\"“'‘(]*[A-Z][\w’'-]*", exact=True)
_PRONOUN_OBJECT = Pattern(r"\ (?:it|them|him|her)\b", exact=True)
_BREAK = Pattern(r"[;:()–—\n]|\b(?:said|says|told|wrote|would|will|could)\b", exact=True)
_REACH = 110  # characters between verb and date
_NEARBY = 500  # characters between the name and a date without a day


def near_misses(article: Article) -> Iterator[DatedThing]:
    """A date beside a verb, and the fact that it misses narrowly, in text order of the names."""
    links = _first_links(article)
    dates = _by_parts(article) if links else {}
    for fact, link in links.items():
        for expression in _missing(fact, dates):
            gap = expression.span.start - link.span.end
            if gap >= 0 and (expression.stated.day is not None or gap <= _NEARBY):
                yield from _told(article, link, fact, expression)


def _first_links(article: Article) -> dict[Thing, ThingLink]:
    """Facts of one day with verbs that tell of them, and where the text first names them."""
    found: dict[Thing, ThingLink] = {}
    for link in article.knowledge.things:
        for fact in link.things:
            if fact.phase in VERBS and _is_day(fact):
                found.setdefault(fact, link)
    return found


def _is_day(fact: Thing) -> bool:
    if fact.start is None or fact.start.grain < Grain.DAY:
        return False
    return fact.end is None or (Moment(fact.start.earliest, fact.end.latest).length or 0) <= _LONGEST


_Parts: TypeAlias = tuple[int | None, int | None, int | None]


def _by_parts(article: Article) -> dict[_Parts, list[TimeExpression]]:
    """Dates of a month, by what is left of year, month and day if one of them is left out.

    A date without a year has that of its first reading.
    """
    found: dict[_Parts, list[TimeExpression]] = defaultdict(list)
    for expression in article.expressions:
        month, day = expression.stated.month, expression.stated.day
        year = year_of(expression)
        if year is None or month is None or not expression.is_dated:
            continue
        if day is None:
            found[None, month, None].append(expression)
            continue
        found[year, None, day].append(expression)
        found[year, month, None].append(expression)
        if expression.stated.year is not None:
            found[None, month, day].append(expression)
    return found


def year_of(expression: TimeExpression) -> int | None:
    """The year that a date states, or that its best reading gives it if it states month and day."""
    if expression.stated.year is not None or expression.stated.day is None or expression.best is None:
        return expression.stated.year
    first = expression.best.earliest
    return None if first is None else civil(first).year


def _missing(fact: Thing, dates: dict[_Parts, list[TimeExpression]]) -> Iterator[TimeExpression]:
    """Dates that differ from the fact in just one part; a date without a day, in the year."""
    days = [civil(m.earliest) for m in (fact.start, fact.end) if m is not None and m.earliest is not None]
    for year, month, day in days:
        keys: tuple[_Parts, ...] = (
            (None, month, day),
            (year, None, day),
            (year, month, None),
            (None, month, None),
        )
        for expression in (found for key in keys for found in dates.get(key, ())):
            stated, told = expression.stated, year_of(expression)
            assert told is not None
            right = any((told, stated.month) == d[:2] and stated.day in (None, d.day) for d in days)
            if not right and abs(told - year) <= _FARTHEST:
                yield expression


def _told(article: Article, link: ThingLink, fact: Thing, date: TimeExpression) -> Iterator[DatedThing]:
    sentence = article.sentence_at(date.span.start)
    if sentence is None:
        return
    verb = _verb(article, sentence, fact, date)
    if verb is not None and not _is_of_another(article.text, sentence, link, verb):
        yield DatedThing(link, (fact,), date, "", verb.cover(date.span))


def _verb(article: Article, sentence: Sentence, fact: Thing, date: TimeExpression) -> Span | None:
    """The last verb before the date that tells of such a stage, with no other date or clause between."""
    start = max(sentence.span.start, date.span.start - _REACH)
    found = list(_verbs(VERBS[fact.phase]).finditer(article.text, start, date.span.start))
    if not found:
        return None
    verb = Span(*found[-1].span())
    between = Span(verb.end, date.span.start)
    dated = any(e.span.start < date.span.start for e in article.expressions_in(between) if e.is_dated)
    return None if dated or _BREAK.search(article.text, *between) else verb


def _is_of_another(text: str, sentence: Sentence, link: ThingLink, verb: Span) -> bool:
    """Whether the words before the verb name somebody or something else."""
    before = text[sentence.span.start : verb.start]
    if link.name in before or _PRONOUN_OBJECT.search(text, verb.start, verb.end + len(" them")):
        return False
    opener = _OPENER.match(before)
    return _OTHER_SUBJECT.search(_without_places(before[opener.end() if opener else 0 :])) is not None


def _without_places(text: str) -> str:
    """Without names of months, days and places, which do nothing."""
    return _TIME_OR_PLACE.compiled.sub("", text)


_TIME_OR_PLACE = Pattern(
    r"\bin\ [A-Z]\w+|\b(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b",
    exact=True,
)


@lru_cache(maxsize=256)
def _verbs(forms: str) -> Pattern:
    return Pattern(rf"\b(?:{pattern_of(forms)})\b", exact=True)
