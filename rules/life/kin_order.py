"""The rule kin-order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import Article, Claim, Finding, Flagged, Moment, Need, Passing, Related, Rule, Severity
from checker.toolkit import Truth, before, describe_moment, shifted
from rules.support.people.kin import KinBirth, births_by_person, kin_births
from rules.support.people.lives import display

_YOUNGEST_PARENT = 9  # years; no parent is known to have been younger when a child was born alive


class KinOrder(Rule):
    """What it flags
    -------------
    A younger brother or sister born before the elder, a child born before its parent or within nine years.

    Why it matters
    --------------
    One of the birth dates is wrong, or the relation is.

    Example
    -------
    "Emil Sand, born in 1949 ... His younger brother Jon, born in 1946"

    Write instead
    -------------
    "His elder brother Jon, born in 1946"

    When it is wrong
    ----------------
    When "his" means another person than the subject of the sentence before.

    Options
    -------
    None.

    References
    ----------
    Gramps, "Verify the data": parent's age at birth of a child.
    """

    name = "kin-order"
    severity = Severity.WARNING
    needs = frozenset({Need.CLAIMS, Need.PUBLISHED, Need.SENTENCES})
    examples = (
        Flagged("Ole Dahl, born in 1949, came by train. His younger brother Per, [[born in 1946]], walked."),
        Flagged("Ole Dahl was born in 1949 in Moss. His daughter Eva was [[born in Oslo in 1941]]."),
        Flagged("Marta was born in 1931. Her younger sister Jutta, [[born in 1929]], has the ground floor."),
        Flagged(
            "Ben Aske, 49, wrote about his father. The father, Per Aske, [[born in 1969]], was a smith.",
            published="2023-03-21",
        ),
        Flagged("Lise was born in 1940, her daughter Ruth in 1962 and [[Ruth's daughter Nora in 1959]]."),
        Flagged("Lise was born in 1940 and [[her daughter Ruth in 1942]]."),
        Passing("Lise was born in 1940, her daughter Ruth in 1962 and Ruth's daughter Nora in 1989."),
        Passing("Ole Dahl, born in 1949, came by train. His elder brother Per, born in 1946, walked."),
        Passing("Ole Dahl was born in 1949 in Moss. His daughter Eva was born in Oslo in 1971."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each birth on the wrong side of a relative's."""
        births, flagged = births_by_person(article), set[str]()
        for found in kin_births(article):
            match births.get(found.owner):
                case [own, *_] as told if found.person not in flagged:
                    if all(_wrong(found.kin, other, found.born) for _, other in told):
                        flagged.add(found.person)
                        yield _finding(article, found, own)


def _wrong(kin: re.Match[str], owner: Moment, relative: Moment) -> bool:
    """Whether the relative's birth cannot stand to the owner's as the word for the relation says."""
    apart = _YOUNGEST_PARENT if kin["child"] or kin["parent"] else 0
    if kin["younger"] or kin["child"]:
        return _is_ahead(relative, owner, apart)
    return _is_ahead(owner, relative, apart)


def _is_ahead(younger: Moment, elder: Moment, years: int) -> bool:
    """Whether the one who must be younger was certainly born first, or too soon after."""
    return before(younger, shifted(elder, months=12 * years)) is Truth.CERTAIN


def _finding(article: Article, found: KinBirth, own: tuple[Claim, Moment]) -> Finding:
    kin, (claim, born) = found.kin, own
    word = kin["younger"] or kin["older"] or kin["child"] or kin["parent"]
    one, two = describe_moment(born), describe_moment(found.born)
    place, name = found.claim.span, display(article, found.owner)
    return Finding(
        span=place,
        message=f"Born {two}, this cannot be the {word} of {name}, born {one}.",
        explanation=(
            f'"{article.quote(claim.span)}" dates the birth of {name} {one}.',
            f'"{article.quote(place)}" dates that of the {word} {two}.',
        ),
        related=(Related(claim.span, f"the birth of {name}"),),
    )
