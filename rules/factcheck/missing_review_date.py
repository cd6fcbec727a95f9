"""The rule ``missing-review-date``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Rule, Severity, Suggestion
from rules.support.whole_text import first_line


class MissingReviewDate(Rule):
    """
    What it flags
    -------------
    A review in markup without a date of publication, or with one that cannot be read.

    Why it matters
    --------------
    Search engines show the date beside the verdict, and no other check of the review can be made without it.

    Example
    -------
    A ClaimReview without "datePublished".

    Write instead
    -------------
    "datePublished": "2024-05-09"

    When it is wrong
    ----------------
    Where the page around the review carries the date and the publisher means it for both.

    Options
    -------
    None.

    References
    ----------
    schema.org ``datePublished``; ISO 8601-1:2019.
    """

    name = "missing-review-date"
    severity = Severity.NOTICE
    needs = frozenset({Need.REVIEWS})
    languages = None
    examples = (
        Flagged('{"@type": "[[ClaimReview]]", "claimReviewed": "It rained."}', input_format="claimreview"),
        Flagged(
            '{"@type": "ClaimReview", "claimReviewed": "It rained.", "datePublished": "[[last week]]"}',
            input_format="claimreview",
        ),
        Passing(
            '{"@type": "ClaimReview", "claimReviewed": "It rained.", "datePublished": "2024-05-09"}',
            input_format="claimreview",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Each review's own date."""
        for review in article.reviews:
            date = review.published
            if date and date.moment:
                continue
            wrong = (
                f'The date of the review, "{date.value}", cannot be read.'
                if date
                else "The review states no date."
            )
            place = date.source_span if date else review.source_span
            steps = (f"The review stands at {review.pointer or 'the root'} of the JSON-LD.",)
            repair = (Suggestion('State the day as "datePublished", year first: 2024-05-09.'),)
            yield Finding(first_line(article), wrong, steps, (), repair, source_span=place)
