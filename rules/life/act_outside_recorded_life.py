"""The rule ``act-outside-recorded-life``."""

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
from checker.facts import Person, PersonLink, say_person, say_source
from checker.toolkit import Sentence
from rules.office.acts import DatedAct, dated_act
from rules.support.dates.best_reading import describe_time
from rules.support.language.patterns import Pattern
from rules.support.lengths.counting import distance
from rules.support.people.recorded import well_known
from rules.support.text.unreal import is_unreal

_CHILDHOOD = 3  # years in which nobody signs or visits anything
_YEAR = 366
_NAMED_AFTER = Pattern(
    r"\b(?:terminals?|airport|runways?|flights?|carrier|warship|ship|frigate|submarine|sailed|docked|deck|crew"
    r"|commissioned|school|pupils|university|college|stadium|hospital|institute|foundation|museum|library"
    r"|cent(?:re|er)|bridge|locomotive|train|racehorse|horse|street|square|avenue|park|award|prize|lecture)\b"
)
_FARTHEST = 60  # years; farther off it is a namesake


class ActOutsideRecordedLife(Rule):
    """A well-known person who acts before birth or after death.

    What it flags
    -------------
    "Jane Roe visited the yard in 1994", where everybody of that name on record was dead by then, or not yet
    born.

    Why it matters
    --------------
    Either the year is wrong or the person is.

    Example
    -------
    "Charles de Gaulle visited Quebec in 1976." He died on 9 November 1970.

    Write instead
    -------------
    The right year, or who it was.

    When it is wrong
    ----------------
    When a less known namesake is meant. Only people with articles in many languages, or in public office, are
    looked at, in plain sentences with a verb of doing; a year is allowed at either end, and years that lie
    farther than 60 from the life are left alone.

    Options
    -------
    None.

    References
    ----------
    Life dates come from the shipped facts: ``claimline knowledge show NAME``.
    """

    name = "act-outside-recorded-life"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES, Need.KNOWLEDGE})
    yields_to = frozenset({"title-anachronism", "act-after-death", "act-before-birth"})
    examples = (
        Flagged("[[Charles de Gaulle visited Quebec in 1976]] and spoke from a balcony."),
        Flagged("[[Lionel Messi met the team in 1985]], he said."),
        Passing("Charles de Gaulle visited Quebec in 1967 and spoke from a balcony."),
        Passing("The widow of Charles de Gaulle visited Quebec in 1976 and spoke from a balcony."),
        Passing("Charles de Gaulle was honoured in Quebec in 1976."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every dated act that no life of that name allows."""
        for link in article.knowledge.people if _is_worth_it(article) else ():
            sentence = article.sentence_of(link.span.start)
            match well_known(link.people):
                case [person, *_] as people if link.full:
                    act = dated_act(article, link.span)
                    if act and all(_is_outside(p, act) for p in people) and _is_literal(article, sentence):
                        yield _finding(article, link, person, act)


def _is_literal(article: Article, sentence: Sentence) -> bool:
    """Whether it tells what happened, and of the person rather than of a ship or street of that name."""
    named_after = _NAMED_AFTER.search(article.text, *sentence.span)
    return named_after is None and not is_unreal(article, sentence.span.start)


def _is_worth_it(article: Article) -> bool:
    return any(expression.stated.year is not None for expression in article.expressions)


def _is_outside(person: Person, act: DatedAct) -> bool:
    return all(_misses(person, reading.moment) for reading in act.expression.readings)


def _misses(person: Person, moment: Moment) -> bool:
    age = distance(person.born, moment)
    if age is not None and age.most in range((_CHILDHOOD - _FARTHEST) * _YEAR + 1, _CHILDHOOD * _YEAR):
        return True
    since = distance(person.died, moment) if person.died else None
    return since is not None and since.least in range(_YEAR + 1, _FARTHEST * _YEAR)


def _finding(article: Article, link: PersonLink, person: Person, act: DatedAct) -> Finding:
    when = describe_time(act.expression)
    return Finding(
        act.span,
        f"{link.name} cannot have done this in {when}: {say_person(person)}.",
        (
            f'"{article.quote(act.span)}" is read as an act of {link.name}, in {when}.',
            f"On record: {say_person(person)} ({say_source(person)}).",
        ),
        related=(Related(act.expression.span, f"read as {when}"),),
        suggestions=(Suggestion("Check the year and the name."),),
        certainty=0.75,
    )
