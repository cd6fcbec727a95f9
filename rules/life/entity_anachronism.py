"""The rule ``entity-anachronism``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

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
    TimeExpression,
)
from checker.facts import Thing, ThingLink, say_source, say_thing
from checker.toolkit import Sentence, describe_moment, on_day
from rules.support.dates.best_reading import describe_time
from rules.support.dates.every_reading import always_before
from rules.support.language.patterns import Pattern

_STATES = frozenset({"state", "historical state"})
_STILL_NAMES = frozenset(
    (
        "Artsakh",
        "Biafra",
        "Buganda",
        "Catalan Republic",
        "Donetsk People's Republic",
        "Federal Republic of Germany",
        "French State",
        "Germany",
        "Islamic Emirate of Afghanistan",
        "Khwarazm",
        "Luhansk People's Republic",
        "Republic of China",
        "Russian Republic",
        "Serbia and Montenegro",
        "Tamil Eelam",
        "Tanganyika",
        "Tibet",
        "Transvaal",
        "Württemberg",
        "Yemen Republic",
        "Zanzibar",
    )
)  # the state has ended; a country, a part of one, a claimant or two countries still go by the name
_SLACK = 366  # days; people go on saying the old name for a while
_INSIDE = Pattern(
    r"\b(?:in|to|from|left|visited|invaded|belonged\ to|part\ of|ruled|governed|entered)\ (?:the\ )?$"
)
_THEN = Pattern(r"\ (?:in|on|during|until|till)\ (?:early\ |late\ )?$")
_RETROSPECT = Pattern(
    r"\b(?:former|ex-?|old|defunct|museum|history|archives?|records?|memor\w+|born|nostalgi\w+|collapse|"
    r"since|ancestors?|descend\w+|film|novel|book|series|game)\b"
)


class EntityAnachronism(Rule):
    """A state told of at a time when it had ceased to exist.

    What it flags
    -------------
    "In Czechoslovakia in 1999", "belonged to the Soviet Union until 2001".

    Why it matters
    --------------
    Either the year is wrong or the state is.

    Example
    -------
    "She studied in East Germany in 1994." It joined the Federal Republic on 3 October 1990.

    Write instead
    -------------
    The state of that time, or the right year.

    When it is wrong
    ----------------
    When the old name is used on purpose. Only states that ended are looked at, with a year of grace, and only
    where a preposition puts the date into the state; names before a state began are common usage and pass,
    and so do those that a country or a region goes by today.

    Options
    -------
    None.

    References
    ----------
    Dates of states come from the shipped facts: ``claimline knowledge show NAME``.
    """

    name = "entity-anachronism"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES, Need.KNOWLEDGE})
    examples = (
        Flagged("She taught for a year in [[East Germany in 1994]]."),
        Flagged("The ports belonged to the [[Soviet Union until 2001]]."),
        Passing("She taught for a year in East Germany in 1988."),
        Passing("The ports belonged to the Soviet Union until 1991."),
        Passing("He travelled through the former Soviet Union in 1999."),
        Passing("He came to Germany in 1990, by way of Serbia and Montenegro, and left Tibet in 2008."),
        Passing("She wrote a history of Czechoslovakia in 2004."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every dated mention after the end of all states of that name."""
        for link in article.knowledge.things:
            last = _last(link)
            sentence = article.sentence_of(link.span.start)
            if last is None or not _is_inside(article, sentence, link):
                continue
            for expression in article.expressions_in(sentence.span):
                if _THEN.fullmatch(article.text, link.span.end, expression.span.start) and _is_later(
                    last, expression
                ):
                    yield _finding(article, link, last, expression)


def _is_inside(article: Article, sentence: Sentence, link: ThingLink) -> bool:
    """Whether something is told to be or come there, and not in retrospect."""
    inside = _INSIDE.before(article.text, link.span.start)
    return inside is not None and not _RETROSPECT.search(article.text, sentence.span.start, link.span.start)


class _State(NamedTuple):
    """A state, when it ended, and its last day."""

    thing: Thing
    end: Moment
    last: int


def _last(link: ThingLink) -> _State | None:
    """The state of that name that ended last, if every one of them is known to have ended."""
    named = () if link.name in _STILL_NAMES else link.things
    states = [thing for thing in named if thing.kind in _STATES and not thing.phase]
    ended = [_State(t, t.end, t.end.latest) for t in states if t.end and t.end.latest is not None]
    return max(ended, key=lambda state: state.last, default=None) if len(ended) == len(states) else None


def _is_later(state: _State, expression: TimeExpression) -> bool:
    return expression.stated.year is not None and always_before(
        [on_day(state.last + _SLACK)], expression.moments
    )


def _finding(article: Article, link: ThingLink, state: _State, expression: TimeExpression) -> Finding:
    when = describe_time(expression)
    return Finding(
        link.span.cover(expression.span),
        f"{link.name} ended {describe_moment(state.end)}; the text tells of it in {when}.",
        (
            f"On record: {say_thing(state.thing)} ({say_source(state.thing)}).",
            f'"{article.quote(link.span.cover(expression.span))}" places something there in {when}.',
        ),
        related=(Related(expression.span, f"read as {when}"),),
        suggestions=(Suggestion("Check the year, or name the state of that time."),),
        certainty=0.75,
    )
