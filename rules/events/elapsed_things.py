"""Counts that lead to or from events on record: "ten years after the fall of the Berlin Wall, in 2001"."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Moment, Span, TimeExpression, TimexType
from checker.facts import Thing
from checker.toolkit import Approx, Quantity, Sentence, Unit
from rules.events.elapsed_news import days_ago, with_news
from rules.events.elapsed_offices import years_in_office
from rules.events.elapsed_thing import ElapsedThing, up_to_now
from rules.events.fact_periods import period_of
from rules.events.named_events import NamedEvent, event_at
from rules.events.named_in import named_in
from rules.events.telling import told_of
from rules.events.thing_ages import thing_ages
from rules.events.to_the_day import counts_to_the_day
from rules.support.language.patterns import Pattern

_JOINT = Pattern(
    r"(?P<exact>\ (?:exactly\ )?to\ the\ (?:very\ )?day)?"
    r"(?P<passed>\ (?:have|has)\ (?:now\ )?(?:passed|gone\ by|elapsed))?(?P<comma>,)?"
    r"(?P<on>\ (?:on\ \w+day|today|this\ (?:week|month|weekend)))?"
    r"\ (?P<how>after|following|before|since)\ "
)
_WHEN = Pattern(r",?\ (?:when|with)\ ")
_ONGOING = Pattern(
    r"(?:\b(?:is|has\ been|have\ been|it['’]s\ been|in\ the|for|now|marks?|have\ passed|passed)\ "
    r"(?:now\ |only\ |just\ |almost\ |nearly\ |more\ than\ |over\ |about\ |exactly\ |the\ )*)$"
)
_INDEPENDENT = Pattern(
    r"(?:,|\ (?:has\ been|is))?\ (?P<what>independent)\ for\ "
    r"(?:only\ |just\ |barely\ |more\ than\ |nearly\ |almost\ )*"
)
_IN_ASIDE = Pattern(r",\ (?:and\ )?(?:in|on)\ ")
_LED_BY = Pattern(r",\ ")
_LONG = (Unit.MONTH, Unit.YEAR, Unit.DECADE, Unit.CENTURY)


def elapsed_things(article: Article) -> Iterator[ElapsedThing]:
    """Counts whose both ends are known: ages first, then the others in text order."""
    for found in (*thing_ages(article), *_counts(article)):
        if found is not None and found.starts and found.ends:
            yield found


def _counts(article: Article) -> Iterator[ElapsedThing | None]:
    for expression in article.expressions:
        quantity = expression.stated.quantity
        if quantity is None or quantity.unit not in _LONG or quantity.approx is Approx.VAGUE:
            continue
        sentence = article.sentence_of(expression.span.start)
        if expression.type is TimexType.DURATION:
            yield (
                _counted(article, sentence, expression, quantity)
                or _independent(article, expression, quantity)
                or years_in_office(article, sentence, expression, quantity)
            )
        else:
            yield (
                _ago(article, sentence, expression, quantity)
                or days_ago(article, sentence, expression, quantity)
                or counts_to_the_day(article, sentence, expression, quantity)
            )


def _counted(
    article: Article, sentence: Sentence, count: TimeExpression, quantity: Quantity
) -> ElapsedThing | None:
    joint = _JOINT.match(article.text, count.span.end, sentence.span.end)
    event = event_at(article, sentence, joint.end()) if joint else None
    if joint is None or event is None:
        return None
    span, how = count.span.cover(event.span), joint["how"].lower()
    if how == "since":
        lasts = joint["passed"] or _ONGOING.before(article.text, count.span.start, sentence.span.start)
        return _since(article, sentence, count.span, event, quantity) if lasts else None
    if joint["comma"] or joint["on"] or joint["passed"]:
        return None
    found = _beside_date(article, span, event, quantity, how) or _beside_thing(
        article, sentence, span, event, quantity, how
    )
    if found is None and how != "before":
        found = with_news(article, sentence, count, quantity, span, event)
    return found._replace(exact=joint["exact"] is not None) if found else None


def _since(
    article: Article, sentence: Sentence, count: Span, event: NamedEvent, quantity: Quantity
) -> ElapsedThing | None:
    """ "It has been 30 years since ...", told of the day of publication and of every other date beside it."""
    if article.published is None or sentence.is_quoted(count.start):
        return None
    others = (
        e for e in article.expressions_in(sentence.span) if not e.span.overlaps(event.span.cover(count))
    )
    ends = (article.published.moment, *(r.moment for e in others for r in e.readings))
    return ElapsedThing(
        count.cover(event.span), quantity, event.moments, ends, event.facts, "the day of publication"
    )


def _beside_date(
    article: Article, span: Span, event: NamedEvent, quantity: Quantity, how: str
) -> ElapsedThing | None:
    """ "In 2001, ten years after ...", "ten years after ..., in 2001"."""
    for date in article.expressions:
        behind = _IN_ASIDE.fullmatch(article.text, span.end, date.span.start)
        ahead = _LED_BY.fullmatch(article.text, date.span.end, span.start)
        if (behind or ahead) and date.stated.year is not None:
            ends = date.moments
            return _ordered(span, quantity, event, ends, event.facts, date.text, how, (date.span,))
    return None


def _beside_thing(
    article: Article, sentence: Sentence, span: Span, event: NamedEvent, quantity: Quantity, how: str
) -> ElapsedThing | None:
    """ "The Kyoto Protocol, adopted two years after ...": both ends are on record."""
    for link in named_in(article, Span(sentence.span.start, span.start)):
        telling = told_of(article, sentence, link, span)
        if telling is not None:
            ends = tuple(m for f in telling.facts if (m := period_of(f, telling.aspect)) is not None)
            facts = (*event.facts, *telling.facts)
            return _ordered(span, quantity, event, ends, facts, f"that of {link.name}", how, (link.span,))
    return None


def _ordered(
    span: Span,
    quantity: Quantity,
    event: NamedEvent,
    others: tuple[Moment, ...],
    facts: tuple[Thing, ...],
    told: str,
    how: str,
    related: tuple[Span, ...],
) -> ElapsedThing:
    starts, ends = (others, event.moments) if how == "before" else (event.moments, others)
    return ElapsedThing(span, quantity, starts, ends, facts, told, related)


def _independent(article: Article, count: TimeExpression, quantity: Quantity) -> ElapsedThing | None:
    """ "South Sudan, independent for only two years"."""
    for link in article.knowledge.things:
        match = _INDEPENDENT.fullmatch(article.text, link.span.end, count.span.start)
        if match is not None:
            facts = tuple(f for f in link.things if f.phase == "independence")
            starts = (f.start for f in facts if f.start is not None)
            return up_to_now(article, Span(match.start("what"), count.span.end), quantity, starts, facts)
    return None


def _ago(
    article: Article, sentence: Sentence, count: TimeExpression, quantity: Quantity
) -> ElapsedThing | None:
    """ "15 years ago, when the Berlin Wall fell"; "since Chernobyl, 35 years ago"."""
    back = count.stated.deictic_word == "ago"
    joint = _WHEN.match(article.text, count.span.end, sentence.span.end) if back else None
    event = event_at(article, sentence, joint.end()) if joint else None
    if event is None and back:
        event = _just_named(article, sentence, count)
    if event is None or sentence.is_quoted(count.span.start):
        return None
    return up_to_now(article, count.span.cover(event.span), quantity, event.moments, event.facts)


def _just_named(article: Article, sentence: Sentence, count: TimeExpression) -> NamedEvent | None:
    """The happening whose bare name stands right before the count."""
    for link in article.knowledge.things:
        if article.text[link.span.end : count.span.start] in (", ", " "):
            return event_at(article, sentence, link.span.start)
    return None
