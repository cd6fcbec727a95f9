"""The rule ``vague-precision``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Rule, Severity
from checker.toolkit import Grain, describe_moment
from rules.support.text.markup import markup_finding, told


class VaguePrecision(Rule):
    """
    What it flags
    -------------
    A date of a review, or of the claim that it reviews, that names a month or a year only.

    Why it matters
    --------------
    Whether the claim came before the review, and the evidence before both, cannot be told within a month.

    Example
    -------
    "datePublished": "2024-05"

    Write instead
    -------------
    "datePublished": "2024-05-09"

    When it is wrong
    ----------------
    Where the day of the claim cannot be found out.

    Options
    -------
    None.

    References
    ----------
    schema.org ``datePublished``; ISO 8601-1:2019.
    """

    name = "vague-precision"
    severity = Severity.NOTICE
    needs = frozenset({Need.REVIEWS})
    languages = None
    examples = (
        Flagged(
            '{"@type": "ClaimReview", "claimReviewed": "It rained.", "datePublished": "[[2024-05]]"}',
            input_format="claimreview",
        ),
        Passing(
            '{"@type": "ClaimReview", "claimReviewed": "It rained.", "datePublished": "2024-05-09T10:00Z"}',
            input_format="claimreview",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """The dates of each review and of its claim."""
        for review in article.reviews:
            for date, what in ((review.published, "review"), (review.claimed, "claim")):
                if date and date.moment and date.moment.grain < Grain.DAY:
                    message = f"The date of the {what} names {describe_moment(date.moment)}, but no day."
                    yield markup_finding(
                        article, date, message, (told(date),), None, "State the day where it is known."
                    )
