"""The rule ``missing-review-date``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Rule, Severity, Span, Suggestion
from checker.toolkit import AddressKind, Review, describe_moment
from rules.support.text.whole_text import first_line


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
    Where the page around the review carries the date and the publisher means it for both. What the review's
    address tells of the date is said.

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
            if date is None:
                yield _finding(article, review, "The review states no date.", review.source_span)
            elif date.moment is None:
                wrong = f'The date of the review, "{date.value}", cannot be read.'
                yield _finding(article, review, wrong, date.source_span)


def _finding(article: Article, review: Review, wrong: str, place: Span | None) -> Finding:
    where = f"The review stands at {review.pointer or 'the root'} of the JSON-LD."
    repair = (Suggestion('State the day as "datePublished", year first: 2024-05-09.'),)
    return Finding(first_line(article), wrong, (where, *_bounds(review)), (), repair, source_span=place)


def _bounds(review: Review) -> Iterator[str]:
    """What the review's own address tells of its date."""
    for date in review.address_dates:
        name = describe_moment(date.moment)
        if date.kind is AddressKind.CAPTURE:
            yield f"Its address is that of a copy of {name}: the review is of that day or before."
        elif date.kind is AddressKind.PATH:
            yield f"Its address is filed under {name}."
