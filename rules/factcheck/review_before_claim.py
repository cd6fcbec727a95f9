"""The rule ``review-before-claim``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import (
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    Suggestion,
    TimeExpression,
)
from checker.toolkit import AddressKind, Review, describe_moment
from rules.factcheck.labelled_dates import labelled
from rules.support.dates.day_order import is_after
from rules.support.text.markup import markup_finding, not_before, told, work_told

_SUGGESTION = "Correct the date of the claim, or that of the review."


class ReviewBeforeClaim(Rule):
    """
    What it flags
    -------------
    A review of a fact-check whose date, or whose address's date, lies before the claim that it reviews, or
    before the claim's first appearance; in plain text, of the lines that name the two days.

    Why it matters
    --------------
    Nobody can check what nobody has said yet: one of the two dates is wrong, and both are shown by search
    engines.

    Example
    -------
    "datePublished": "2024-05-09", and in the item reviewed "datePublished": "2024-06-09".

    Write instead
    -------------
    The day on which the claim was made or first seen, and the day on which the review was published.

    When it is wrong
    ----------------
    Where a page keeps its old address and its review is replaced by that of a later claim. A day of
    difference passes, for time zones.

    Options
    -------
    None.

    References
    ----------
    schema.org ``ClaimReview`` and ``Claim``.
    """

    name = "review-before-claim"
    severity = Severity.WARNING
    needs = frozenset({Need.REVIEWS, Need.EXPRESSIONS})
    languages = None
    examples = (
        Flagged(
            '{"@type": "ClaimReview", "claimReviewed": "It rained.", "datePublished": "[[2024-05-09]]",'
            ' "itemReviewed": {"datePublished": "2024-06-09"}}',
            input_format="claimreview",
        ),
        Flagged(
            '{"@type": "ClaimReview", "claimReviewed": "It rained.", "url": "https://a.example/2024/04/rain",'
            ' "itemReviewed": {"datePublished": "[[2024-05-09]]"}}',
            input_format="claimreview",
        ),
        Flagged(
            '{"@type": "ClaimReview", "claimReviewed": "It rained.", "datePublished": "[[2022-06-01]]",'
            ' "itemReviewed": {"firstAppearance": "https://x.com/reader/status/1541815603606036480"}}',
            input_format="claimreview",
        ),
        Flagged("Claim: It rained.\nClaim date: 12 May 2021\nReviewed: [[10 May 2021]]\nVerdict: false."),
        Passing("Claim: It rained.\nClaim date: 12 May 2021\nReviewed: 14 May 2021\nVerdict: false."),
        Passing(
            '{"@type": "ClaimReview", "claimReviewed": "It rained.", "datePublished": "2024-06-09",'
            ' "itemReviewed": {"datePublished": "2024-05-09"}}',
            input_format="claimreview",
        ),
        Passing(
            '{"@type": "ClaimReview", "claimReviewed": "It rained.", "datePublished": "2024-05-09",'
            ' "itemReviewed": {"datePublished": "2024-05-10T01:00:00+09:00"}}',
            input_format="claimreview",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Each review's own date, or else its address's, against the claim's dates."""
        yield from _by_label(article)
        for review in article.reviews:
            yield from _of_claim(article, review)
            yield from _of_appearance(article, review)


def _by_label(article: Article) -> Iterator[Finding]:
    """The lines of a plain report that date the claim and the check."""
    for claim, check in labelled(article):
        if all(is_after(made, done) for made in claim.moments for done in check.moments):
            yield _label_finding(claim, check)


def _label_finding(claim: TimeExpression, check: TimeExpression) -> Finding:
    return Finding(
        check.span,
        f"The check of {check.text} is older than the claim of {claim.text}.",
        (f'The claim is dated "{claim.text}".', f'The check is dated "{check.text}", which is earlier.'),
        (Related(claim.span, "the claim"),),
        (Suggestion(_SUGGESTION),),
    )


def _of_claim(article: Article, review: Review) -> Iterator[Finding]:
    published, claimed = review.published, review.claimed
    if not claimed or not claimed.moment:
        return
    day = describe_moment(claimed.moment)
    if published and published.moment and is_after(claimed.moment, published.moment):
        message = f"The review of {describe_moment(published.moment)} is older than the claim of {day}."
        steps = (told(published), told(claimed))
        yield markup_finding(article, published, message, steps, claimed, _SUGGESTION)
        return
    for date in review.address_dates:
        if date.kind is AddressKind.PATH and is_after(claimed.moment, date.moment):
            filed = describe_moment(date.moment)
            message = f"The review's address is filed under {filed}, before the claim of {day}."
            steps = (f"The review's address is {review.url}.", told(claimed))
            yield markup_finding(article, claimed, message, steps, None, _SUGGESTION)


def _of_appearance(article: Article, review: Review) -> Iterator[Finding]:
    published, first = review.published, review.first_appearance
    if not published or not published.moment or not first:
        return
    appeared = not_before(first)
    if appeared and is_after(appeared, published.moment):
        day, first_day = describe_moment(published.moment), describe_moment(appeared)
        message = f"The review of {day} is older than the claim's first appearance of {first_day}."
        steps = (told(published), work_told(first, appeared))
        yield markup_finding(article, published, message, steps, first, _SUGGESTION)
