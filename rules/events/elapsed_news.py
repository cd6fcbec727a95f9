"""Counts from an event on record to the news of the day: "rose on Sunday, 25 years after the Wall fell"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import Anchor, Article, Moment, Span, TimeExpression, TimexType
from checker.facts import Person, PersonLink, Thing, ThingLink
from checker.toolkit import Approx, Grain, Quantity, Sentence, Truth, Unit, civil, same_time, shifted
from rules.events.elapsed_thing import ElapsedThing
from rules.events.fact_periods import period_of
from rules.events.facts_told import tellings
from rules.events.named_events import NamedEvent
from rules.events.telling import subject_verb
from rules.support.language.patterns import Pattern
from rules.support.people.recorded import well_known

_NEWS_DAYS = 10
_AHEAD = Pattern(r",\ (?:almost\ |nearly\ |exactly\ |just\ |only\ |about\ |some\ |more\ than\ |over\ )*$")
_OTHER_CLAUSE = Pattern(
    r"[.;:()“”\"\n]|\b(?:that|which|who|when|where|had|would|will|could|as|because|since)\b"
)
_PUBLICATION = "the day of publication"
_HEAD = Pattern(
    r"(?:[^.;:()\n–—-]{2,40}\ [-–—]{1,2}\ )?"
    r"[\s“\"]*(?:It\ (?:was|is)\ |On\ this\ day\ |Exactly\ |Just\ |Only\ )?$"
)
_DAY = r"(?:\ (?:on\ \w+day|today|tonight|yesterday|this\ (?:week|morning|month)))?"
_ASIDE = r"(?:,\ [^,.;]{3,60})?,?\ (?:that\ |when\ )?(?:[a-z]+\ ){0,3}(?:President\ |Dr\.?\ |Mr\.?\ )?"
_TO_NAME = Pattern(rf"{_DAY}{_ASIDE}", exact=True)
_LIFE = Pattern(
    r",?\ (?:(?P<born>was\ born)|died|was\ (?:killed|shot|murdered|assassinated|executed))\b", exact=True
)
_NEAR_DAY = 8  # days between the day of the year of the event and that of the news
_YEAR_DAYS = 365


def with_news(
    article: Article,
    sentence: Sentence,
    count: TimeExpression,
    quantity: Quantity,
    span: Span,
    event: NamedEvent,
) -> ElapsedThing | None:
    """The count that runs from the event to a day of these weeks, told in front of it."""
    comma = _AHEAD.search(article.text, sentence.span.start, count.span.start)
    if comma is None or article.published is None or sentence.is_quoted(count.span.start):
        return None
    others = [e for e in article.expressions_in(sentence.span) if not e.span.overlaps(span) and _is_time(e)]
    before = [e for e in others if e.span.end <= comma.start()]
    if not before or not all(_is_news(article, e) for e in others):
        return None
    if _OTHER_CLAUSE.search(article.text, before[-1].span.end, comma.start()):
        return None
    ends = (*(r.moment for r in before[-1].readings), article.published.moment)
    return ElapsedThing(span, quantity, event.moments, ends, event.facts, before[-1].text, (before[-1].span,))


def _is_time(expression: TimeExpression) -> bool:
    return expression.type in (TimexType.DATE, TimexType.TIME) and expression.is_dated


def _is_news(article: Article, expression: TimeExpression) -> bool:
    assert article.published is not None
    pointing = expression.anchor in (Anchor.PUBLICATION, Anchor.EITHER) and expression.stated.year is None
    day, now = expression.best, article.published.moment
    return pointing and day is not None and same_time(day, now.widened(_NEWS_DAYS)) is not Truth.IMPOSSIBLE


def days_ago(
    article: Article, sentence: Sentence, count: TimeExpression, quantity: Quantity
) -> ElapsedThing | None:
    """ "Fifty years ago on Friday, at noon, X was shot", where the day of the year is that of the record.

    Any number of years may then be wrong: it is no namesake who died on the same day of another year.
    """
    opens = _HEAD.fullmatch(article.text, sentence.span.start, count.span.start)
    if not opens or article.published is None or quantity.unit is not Unit.YEAR:
        return None
    if quantity.approx is not Approx.EXACT or sentence.is_quoted(count.span.start):
        return None
    now = article.published.moment
    for span, moment, fact in _told_behind(article, sentence, count):
        if _is_same_day_of_year(moment, now):
            return ElapsedThing(
                count.span.cover(span), quantity, (moment,), (now,), (fact,), _PUBLICATION, exact=True
            )
    return None


def _told_behind(
    article: Article, sentence: Sentence, count: TimeExpression
) -> Iterator[tuple[Span, Moment, Thing | Person]]:
    for thing in article.knowledge.things:
        if _follows(article, sentence, count, thing.span):
            yield from _of_thing(article, sentence, thing)
    for person in article.knowledge.people:
        if _follows(article, sentence, count, person.span):
            yield from _of_life(article, person)


def _follows(article: Article, sentence: Sentence, count: TimeExpression, name: Span) -> bool:
    inside = count.span.end < name.start < sentence.span.end
    return inside and _TO_NAME.fullmatch(article.text, count.span.end, name.start) is not None


def _of_thing(
    article: Article, sentence: Sentence, link: ThingLink
) -> Iterator[tuple[Span, Moment, Thing | Person]]:
    for facts, aspect, forms in tellings(link):
        verb = subject_verb(article.text, sentence, link, forms)
        for fact in facts if verb is not None else ():
            moment = period_of(fact, aspect)
            if verb is not None and moment is not None:
                yield verb, moment, fact


def _of_life(article: Article, link: PersonLink) -> Iterator[tuple[Span, Moment, Thing | Person]]:
    verb: re.Match[str] | None = _LIFE.match(article.text, link.span.end)
    people = well_known(link.people) if verb else ()
    if verb is not None and len(people) == 1:
        moment = people[0].born if verb["born"] else people[0].died
        if moment is not None:
            yield Span(*verb.span()), moment, people[0]


def _is_same_day_of_year(moment: Moment, now: Moment) -> bool:
    if moment.earliest is None or now.earliest is None or moment.grain < Grain.DAY:
        return False
    years = civil(now.earliest).year - civil(moment.earliest).year
    due = shifted(moment, months=12 * years)
    return due.earliest is not None and abs(due.earliest - now.earliest) % _YEAR_DAYS <= _NEAR_DAY
