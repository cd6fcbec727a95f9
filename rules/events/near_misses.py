"""Dates that miss a fact by one of day, month and year, in a clause that tells of it without its name.

"He walked out of prison on 11 February 1992", after the text has named Nelson Mandela: verb, day and month
are those of the fact, the year is not. So close a date is hardly that of another happening.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from checker import Article, Span, TimeExpression
from checker.facts import Thing, ThingLink
from checker.toolkit import Civil, Sentence, civil
from rules.events.dated_things import DatedThing
from rules.events.fact_days import days_of
from rules.events.phases import VERBS, pattern_of
from rules.support.language.patterns import Pattern

_FARTHEST = 15  # years
_YEAR = 0
_ONE_NIGHT = (1, 2)  # days of a fact that happened in one night
_KIN = r"(?:father|mother|son|daughter|brother|sister|wife|husband|uncle|aunt|friend|colleague)"
_OTHER_SUBJECT = Pattern(rf"\b[A-Z][\w’'-]+|\b{_KIN}\b", exact=True)
_OPENER = Pattern(r"\A[\s\"“'‘(]*[\w’'-]*")
_PRONOUN_OBJECT = Pattern(r"\ (?:it|them|him|her)\b")
_BREAK = Pattern(
    r"[;:()–—\n]|\b(?:said|says|told|wrote|would|will|could)\b"
    rf"|(?<!with\ )(?<!and\ )(?<!by\ )\b(?:his|her|their)\ {_KIN}\b"
)
_REACH = 110  # characters between verb and date
_NEARBY = 500  # characters between the name and a date without a day


class _Told(NamedTuple):
    """A date that states its month, and the parts of it; ``year`` may be that of its first reading."""

    expression: TimeExpression
    year: int
    month: int
    day: int | None


def near_misses(article: Article) -> Iterator[DatedThing]:
    """A date beside a verb, and the fact that it misses narrowly, in text order of the names."""
    links = _first_links(article)
    dates = [told for e in article.expressions if (told := _parts(e))] if links else []
    for fact, link in links.items():
        days = [civil(day) for day in days_of(fact)]
        for told in dates[bisect_right(dates, link.span.end, key=lambda told: told.expression.span.start) :]:
            near = told.day is not None or told.expression.span.start - link.span.end <= _NEARBY
            if near and _is_missed(told, days):
                yield from _told(article, link, fact, told.expression)


def _first_links(article: Article) -> dict[Thing, ThingLink]:
    """Facts of one day with verbs that tell of them, and where the text first names them."""
    found: dict[Thing, ThingLink] = {}
    for link in article.knowledge.things:
        for fact in link.things:
            if fact.phase in VERBS and len(days_of(fact)) in _ONE_NIGHT:
                found.setdefault(fact, link)
    return found


def _parts(expression: TimeExpression) -> _Told | None:
    stated, best = expression.stated, expression.best
    if stated.month is None or best is None:
        return None
    return _Told(expression, civil(best.first).year, stated.month, stated.day)


def _is_missed(told: _Told, days: list[Civil]) -> bool:
    """Whether just one part of a date differs from one of the days; of a date without a day, the year."""
    wrong = [[n for n, part in enumerate(told[1:]) if part not in (None, day[n])] for day in days]
    return all(wrong) and any(_is_slip(told, day, parts) for day, parts in zip(days, wrong, strict=True))


def _is_slip(told: _Told, day: Civil, wrong: list[int]) -> bool:
    if wrong == [_YEAR]:
        return told.expression.stated.year is not None and abs(told.year - day.year) <= _FARTHEST
    return told.day is not None and len(wrong) == 1


def _told(article: Article, link: ThingLink, fact: Thing, date: TimeExpression) -> Iterator[DatedThing]:
    sentence = article.sentence_of(date.span.start)
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
    dated = any(e.is_dated for e in article.expressions_in(between))
    return None if dated or _BREAK.search(article.text, *between) else verb


def _is_of_another(text: str, sentence: Sentence, link: ThingLink, verb: Span) -> bool:
    """Whether the words before the verb name somebody or something else."""
    before = text[sentence.span.start : verb.start]
    if link.name in before or _PRONOUN_OBJECT.search(text, verb.start, verb.end + len(" them")):
        return False
    return _OTHER_SUBJECT.search(_without_places(_OPENER.compiled.sub("", before))) is not None


def _without_places(text: str) -> str:
    """Without names of months, days and places, which do nothing."""
    return _TIME_OR_PLACE.compiled.sub("", text)


_TIME_OR_PLACE = Pattern(
    r"\bin\ \w+|\b(?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)


@lru_cache(maxsize=256)
def _verbs(forms: str) -> Pattern:
    return Pattern(rf"\b(?:{pattern_of(forms)})\b")
