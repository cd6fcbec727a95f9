"""Whole dates with the day and month of an event on record that is named near, and a year close to its own.

"Japan attacked Pearl Harbor on 7 December 1942": few events share day and month with the one that a passage
is about, so a year one or ten off the right one is more likely a slip than the date of something else.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, TimeExpression
from checker.facts import Thing, ThingLink
from checker.toolkit import Civil, Sentence, civil
from rules.events.dated_things import DatedThing
from rules.events.fact_days import first_day
from rules.events.named_in import named_in
from rules.support.language.patterns import Pattern

_SLIPS = (1, 10)  # years
_YEARLY = frozenset(("annual", "holiday", "edition", "number", "record", "team"))
_PARTY = Pattern(
    r"\b(?:annivers\w+|birthdays?|jubilees?|memorials?|commemorat\w+|remember\w+|annual\w*|every|again"
    r"|to\ the\ day|years?\ (?:after|before|since|later|earlier|ago|on)|next\ year"
    r"|following\ year|second|repeat\w*"
    r"|same\ day|extended|postponed|resumed|re-?opened|renewed|eve)\b"
)
_NEAR = 2  # sentences: that of the date and the one before
_LEAD = 2  # sentences: title and lead


def year_slips(article: Article) -> Iterator[DatedThing]:
    """Dates that miss the year of a fact of a name in the same sentence, the one before, title or lead."""
    dates = [(e, day) for e in article.expressions if (day := _day(e))] if article.knowledge.things else []
    told = {day for _, day in dates}
    for date, day in dates:
        sentence = article.sentence_of(date.span.start)
        if _PARTY.search(article.text, *sentence.span):
            continue
        for link in _named_near(article, sentence):
            facts = tuple(fact for fact in link.things if _is_missed(fact, day, told))
            if facts:
                yield DatedThing(link, facts, date, "", date.span)
                break


def _day(expression: TimeExpression) -> Civil | None:
    """The day that it states in full; the first of a month is left out, as laws begin then every year."""
    stated = expression.stated
    if stated.year is None or stated.day in (None, 1) or len(expression.readings) != 1:
        return None
    (reading,) = expression.readings
    return civil(reading.moment.first)


def _named_near(article: Article, sentence: Sentence) -> Iterator[ThingLink]:
    read = article.sentences[: sentence.index + 1]
    for each in dict.fromkeys((*reversed(read[-_NEAR:]), *read[:_LEAD])):
        yield from named_in(article, each.span)


def _is_missed(fact: Thing, date: Civil, told: set[Civil]) -> bool:
    """Whether the day is that of the fact but for the year, and the text has the right one nowhere."""
    day = first_day(fact)
    if day is None or fact.kind in _YEARLY:
        return False
    right = civil(day)
    return right[1:] == date[1:] and abs(right.year - date.year) in _SLIPS and right not in told
