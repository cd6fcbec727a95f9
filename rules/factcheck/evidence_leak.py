"""The rule ``evidence-leak``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Rule, Severity, Suggestion
from checker.toolkit import AddressDate, Link, StatedDate, describe_moment
from rules.support.dates.day_order import is_after
from rules.support.text.cited import MADE, about
from rules.support.text.markup import told


class EvidenceLeak(Rule):
    """
    What it flags
    -------------
    A link whose address states that it leads to what was made after the claim that the report reviews.

    Why it matters
    --------------
    Where a claim is judged by what could be known when it was made, as in collections that train and test
    machines, evidence of a later day gives the answer away.

    Example
    -------
    A link to a post of June 2022 in the review of a claim of May.

    Write instead
    -------------
    Evidence that was there when the claim was made.

    When it is wrong
    ----------------
    For most reports: they may cite what came out later. The rule is off unless it is asked for.

    Options
    -------
    None.

    References
    ----------
    M. Schlichtkrull, Z. Guo, A. Vlachos, "AVeriTeC" (2023), on temporal leakage.
    """

    name = "evidence-leak"
    severity = Severity.NOTICE
    enabled = False
    needs = frozenset({Need.LINKS, Need.REVIEWS})
    languages = None
    examples = (
        Flagged(
            '<p>He <a href="https://x.com/reader/status/1541815603606036480">[[admitted]]</a> it.</p>'
            '<script type="application/ld+json">{"@type": "ClaimReview", "itemReviewed":'
            ' {"datePublished": "2022-05-09"}}</script>',
            input_format="html",
        ),
        Passing(
            '<p>He <a href="https://x.com/reader/status/1541815603606036480">admitted</a> it.</p>'
            '<script type="application/ld+json">{"@type": "ClaimReview", "itemReviewed":'
            ' {"datePublished": "2022-07-09"}}</script>',
            input_format="html",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every dated link against the one claim that the markup dates."""
        dates = [review.claimed for review in article.reviews if review.claimed]
        for claimed in dates if len(dates) == 1 else ():
            for link in article.links:
                for date in link.dates:
                    if date.kind in MADE and claimed.moment and is_after(date.moment, claimed.moment):
                        yield _finding(link, date, claimed)


def _finding(link: Link, date: AddressDate, claimed: StatedDate) -> Finding:
    name = describe_moment(date.moment)
    return Finding(
        link.span,
        f"This was made on {name}, after the claim.",
        (about(link, date), told(claimed)),
        suggestions=(Suggestion("Cite what was there when the claim was made."),),
    )
