"""The rule ``recorded-life-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import (
    Article,
    Claim,
    Finding,
    Flagged,
    Moment,
    Need,
    Passing,
    Related,
    Relation,
    Rule,
    Severity,
    Suggestion,
)
from checker.facts import Person, say_source
from checker.toolkit import describe_moment
from rules.support.dates.best_reading import describe_best
from rules.support.people.lives import lives
from rules.support.people.recorded import link_of, same_day, well_known
from rules.support.text.unreal import is_unreal

_FARTHEST = 366 * 25  # days; a larger difference is more likely a namesake than a mistake


class RecordedLifeMismatch(Rule):
    """A date of birth or death that contradicts the record of a well-known person.

    What it flags
    -------------
    "She was born in April 1927" or "he died on 2 April 2016" where everybody of that name on record was born,
    or died, at another time.

    Why it matters
    --------------
    Life dates are what readers of obituaries know and write in about.

    Example
    -------
    "Margaret Thatcher ... died in April 2015." She died on 8 April 2013.

    Write instead
    -------------
    The date on record, or the source for another one.

    When it is wrong
    ----------------
    When a less known namesake is meant, or the date itself is disputed. A day of grace is allowed, and the
    days by which Julian and Gregorian calendar differ before 1920; differences of more than 25 years are
    left alone.

    Options
    -------
    None.

    References
    ----------
    Life dates come from the shipped facts: ``claimline knowledge show NAME``.
    """

    name = "recorded-life-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.CLAIMS, Need.KNOWLEDGE})
    yields_to = frozenset({"life-date-conflict", "event-date-mismatch"})
    examples = (
        Flagged("Margaret Thatcher left office in 1990. She [[died in London in April 2015]]."),
        Flagged("Lionel Messi was [[born on 14 June 1987]] in Rosario."),
        Passing("Margaret Thatcher left office in 1990. She died in London in April 2013."),
        Flagged("The first of them, Winston Churchill, was [[born in 1884]]."),
        Passing("The first of them, Winston Churchill, was born in 1874."),
        Passing("The grandson, Winston Churchill, was born in 1940."),
        Passing("Lionel Messi was born on 24 June 1987 in Rosario."),
        Passing("Bill Clinton named her to the court in 1993. Born on 15 March 1933, she read law."),
        Passing("Isaac Newton was born on 25 December 1642, by the calendar of the time."),
        Passing("George Washington was born on 11 February 1731, by the calendar of the time."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every birth or death that no record of the person allows."""
        for key, told in lives(article).items():
            link = link_of(article, key)
            people = well_known(link.people) if link is not None else ()
            for claim in (*told[Relation.BORN], *told[Relation.DIED]):
                nearest = _contradicted(claim, people)
                if nearest is not None and not is_unreal(article, claim.span.start):
                    yield _finding(article, claim, nearest)


def _recorded(person: Person, relation: Relation) -> Moment | None:
    return person.born if relation is Relation.BORN else person.died


def _contradicted(claim: Claim, people: tuple[Person, ...]) -> Person | None:
    """Whose record the claim contradicts; nobody's if it may be one of them, or if one has no such date."""
    nearest, least = None, _FARTHEST
    for person in people:
        recorded = _recorded(person, claim.relation)
        if recorded is None or any(same_day(m, recorded) for m in claim.moments):
            return None
        gap = min((_gap(moment, recorded) for moment in claim.moments), default=_FARTHEST)
        if gap < least:
            nearest, least = person, gap
    return nearest


def _gap(told: Moment, recorded: Moment) -> int:
    """Days from the beginning of the one to that of the other; too many where either is open."""
    if told.earliest is None or recorded.earliest is None:
        return _FARTHEST
    return abs(told.earliest - recorded.earliest)


def _finding(article: Article, claim: Claim, person: Person) -> Finding:
    recorded = _recorded(person, claim.relation)
    assert recorded is not None
    what = "born" if claim.relation is Relation.BORN else "died"
    is_what = "was born" if what == "born" else "died"
    when, right = describe_best(claim.moments), describe_moment(recorded)
    return Finding(
        claim.span,
        f"{person.name} {is_what} {_at(recorded)}{right}, not {when}.",
        (
            f'"{article.quote(claim.span)}" is read as told of {person.name}: {what} {when}.',
            f"On record: {what} {right} ({say_source(person)}).",
        ),
        related=tuple(Related(e.span, f"read as {when}") for e in claim.expressions),
        suggestions=(Suggestion(f"On record is {right}."),),
        certainty=0.8,
    )


def _at(moment: Moment) -> str:
    return "on " if moment.earliest == moment.latest else "in "
