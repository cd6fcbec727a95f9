"""The rule ``recorded-age-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from checker import Article, Finding, Flagged, Moment, Need, Passing, Related, Rule, Severity, Suggestion
from checker.facts import Person, say_source
from checker.toolkit import Truth, before, describe_moment
from rules.support.people.birthdays import birthdays
from rules.support.people.deed_ages import deed_ages
from rules.support.people.recorded import ages_at, can_be, could_turn, well_known
from rules.support.people.told_ages import ToldAge, told_ages

_FARTHEST = 20  # years; a larger difference is more likely a namesake than a mistake


class RecordedAgeMismatch(Rule):
    """An age that does not fit the recorded birth date of a well-known person.

    What it flags
    -------------
    "Jane Roe, 61, ..." where nobody of that name on record was 61 at the time.

    Why it matters
    --------------
    Ages are copied from older articles without being updated; nearly a tenth of published corrections are
    of ages.

    Example
    -------
    "John Travolta, 61, shaved his head" in January 2019. He was born on 18 February 1954 and was 64.

    Write instead
    -------------
    The age on the day told of.

    When it is wrong
    ----------------
    When a less known namesake is meant, or the record is itself in doubt. The age may hold on the day of
    publication or at any date in the sentence; only people with articles in many languages, or in public
    office, are looked at, and differences of more than 20 years are left alone.

    Options
    -------
    None.

    References
    ----------
    Birth dates come from the shipped facts: ``claimline knowledge show NAME``.
    """

    name = "recorded-age-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES, Need.PUBLISHED, Need.KNOWLEDGE})
    yields_to = frozenset({"age-mismatch"})
    examples = (
        Flagged("Angela Merkel, [[61]], spoke in Bonn on Monday.", published="2018-10-29"),
        Flagged("Lionel Messi wept as he left Barcelona. He is [[31]].", published="2021-08-09"),
        Flagged("Lionel Messi turned [[32]] on June 24.", published="2021-08-09"),
        Flagged("She met the widow of Gerald Ford, who died in 2006 at [[83]]."),
        Flagged("Joe Biden, who was elected to the Senate in November 1982 at [[29]], stayed there."),
        Flagged("On 31 October 1517 a monk of [[43]], Martin Luther, wrote to his bishop."),
        Flagged("Sally Ride was [[28]] when she flew in June 1983."),
        Flagged(
            "It broke in 1997. Serena Williams, who was [[12]] at the time, cried.", published="2016-08-22"
        ),
        Passing("It broke in 1997. He left in 2001. Serena Williams, who was 15 at the time, cried."),
        Passing("Angela Merkel, later chancellor, was 35 when the wall opened."),
        Passing("Elizabeth II was ten when she became heir to the throne."),
        Flagged("At [[43]], Emmanuel Macron became the youngest president of France."),
        Passing("At 39, Emmanuel Macron became the youngest president of France."),
        Flagged("Charles III spoke. He became heir at the age of [[five]], on 6 February 1952."),
        Passing("Charles III spoke. He became heir at the age of three, on 6 February 1952."),
        Flagged("David Bowie turned [[68]] on Friday and died on Sunday.", published="2016-01-11"),
        Flagged("Betty White danced at her [[93]]rd birthday party in 2012."),
        Passing("David Bowie turned 69 on Friday and died on Sunday.", published="2016-01-11"),
        Passing("Betty White danced at her 90th birthday party in 2012."),
        Flagged("Usain Bolt, who turned [[31]] on the day, ran on Sunday.", published="2016-08-22"),
        Passing("She met the widow of Gerald Ford, who died in 2006 at 93."),
        Passing("The widow of Gerald Ford died in 2011 at 93, five years after him."),
        Passing("Joe Biden, who was elected to the Senate in November 1972 at 29, stayed there."),
        Passing("Gerald Ford played golf with Sam Rowe, who died in 2006 at 83."),
        Passing("On 31 October 1517 a monk of 33, Martin Luther, wrote to his bishop."),
        Passing("Sally Ride was 32 when she flew in June 1983."),
        Passing("Usain Bolt, who was 22 when he won in Beijing, ran on Sunday.", published="2016-08-22"),
        Passing("Usain Bolt, who turned 30 on the day, ran on Sunday.", published="2016-08-22"),
        Passing("Lionel Messi turned 34 on June 24.", published="2021-08-09"),
        Passing("Angela Merkel, 64, spoke in Bonn on Monday.", published="2018-10-29"),
        Passing("In 2005 Angela Merkel, 51, moved to the chancellery.", published="2018-10-29"),
        Passing("Angela Merkel, 61, spoke in Bonn on Monday."),
        Passing("Lionel Messi died at 93, a hoax said."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every age that no birth date on record allows at any time that the text may mean."""
        for told in chain(told_ages(article), birthdays(article), deed_ages(article)):
            people = well_known(told.link.people)
            if people and not any(_fits(told, person) for person in people):
                nearest = min(people, key=lambda person: _off(person, told, _when(told, person)))
                off = _off(nearest, told, _when(told, nearest))
                if off <= _FARTHEST and not _is_long_dead(nearest, told):
                    yield _finding(article, told, nearest)


def _fits(told: ToldAge, person: Person) -> bool:
    if told.birthday is not None:
        return could_turn(person, told.age, told.moments, told.birthday)
    return can_be(person, told.age, _moments(told, person))


def _moments(told: ToldAge, person: Person) -> tuple[Moment, ...]:
    """When the age may hold; for a deed of the dead, the death on record first."""
    if not told.at_death or person.died is None:
        return told.moments
    return (*told.moments, person.died) if told.now else (person.died, *told.moments)


def _when(told: ToldAge, person: Person) -> Moment:
    """The time told of: the first at which the age is not far off."""
    moments = _moments(told, person)
    near = (moment for moment in moments if _off(person, told, moment) <= _FARTHEST)
    return next(near, moments[0])


def _off(person: Person, told: ToldAge, moment: Moment) -> int:
    """Years between the age and that on record at a time; none where the time is open."""
    span = ages_at(person, moment)
    return abs(sum(span) // 2 - told.age) if span else 0


def _is_long_dead(person: Person, told: ToldAge) -> bool:
    """Whether the day of publication says nothing, because the person was dead by then."""
    return told.now and person.died is not None and before(person.died, told.moments[0]) is Truth.CERTAIN


def _finding(article: Article, told: ToldAge, person: Person) -> Finding:
    when = _when(told, person)
    low, high = ages_at(person, when) or (0, 0)
    right = str(high) if low == high or told.birthday is not None else f"{low} or {high}"
    return Finding(
        told.span,
        f"{person.name} was {right} at the time, not {told.age}: born {describe_moment(person.born)}.",
        (
            f'"{told.link.name}" is read as {person.name}, born {describe_moment(person.born)} '
            f"({say_source(person)}).",
            _time_told_of(article, told, person, right),
            f"The text says {told.age}, which fits no date near it either.",
        ),
        related=(Related(told.link.span, f"read as {person.name}"),),
        suggestions=(Suggestion(f"The age that the birth date gives is {right}."),),
        certainty=0.8,
    )


def _time_told_of(article: Article, told: ToldAge, person: Person, right: str) -> str:
    when = _when(told, person)
    if told.now and when == told.moments[0] and article.published is not None:
        return (
            f"The text was published {describe_moment(article.published.moment)}; the age then was {right}."
        )
    return f"The time told of is {describe_moment(when)}; the age then was {right}."
