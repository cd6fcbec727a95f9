"""The rule ``event-date-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import (
    Article,
    Finding,
    Flagged,
    Moment,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    Suggestion,
)
from checker.facts import Thing, say_source, say_thing
from checker.toolkit import describe_moment
from rules.events.dated_things import DatedThing, dated_things
from rules.events.described import described_things
from rules.events.happenings import is_happening
from rules.events.near_misses import near_misses
from rules.events.pronouns import pronoun_things
from rules.events.titles_won import titles_won
from rules.events.told_by_clause import told_by_clause
from rules.events.told_times import allows, is_beyond_lists, told_moments
from rules.events.year_slips import year_slips
from rules.events.yearly import wrong_yearly_days
from rules.support.dates.day_order import days_between
from rules.support.text.unreal import is_unreal

_MOST_FACTS = 3  # told in an explanation


class EventDateMismatch(Rule):
    """A well-known event with a date at which it did not happen.

    What it flags
    -------------
    "The Six-Day War of 1973", "the Suez Canal was nationalised in July 1954": a name on record, a verb or
    preposition that dates it, and a date that none of the facts under that name allows. The name may be
    missing where place and noun, or the clause, leave no doubt: "the siege" near "Sarajevo".

    Why it matters
    --------------
    Wrong years of past events are the most frequent published correction.

    Example
    -------
    "Hurricane Andrew hit Florida in August 1994." It came ashore on 24 August 1992.

    Write instead
    -------------
    The date on record, or the name of the event that the date belongs to.

    When it is wrong
    ----------------
    When the name stands for something else, or the date belongs to another word of the sentence. A day of
    grace is allowed; "N years ago" may be off by a year, round numbers also by a tenth; "N years ago on
    Friday" is exact.

    Options
    -------
    None.

    References
    ----------
    Dates come from the shipped facts: ``claimline knowledge show NAME``.
    """

    name = "event-date-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES, Need.KNOWLEDGE})
    examples = (
        Flagged("He was a boy in the days of the [[Six-Day War of 1973]]."),
        Flagged("People cheered when the [[Berlin Wall fell in 1990]]."),
        Flagged("Nasser [[nationalised the Suez Canal in July 1954]]."),
        Flagged("In [[1994 Hurricane Andrew hit]] the coast south of Miami."),
        Flagged(
            "Nelson Mandela read law by post. He [[walked out of prison, a free man, on 11 February 1992]]."
        ),
        Flagged("The Suez Canal is narrow. Nasser [[nationalised it in July 1954]]."),
        Flagged("The [[Lunar New Year begins on 12 February]].", published="2023-01-18"),
        Flagged("At Pearl Harbor 2,403 people died under Japanese bombs on [[Dec. 7, 1942]]."),
        Flagged("[[Lehman Brothers collapsed 11 years ago]] on Saturday.", published="2018-09-15"),
        Passing("Lehman Brothers collapsed ten years ago on Saturday.", published="2018-09-15"),
        Passing("Lehman Brothers collapsed 11 years ago.", published="2018-09-15"),
        Passing("The Second World War ended in Europe on 8 May 1945."),
        Passing("The First World War began in August 1914, when most of the powers declared it."),
        Flagged("Rwanda began a week of mourning. [[The genocide of 1995]] lasted a hundred days."),
        Passing("Rwanda began a week of mourning. The genocide of 1994 lasted a hundred days."),
        Flagged("[[Scots voted against independence by ten points in September 2013]]."),
        Passing("Scots voted against independence by ten points in September 2014."),
        Flagged("They met at the World Cup. [[Germany last won the trophy in 1991]]."),
        Passing("They met at the World Cup. Germany last won the trophy in 1990."),
        Flagged("Boys and men were murdered at [[Srebrenica in July 1996]]."),
        Passing("Boys and men were murdered at Srebrenica in July 1995."),
        Passing("At Pearl Harbor 2,403 people died under Japanese bombs on Dec. 7, 1941."),
        Passing("He left Pearl Harbor, where Japanese bombs had fallen a year before, on Dec. 7, 1942."),
        Passing("He was a boy in the days of the Six-Day War of 1967."),
        Passing(
            "Nelson Mandela studied law by post. He walked out of prison, a free man, on 11 February 1990."
        ),
        Passing("Nelson Mandela studied law by post. His wife walked out on 11 February 1992."),
        Passing("The Lunar New Year begins on 22 January.", published="2023-01-18"),
        Passing("People cheered when the Berlin Wall fell in 1989."),
        Passing("The Berlin Wall was put up in the night of 12 to 13 August 1961."),
        Passing(
            "Amazon, which Jeff Bezos started in 1994 and opened to the public in July 1995, sold books."
        ),
        Passing("Spain won the World Cup in 2026."),
        Passing("She wrote of the Berlin Wall in 1998."),
        Passing("The Berlin Wall, she said in 1994, had been ugly."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every dated thing whose date none of its facts allows."""
        found = {dated.expression.span: dated for dated in _told_things(article)}
        for yearly in wrong_yearly_days(article):
            span = yearly.link.span.cover(yearly.expression.span)
            yield _finding(article, DatedThing(yearly.link, yearly.facts, yearly.expression, "", span))
        for dated in found.values():
            if not is_unreal(article, dated.expression.span.start) and not any(
                is_beyond_lists(moment) or allows(fact, dated.aspect, moment)
                for fact in _all(dated)
                for moment in told_moments(article, dated.expression)
            ):
                yield _finding(article, dated)


def _told_things(article: Article) -> Iterator[DatedThing]:
    """By all means of telling; of two for one date the later wins, which binds more closely."""
    yield from titles_won(article)
    yield from told_by_clause(article)
    yield from described_things(article)
    yield from year_slips(article)
    yield from near_misses(article)
    yield from pronoun_things(article)
    yield from dated_things(article)


def _all(dated: DatedThing) -> Iterator[Thing]:
    """The facts told of, and the whole that they are stages of: a date inside it contradicts nothing."""
    yield from dated.facts
    if not dated.aspect:
        yield from (
            t
            for t in dated.link.things
            if not t.phase and is_happening(t.kind) and t.end is not None and t.start is not None
        )


def _finding(article: Article, dated: DatedThing) -> Finding:
    moment = dated.expression.readings[0].moment
    when = describe_moment(moment)
    facts = sorted(dict.fromkeys(dated.facts), key=lambda fact: _distance(fact, moment))[:_MOST_FACTS]
    period = next((r.span for r in article.ranges if r.start.span == dated.expression.span), dated.span)
    span = dated.span.cover(period)
    return Finding(
        span,
        f"On record is another date than {when}: {say_thing(facts[0])}.",
        (
            f'"{article.quote(span)}" dates "{dated.link.name}" to {when}.',
            *(f"On record: {say_thing(fact)} ({say_source(fact)})." for fact in facts),
            "None of them allows the date.",
        ),
        related=(Related(dated.expression.span, f"read as {when}"),),
        suggestions=(Suggestion(f"On record: {say_thing(facts[0])}."),),
        certainty=0.8,
    )


def _distance(fact: Thing, moment: Moment) -> int:
    return abs(days_between(fact.start or moment, moment))
