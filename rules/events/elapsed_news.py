"""Counts from an event on record to the news of the day: "rose on Sunday, 25 years after the Wall fell"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from checker import Anchor, Article, Moment, Span, TimeExpression
from checker.facts import Person, PersonLink, Thing, ThingLink
from checker.toolkit import Approx, Grain, Quantity, Sentence, Truth, Unit, same_time
from rules.events.elapsed_thing import ElapsedThing, up_to_now
from rules.events.fact_days import comes_round
from rules.events.fact_periods import period_of
from rules.events.facts_told import tellings
from rules.events.named_events import NamedEvent
from rules.events.named_in import named_in, people_in
from rules.events.telling import subject_verb
from rules.support.language.patterns import Pattern
from rules.support.people.recorded import well_known

_NEWS_DAYS = 10
_AHEAD = Pattern(r",\ (?:almost\ |nearly\ |exactly\ |just\ |only\ |about\ |some\ |more\ than\ |over\ )*$")
_OTHER_CLAUSE = Pattern(
    r"[.;:()“”\"\n]|\b(?:that|which|who|when|where|had|would|will|could|as|because|since)\b"
)
_HEAD = Pattern(
    r"(?:[^.;:()\n–—-]{2,40}\ [-–—]{1,2}\ )?"
    r"[\s“\"]*(?:It\ (?:was|is)\ |On\ this\ day\ |Exactly\ |Just\ |Only\ )?$"
)
_DAY = r"(?:\ (?:on\ \w+day|today|tonight|yesterday|this\ (?:week|morning|month)))?"
_ASIDE = r"(?:,\ [^,.;]{3,60})?,?\ (?:that\ |when\ )?(?:[a-z]+\ ){0,3}(?:President\ |Dr\.?\ |Mr\.?\ )?"
_TO_NAME = Pattern(rf"{_DAY}{_ASIDE}")
_LIFE = Pattern(r",?\ (?:(?P<born>was\ born)|died|was\ (?:killed|shot|murdered|assassinated|executed))\b")
_NEAR_DAY = 8  # days between the day of the year of the event and that of the news


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
    now = article.published.moment
    others = [e for e in article.expressions_in(sentence.span) if e.is_dated and not e.span.overlaps(span)]
    ahead = [e for e in others if e.span.end <= comma.start()]
    if not ahead or not all(_is_news(e, now) for e in others):
        return None
    day = ahead[-1]
    if _OTHER_CLAUSE.search(article.text, day.span.end, comma.start()):
        return None
    ends = (*(r.moment for r in day.readings), now)
    return ElapsedThing(span, quantity, event.moments, ends, event.facts, day.text, (day.span,))


def _is_news(expression: TimeExpression, now: Moment) -> bool:
    """Whether a date points at a day of these weeks."""
    pointing = expression.anchor in (Anchor.PUBLICATION, Anchor.EITHER)
    day = expression.readings[0].moment
    return pointing and same_time(day, now.widened(_NEWS_DAYS)) is not Truth.IMPOSSIBLE


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
    for span, moment, fact in _told_behind(article, sentence, count):
        if moment is not None and _comes_round(moment, article.published.moment):
            return up_to_now(article, count.span.cover(span), quantity, (moment,), (fact,), exact=True)
    return None


_Telling: TypeAlias = tuple[Span, Moment | None, Thing | Person]


def _told_behind(article: Article, sentence: Sentence, count: TimeExpression) -> Iterator[_Telling]:
    behind = Span(count.span.end, sentence.span.end)
    for thing in named_in(article, behind):
        if _TO_NAME.fullmatch(article.text, count.span.end, thing.span.start):
            yield from _of_thing(article, sentence, thing)
    for person in people_in(article, behind):
        if _TO_NAME.fullmatch(article.text, count.span.end, person.span.start):
            yield from _of_life(article, person)


def _of_thing(article: Article, sentence: Sentence, link: ThingLink) -> Iterator[_Telling]:
    for facts, aspect, forms in tellings(link):
        verb = subject_verb(article.text, sentence, link, forms)
        if verb is not None:
            yield from ((verb, period_of(fact, aspect), fact) for fact in facts)


def _of_life(article: Article, link: PersonLink) -> Iterator[_Telling]:
    verb = _LIFE.match(article.text, link.span.end)
    if verb is None:
        return
    people = well_known(link.people)
    if len(people) == 1:
        (person,) = people
        yield Span(*verb.span()), person.born if verb["born"] else person.died, person


def _comes_round(moment: Moment, now: Moment) -> bool:
    return moment.grain is Grain.DAY and comes_round(moment.first, now, _NEAR_DAY)
