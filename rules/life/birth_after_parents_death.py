"""The rule birth-after-parents-death."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Claim, Finding, Flagged, Need, Passing, Related, Relation, Rule, Severity
from checker.toolkit import describe_moment, shifted
from rules.support.dates.every_reading import always_before
from rules.support.people.kin import KinBirth, kin_births
from rules.support.people.lives import display, lives, readings

_LONGEST_WAIT = 294  # days; the figure that Gramps takes for the longest pregnancy


class BirthAfterParentsDeath(Rule):
    """What it flags
    -------------
    A child born after its mother's death, or more than 294 days after its father's.

    Why it matters
    --------------
    One of the two dates is wrong, or the child is somebody else's.

    Example
    -------
    "Ole Dahl died in 1848. ... His only son Per, born in 1853"

    Write instead
    -------------
    "His only son Per, born in 1843"

    When it is wrong
    ----------------
    When "his" means another person than the one whose death the text dates. Adopted children are born of
    others, but before the adoption.

    Options
    -------
    None.

    References
    ----------
    Gramps, "Verify the data": born after the death of the mother, of the father.
    """

    name = "birth-after-parents-death"
    severity = Severity.WARNING
    needs = frozenset({Need.CLAIMS, Need.SENTENCES})
    yields_to = frozenset({"kin-order"})
    examples = (
        Flagged("Ole Dahl died in 1848 in Moss. His only son Per, [[born in 1853]], sold the mill."),
        Flagged("Ida Moe died on 3 May 1900. Her daughter Eva was [[born on 9 June 1900]]."),
        Passing("Ole Dahl died in 1848 in Moss. His only son Per, born in 1843, sold the mill."),
        Passing("Ole Dahl died on 3 May 1900. His daughter Eva was born on 9 June 1900."),
        Passing("Ole Dahl died in 1848 in Moss. His younger brother Per, born in 1853, sold the mill."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every birth of a child that no date of the parent's death allows."""
        told = lives(article)
        for found in kin_births(article):
            match told[found.owner][Relation.DIED] if found.owner in told else []:
                case [death, *_] as deaths if found.kin["child"]:
                    if all(_is_too_late(found, each) for each in deaths):
                        yield _finding(article, found, death)


def _is_too_late(found: KinBirth, death: Claim) -> bool:
    wait = 0 if found.kin[0].startswith(("Her", "her")) else _LONGEST_WAIT
    return always_before((shifted(day, days=wait) for day in readings(death)), [found.born])


def _finding(article: Article, found: KinBirth, death: Claim) -> Finding:
    parent, place = display(article, found.owner), found.claim.span
    died, born = describe_moment(next(readings(death))), describe_moment(found.born)
    return Finding(
        span=place,
        message=f"Born {born}, this cannot be a child of {parent}, who died {died}.",
        explanation=(
            f'"{article.quote(death.span)}" dates the death of {parent} {died}.',
            f'"{article.quote(place)}" dates the birth of the {found.kin["child"]} {born}.',
        ),
        related=(Related(death.span, f"the death of {parent}"),),
    )
