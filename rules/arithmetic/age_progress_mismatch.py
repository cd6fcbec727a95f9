"""The rule age-progress-mismatch."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product

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
from checker.toolkit import civil
from rules.support.people.lives import age_in, display, lives, readings, visible_first

_YEAR = 365.2425
_GRACE = 183  # days on either side: an age is told a little before or after a birthday


class AgeProgressMismatch(Rule):
    """What it flags
    -------------
    Two ages of one person at two times that lie differently far apart: "Ada Moe, 63, joined in 1978, when she
    was 32", published in 2025.

    Why it matters
    --------------
    Both ages lead to a year of birth, and they lead to two.

    Example
    -------
    Published 2025-02-03: "Ada Moe, 63, joined the choir in September 1978, when she was 32."

    Write instead
    -------------
    "... when she was 16" or "Ada Moe, 78, ...", whichever is right.

    When it is wrong
    ----------------
    When two people of one name are told of. A year of difference passes.

    Options
    -------
    None.

    References
    ----------
    Gramps, "Verify the data": age at event.
    """

    name = "age-progress-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.CLAIMS, Need.PUBLISHED})
    yields_to = frozenset({"age-mismatch", "age-drift", "told-age-mismatch", "recorded-age-mismatch"})
    examples = (
        Flagged(
            "Ada Moe, 63, joined the choir in September 1978, [[when she was 32]].", published="2025-02-03"
        ),
        Flagged(
            "Odd Holm, 50, is back. In 1990, [[at the age of 22]], Holm swam home.", published="2024-10-03"
        ),
        Passing("Ada Moe, 63, joined the choir in September 1978, when she was 16.", published="2025-02-03"),
        Passing("Odd Holm, 57, is back. In 1990, at the age of 22, Holm swam home.", published="2024-10-03"),
        Passing(
            "Odd Holm, 50, is back. In 1990, at the age of 22, Karl Berg swam home.", published="2024-10-03"
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each later age that leads to another year of birth than the first."""
        for person, told in lives(article).items():
            flagged: set[Claim] = set()
            for first, second in combinations(told[Relation.AGE], 2):
                apart = first.moments != second.moments and not {first, second} & flagged
                if apart and not _agree(first, second):
                    flagged.add(second)
                    yield _finding(article, person, first, second)


def _births(claim: Claim) -> list[tuple[float, float]]:
    """The days between which a birth lies that makes the age right, for each time that may be meant."""
    age = age_in(claim)
    assert age is not None  # as every claim of age has a number
    return [
        (day.first - (age + 1) * _YEAR - _GRACE, day.last - age * _YEAR + _GRACE) for day in readings(claim)
    ]


def _agree(first: Claim, second: Claim) -> bool:
    pairs = list(product(_births(first), _births(second)))
    return not pairs or any(one[0] <= two[1] and two[0] <= one[1] for one, two in pairs)


def _finding(article: Article, person: str, first: Claim, second: Claim) -> Finding:
    place, other = visible_first(article, second.span, first.span)
    one, two = _told(first), _told(second)
    return Finding(
        span=place,
        message=f"{display(article, person)} cannot be {one} and {two}.",
        explanation=(
            f'"{article.quote(first.span)}" gives the age of {one}: born {_years(first)}.',
            f'"{article.quote(second.span)}" gives the age of {two}: born {_years(second)}.',
            "Even with half a year of grace on either side no birthday fits both.",
        ),
        related=(Related(other, "the other age"),),
        suggestions=(Suggestion("One of the two ages, or the date beside it, is to be corrected."),),
        certainty=0.8,
    )


def _told(claim: Claim) -> str:
    """Age and year, as in "63 in 2025"."""
    return f"{age_in(claim)} in {civil(next(readings(claim)).last).year}"


def _years(claim: Claim) -> str:
    low, high = _births(claim)[0]
    years = sorted({civil(round(low + _GRACE)).year, civil(round(high - _GRACE)).year})
    return " or ".join(map(str, years))
