"""The rule ``recorded-weekday-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from checker import (
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    Suggestion,
    TimeExpression,
)
from checker.facts import say_source, say_thing
from checker.toolkit import Day, weekday, weekday_name
from rules.events.dated_things import named_links
from rules.events.fact_days import days_of
from rules.events.telling import Telling, told_of
from rules.support.language.patterns import Pattern

_PAST = Pattern(r"\b(?:a|that|the\ (?:following|next|previous|same))\ $")
_PAST_ITSELF = Pattern(r"(?:an?|that|the\ (?:following|next|previous|same))\ ")
_ONE_NIGHT = (1, 2)  # days of an event that has a weekday
_RECENT = range(7)  # days before publication in which a bare weekday means that day


class RecordedWeekdayMismatch(Rule):
    """A weekday on which a known event did not fall.

    What it flags
    -------------
    "Lee Harvey Oswald was shot on the following Saturday", "the Titanic sank on a Friday".

    Why it matters
    --------------
    Weekdays make a story vivid and are rarely looked up.

    Example
    -------
    "The World Trade Center was attacked on a Monday." 11 September 2001 was a Tuesday.

    Write instead
    -------------
    The weekday that the calendar gives.

    When it is wrong
    ----------------
    When another event is meant, or the local day differs from the one on record. A bare weekday ("on Monday")
    counts only in the week before publication; otherwise it must be "a Monday" or "the following Monday".

    Options
    -------
    None.

    References
    ----------
    Dates come from the shipped facts: ``claimline knowledge show NAME``.
    """

    name = "recorded-weekday-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES, Need.PUBLISHED, Need.KNOWLEDGE})
    yields_to = frozenset({"weekday-mismatch", "weekday-mismatch-undated"})
    examples = (
        Flagged("Jack Ruby [[shot Lee Harvey Oswald in a cellar on the following Saturday]]."),
        Flagged("The [[Berlin Wall fell on a Tuesday]], and nobody had planned it."),
        Passing("Jack Ruby shot Lee Harvey Oswald in a cellar on the following Sunday."),
        Passing("The Berlin Wall fell on a Thursday, and nobody had planned it."),
        Passing("The Eiffel Tower opened on Tuesday after a strike.", published="2018-08-03"),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every weekday told of an event of one day that none of its facts allows."""
        for link, by_name in named_links(article):
            sentence = article.sentence_of(link.span.start)
            for expression in filter(_is_bare, article.expressions_in(sentence.span)):
                telling = told_of(article, sentence, link, expression.span, by_name=by_name)
                days = _days(telling) if telling else ()
                if telling and days and _is_wrong(article, expression, days):
                    yield _finding(article, expression, telling, days)


def _is_bare(expression: TimeExpression) -> bool:
    stated = expression.stated
    return stated.weekday is not None and (stated.day, stated.month, stated.year) == (None, None, None)


def _days(telling: Telling) -> tuple[Day, ...]:
    """The days on record; none if a fact took longer than from one day to the next."""
    days = [days_of(fact) for fact in telling.facts]
    known = all(len(some) in _ONE_NIGHT for some in days) and not telling.aspect
    return tuple(chain(*days)) if known else ()


def _is_wrong(article: Article, expression: TimeExpression, days: tuple[Day, ...]) -> bool:
    if any(weekday(day) == expression.stated.weekday for day in days):
        return False
    if _PAST.before(article.text, expression.span.start):
        return True
    if _PAST_ITSELF.match(expression.text):
        return True
    published = article.published
    return published is not None and all(published.moment.first - day in _RECENT for day in days)


def _finding(
    article: Article, expression: TimeExpression, telling: Telling, days: tuple[Day, ...]
) -> Finding:
    fact, right = telling.facts[0], weekday_name(days[0])
    return Finding(
        telling.span,
        f"It was a {right}: {say_thing(fact)}.",
        (
            f'"{article.quote(telling.span)}" tells of an event on record.',
            f"On record: {say_thing(fact)} ({say_source(fact)}), a {right}.",
        ),
        related=(Related(expression.span, "the weekday told"),),
        suggestions=(Suggestion(f"Write {right}."),),
        certainty=0.8,
    )
