"""The rule ``evidence-after-review``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Moment, Need, Passing, Rule, Severity
from checker.toolkit import StatedDate, Work, describe_moment
from rules.support.dates.day_order import is_after
from rules.support.text.cited import MADE
from rules.support.text.markup import markup_finding, told, work_told


class EvidenceAfterReview(Rule):
    """
    What it flags
    -------------
    A work that the markup of a review cites, as evidence or as an appearance of the claim, and that was made
    after the review and after its last change.

    Why it matters
    --------------
    A verdict cannot rest on what was not there yet: either a date is wrong, or the review was changed and
    does not say so.

    Example
    -------
    "datePublished": "2022-05-09", and a post of 28 June 2022 among the appearances.

    Write instead
    -------------
    The day of the change as "dateModified".

    When it is wrong
    ----------------
    Where evidence was added without a note. Copies in archives do not count, since they take the place of
    dead links. A day of difference passes, for time zones.

    Options
    -------
    None.

    References
    ----------
    schema.org ``citation``, ``isBasedOn``, ``appearance`` and ``dateModified``.
    """

    name = "evidence-after-review"
    severity = Severity.WARNING
    needs = frozenset({Need.REVIEWS})
    languages = None
    examples = (
        Flagged(
            '{"@type": "ClaimReview", "claimReviewed": "It rained.", "datePublished": "2022-05-09",'
            ' "citation": "[[https://x.com/reader/status/1541815603606036480]]"}',
            input_format="claimreview",
        ),
        Flagged(
            '{"@type": "ClaimReview", "claimReviewed": "It rained.", "datePublished": "2022-05-09",'
            ' "dateModified": "2022-06-01", "citation": "[[https://x.com/reader/status/1541815603606036480]]"}',
            input_format="claimreview",
        ),
        Passing(
            '{"@type": "ClaimReview", "claimReviewed": "It rained.", "datePublished": "2022-05-09",'
            ' "dateModified": "2022-07-01", "citation": "https://x.com/reader/status/1541815603606036480"}',
            input_format="claimreview",
        ),
        Passing(
            '{"@type": "ClaimReview", "claimReviewed": "It rained.", "datePublished": "2022-05-09",'
            ' "citation": "https://web.archive.org/web/20220702030405/https://port.example/log"}',
            input_format="claimreview",
        ),
        Passing(
            '{"@type": "ClaimReview", "claimReviewed": "It rained.", "datePublished": "2022-06-27",'
            ' "citation": "https://x.com/reader/status/1541815603606036480"}',
            input_format="claimreview",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Each work against the dates of the review: that of publication and that of its last change."""
        for review in article.reviews:
            fields = [date for date in (review.published, review.modified) if date]
            moments = [date.moment for date in fields if date.moment]
            if moments and len(moments) == len(fields):
                for work in (*review.evidence, *review.appearances):
                    if (made := _made(work)) and all(is_after(made, moment) for moment in moments):
                        yield _finding(article, fields, work, (moments[-1], made))


def _made(work: Work) -> Moment | None:
    """When the work was made, as its address states, or else its own field."""
    of_address = next((date.moment for date in work.dates if date.kind in MADE), None)
    return of_address or (work.stated.moment if work.stated else None)


def _finding(
    article: Article, fields: list[StatedDate], work: Work, moments: tuple[Moment, Moment]
) -> Finding:
    last, made = moments
    return markup_finding(
        article,
        work,
        f"The review of {describe_moment(last)} cites what was made on {describe_moment(made)}.",
        (*(told(date) for date in fields), work_told(work, made)),
        fields[-1],
        "Correct the date, or state when the review was changed.",
    )
