"""Whole dates with the day and month of an event on record that is named near, and a year close to its own.

"Japan attacked Pearl Harbor on 7 December 1942": few events share day and month with the one that a passage
is about, so a year one or ten off the right one is more likely a slip than the date of something else.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from checker import Anchor, Article, TimeExpression
from checker.facts import Thing, ThingLink
from checker.toolkit import Grain, Sentence, civil
from rules.events.dated_things import DatedThing
from rules.support.language.patterns import Pattern

_SLIPS = (1, 10)  # years
_YEARLY = frozenset(("annual", "holiday", "edition", "number", "record", "team"))
_PARTY = Pattern(
    r"\b(?:annivers\w+|birthdays?|jubilees?|memorials?|commemorat\w+|remember\w+|annual\w*|every|again"
    r"|to\ the\ day|years?\ (?:after|before|since|later|earlier|ago|on)|next\ year"
    r"|following\ year|second|repeat\w*"
    r"|same\ day|extended|postponed|resumed|re-?opened|renewed|eve)\b"
)
_LEAD = 2  # sentences: title and lead
_Day: TypeAlias = tuple[int, int, int]


def year_slips(article: Article) -> Iterator[DatedThing]:
    """Dates that miss the year of a fact of a name in the same sentence, the one before, title or lead."""
    dates = [(e, day) for e in article.expressions if (day := _day(e))] if article.knowledge.things else []
    told = {day for _, day in dates}
    for date, day in dates:
        sentence = article.sentence_at(date.span.start)
        if sentence is None or _PARTY.search(article.text, *sentence.span):
            continue
        for link in _named_near(article, sentence):
            facts = tuple(fact for fact in link.things if _is_missed(fact, day, told))
            if facts:
                yield DatedThing(link, facts, date, "", date.span)
                break


def _day(expression: TimeExpression) -> _Day | None:
    """Year, month and day that it states; the first of a month is left out, as laws begin then every year."""
    stated = expression.stated
    if stated.year is None or stated.month is None or stated.day is None or stated.day == 1:
        return None
    exact = expression.anchor is Anchor.NONE and expression.is_dated and len(expression.readings) == 1
    return (stated.year, stated.month, stated.day) if exact else None


def _named_near(article: Article, sentence: Sentence) -> Iterator[ThingLink]:
    near = [sentence, *article.sentences[max(_LEAD, sentence.index - 1) : sentence.index]]
    near += [s for s in article.sentences[:_LEAD] if s.index < sentence.index]
    for each in near:
        yield from (x for x in article.knowledge.things if each.span.start <= x.span.start < each.span.end)


def _is_missed(fact: Thing, day: _Day, told: set[_Day]) -> bool:
    """Whether the day is that of the fact but for the year, and the text has the right one nowhere."""
    start = fact.start
    if start is None or start.grain < Grain.DAY or start.earliest is None or fact.kind in _YEARLY:
        return False
    year, month, number = civil(start.earliest)
    return (month, number) == day[1:] and abs(year - day[0]) in _SLIPS and (year, month, number) not in told
