"""The rule life-date-conflict."""

from __future__ import annotations

from collections.abc import Iterator

from checker import (
    Article,
    Claim,
    Finding,
    Flagged,
    Need,
    Passing,
    Related,
    Relation,
    Rule,
    Severity,
    Suggestion,
)
from checker.toolkit import describe_moment
from rules.support.dates.every_reading import never_together
from rules.support.people.lives import display, lives, readings

_NAMES = {Relation.BORN: "birth", Relation.DIED: "death"}


class LifeDateConflict(Rule):
    """What it flags
    -------------
    Two birth dates, or two death dates, of one person in one text.

    Why it matters
    --------------
    At least one of them is wrong.

    Example
    -------
    "Rolf Stein (born July 12, 1977) ... Stein was born in Ulm on July 12, 1984."

    Write instead
    -------------
    One date in both places; "born 1977 or 1984" where sources differ.

    When it is wrong
    ----------------
    When two people of one name are told of.

    Options
    -------
    None.

    References
    ----------
    Wikidata property constraint: single-best-value (Q52060874).
    """

    name = "life-date-conflict"
    severity = Severity.WARNING
    needs = frozenset({Need.CLAIMS})
    examples = (
        Flagged("Rolf Stein (born July 12, 1977) is a boxer. Stein was [[born in Ulm on July 12, 1984]]."),
        Flagged("Eva Lind (4 March 1914 – 25 August 2011) was a linguist. She [[died in Oslo in 2006]]."),
        Flagged("Eva Lind (4 March 1914 – 25 August 2011), who [[died in Oslo in 2006]], was a linguist."),
        Passing("Rolf Stein (born July 12, 1977) is a boxer. Stein was born in Ulm in 1977."),
        Passing(
            "Rolf Stein (born July 12, 1977) is a boxer. An earlier version of this text said that Stein "
            "was born in 1984."
        ),
        Passing("Rolf Stein (born July 12, 1977) is a boxer. His son Max Stein was born in Ulm in 2004."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each later date that cannot be the first one told."""
        for person, told in lives(article).items():
            for relation, noun in _NAMES.items():
                match told[relation]:
                    case [first, *others]:
                        for other in others:
                            if never_together(readings(first), readings(other)):
                                yield _finding(article, person, noun, first, other)


def _finding(article: Article, person: str, noun: str, first: Claim, other: Claim) -> Finding:
    name = display(article, person)
    one, two = (describe_moment(next(readings(claim))) for claim in (first, other))
    return Finding(
        span=other.span,
        message=f"The {noun} of {name} is dated {one} in one place and {two} in another.",
        explanation=(
            f'"{article.quote(first.span)}" dates the {noun} of {name} {one}.',
            f'"{article.quote(other.span)}" dates it {two}.',
            f"A person has one {noun}.",
        ),
        related=(Related(first.span, f"dates the {noun} {one}"),),
        suggestions=(Suggestion(f"Write {one} or {two} in both places, whichever is right."),),
    )
