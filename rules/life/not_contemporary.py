"""The rule ``not-contemporary``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise, product

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Span, Suggestion
from checker.facts import Person, PersonLink, say_person, say_source
from checker.toolkit import Truth, before
from rules.support.people.meetings import is_meeting
from rules.support.people.recorded import well_known


class NotContemporary(Rule):
    """Two people who are said to have met, spoken or worked together, and were never alive at one time.

    What it flags
    -------------
    "Isaac Newton met Albert Einstein": the one was dead before the other was born.

    Why it matters
    --------------
    One of the names is wrong.

    Example
    -------
    "Charles Dickens once dined with Virginia Woolf." He died in 1870; she was born in 1882.

    Write instead
    -------------
    The right name.

    When it is wrong
    ----------------
    When a less known namesake is meant, or the meeting is one in a book or a film that the sentence does not
    call so. Only people with articles in many languages, or in public office, are looked at.

    Options
    -------
    None.

    References
    ----------
    Life dates come from the shipped facts: ``claimline knowledge show NAME``.
    """

    name = "not-contemporary"
    severity = Severity.WARNING
    needs = frozenset({Need.SENTENCES, Need.KNOWLEDGE})
    examples = (
        Flagged("In London [[Charles Dickens once dined with Virginia Woolf]]."),
        Flagged("[[Karl Marx and Nelson Mandela met]] in Paris."),
        Passing("In London Charles Dickens once dined with Hans Christian Andersen."),
        Passing("The grandson of Charles Dickens once dined with Virginia Woolf."),
        Passing("In the play Isaac Newton and Albert Einstein met in Paris."),
        Passing("Isaac Newton and Albert Einstein changed physics."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every meeting of two neighbours in a sentence whose lives never overlap."""
        for one, other in pairwise(article.knowledge.people):
            match well_known(one.people), well_known(other.people):
                case [first, *_] as ones, [second, *_] as others if one.full or other.full:
                    meeting = is_meeting(article, one.span, other.span) if _all_apart(ones, others) else None
                    if meeting is not None:
                        yield _finding(article, meeting, other, first, second)


def _all_apart(ones: Iterable[Person], others: Iterable[Person]) -> bool:
    return all(_apart(one, other) for one, other in product(ones, others))


def _apart(one: Person, other: Person) -> bool:
    """Whether the one was certainly dead before the other was born."""
    return _ended(one, other) or _ended(other, one)


def _ended(one: Person, other: Person) -> bool:
    return one.died is not None and before(one.died, other.born) is Truth.CERTAIN


def _finding(article: Article, span: Span, other: PersonLink, first: Person, second: Person) -> Finding:
    return Finding(
        span,
        f"{first.name} and {second.name} were never alive at one time.",
        (
            f'"{article.quote(span)}" has them meet.',
            *(f"On record: {say_person(p)} ({say_source(p)})." for p in (first, second)),
        ),
        related=(Related(other.span, f"read as {second.name}"),),
        suggestions=(Suggestion("Check both names."),),
        certainty=0.8,
    )
