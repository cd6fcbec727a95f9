"""Anniversaries of known events and lives, and the times at which the text may set them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker import Anchor, Article, Moment, Span, TimeExpression
from checker.facts import Person, Thing
from checker.toolkit import Grain, Sentence, Unit
from rules.events.definite_stages import stage_at
from rules.events.named_events import event_at
from rules.events.named_in import people_in
from rules.support.language.numbers import ordinal_value
from rules.support.language.patterns import Pattern
from rules.support.people.recorded import well_known
from rules.support.text.landmarks import has_any

_NAMED = {
    "centenary": 100,
    "centennial": 100,
    "bicentenary": 200,
    "bicentennial": 200,
    "sesquicentennial": 150,
}
_NTH = (
    r"(?P<nth>\d{1,4}(?:st|nd|rd|th)|\d{1,4}(?=[-\ ]year)|[a-z]+(?:ieth|th|first|second|third)"
    r"|[a-z]+ty-[a-z]+)(?:[-\ ]year)?[-\ ]anniversary"
)
_PARTY = Pattern(rf"\b(?:{_NTH}|(?P<word>{'|'.join(_NAMED)}))\ (?:of|since)\ ")
_PARTS = ("anniversary", "centena", "centenn")
_LIFE = Pattern(r"(?:the\ )?(?P<what>birth|death)\ of\ (?:the\ )?(?:[a-z]+\ ){0,2}|(?=[A-Z])", exact=True)
_OWN_LIFE = Pattern(r"['’]s?\ (?P<what>birth|death)\b")
_PRESENT = Pattern(
    r"\b(?:is|are|marks|mark|celebrates|celebrate|falls|commemorates|commemorate|observes|remembers|honou?rs|will)\b"
)
_NARRATED = Pattern(r"\b(?:was|were|had|would|could|might)\b")
_DATELINE = Pattern(
    r"[A-Z][A-Z\ ]+(?:,\ [A-Z][\w.]+)*,\ [A-Z][a-z]+\.?\ \d{1,2}\ (?:\(\w+\)\ )?[-–—]{1,2}\ ", exact=True
)
_AROUND = 400  # days
_WEEKS = 45  # days


class Party(NamedTuple):
    """An anniversary, what it counts from, and when it may be; ``told`` is the likeliest of those times."""

    span: Span
    number: int
    origins: tuple[Moment, ...]
    facts: tuple[Thing, ...] | tuple[Person, ...]
    windows: tuple[Moment, ...]
    told: Moment


def parties(article: Article) -> Iterator[Party]:
    """Anniversaries of what is on record, in text order."""
    for match in _PARTY.finditer(article.text) if has_any(article, _PARTS) else ():
        number = _NAMED.get((match["word"] or "").lower()) or ordinal_value(match["nth"] or "")
        sentence = article.sentence_of(match.start())
        if not number or sentence.is_quoted(match.start()):
            continue
        origin = _event(article, sentence, match) or _life(article, sentence, match)
        if origin is not None:
            span, origins, facts = origin
            windows = tuple(_windows(article, sentence, span))
            if windows and origins:
                yield Party(span, number, origins, facts, windows, _told(article, windows))


_Origin = tuple[Span, tuple[Moment, ...], tuple[Thing, ...] | tuple[Person, ...]]


def _event(article: Article, sentence: Sentence, match: re.Match[str]) -> _Origin | None:
    event = event_at(article, sentence, match.end()) or stage_at(article, sentence, match.end())
    return (Span(match.start(), event.span.end), event.moments, event.facts) if event else None


def _life(article: Article, sentence: Sentence, match: re.Match[str]) -> _Origin | None:
    """ "... of the birth of X", "... of X's death"."""
    lead = _LIFE.match(article.text, match.end(), sentence.span.end)
    for link in people_in(article, Span(lead.end(), lead.end() + 1)) if lead else ():
        own = _OWN_LIFE.match(article.text, link.span.end)
        told = lead if lead and lead["what"] else own
        people = well_known(link.people)
        if told is not None and (dates := _dates(people, told["what"])):
            return Span(match.start(), max(told.end(), link.span.end)), dates, people
    return None


def _dates(people: tuple[Person, ...], what: str) -> tuple[Moment, ...]:
    """When all of them were born or died; nothing if one of them is alive."""
    dates = [person.born if what == "birth" else person.died for person in people]
    return () if None in dates else tuple(date for date in dates if date is not None)


def _windows(article: Article, sentence: Sentence, span: Span) -> Iterator[Moment]:
    """Times at which the sentence may set the party; none where it does not tell."""
    told = _DATELINE.match(article.text, *sentence.span)
    start = told.end() if told else sentence.span.start
    dates = [e for e in article.expressions_in(Span(start, sentence.span.end)) if e.is_dated]
    dates = [e for e in dates if not e.span.overlaps(span)]
    if any(_is_day_of_any_year(date) for date in dates):
        return
    yield from (moment for date in dates for moment in _window(date))
    if article.published is not None and not dates and _is_present(article, sentence.span):
        yield article.published.moment.widened(_AROUND)


def _is_day_of_any_year(date: TimeExpression) -> bool:
    """ "July 1", which under a picture may be that of another year."""
    return date.stated.month is not None and date.stated.year is None and date.stated.weekday is None


def _is_present(article: Article, words: Span) -> bool:
    return _PRESENT.search(article.text, *words) is not None and not _NARRATED.search(article.text, *words)


def _window(date: TimeExpression) -> Iterator[Moment]:
    year_named = date.stated.year is not None or date.stated.shift_unit is Unit.YEAR
    pointing = date.anchor in (Anchor.PUBLICATION, Anchor.EITHER)
    for moment in (reading.moment for reading in date.readings):
        if moment.grain >= Grain.YEAR and (pointing or year_named):
            yield moment if moment.grain is Grain.YEAR else moment.widened(_WEEKS)


def _told(article: Article, windows: tuple[Moment, ...]) -> Moment:
    return article.published.moment if article.published is not None and len(windows) == 1 else windows[0]
