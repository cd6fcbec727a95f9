"""The rule ``media-record-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Rule, Severity
from checker.toolkit import AddressKind, Review, Work, describe_moment
from rules.support.dates.day_order import are_apart, is_after
from rules.support.text.markup import markup_finding, not_before, there_by, told, work_told


class MediaRecordMismatch(Rule):
    """
    What it flags
    -------------
    A record of media in fact-check markup that contradicts itself: the date that it gives a post differs from
    the time in the post's own number, or what it names as the original is younger than the copy.

    Why it matters
    --------------
    Search engines and other fact-checkers take over which copy was first from these fields alone.

    Example
    -------
    An appearance with "uploadDate": "2022-05-03" whose number is of 28 June 2022.

    Write instead
    -------------
    The time that the number states; as the original the oldest copy that is known.

    When it is wrong
    ----------------
    Where the date is that of the recording, which belongs into "dateCreated". A day passes, for time zones.

    Options
    -------
    None.

    References
    ----------
    schema.org ``MediaReview``, ``originalMediaLink``, ``uploadDate``.
    """

    name = "media-record-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.REVIEWS})
    languages = None
    examples = (
        Flagged(
            '{"@type": "MediaReview", "datePublished": "2022-07-09", "itemReviewed": {"@type":'
            ' "MediaReviewItem", "mediaItemAppearance": [{"@type": "VideoObject", "contentUrl":'
            ' "https://x.com/reader/status/1541815603606036480", "uploadDate": "[[2022-05-03]]"}]}}',
            input_format="claimreview",
        ),
        Flagged(
            '{"@type": "MediaReview", "datePublished": "2022-07-09", "originalMediaLink":'
            ' "[[https://x.com/reader/status/1541815603606036480]]", "itemReviewed":'
            ' {"mediaItemAppearance": [{"contentUrl": "https://a.example/v", "uploadDate": "2021-01-05"}]}}',
            input_format="claimreview",
        ),
        Passing(
            '{"@type": "MediaReview", "datePublished": "2022-07-09", "itemReviewed":'
            ' {"mediaItemAppearance": [{"contentUrl": "https://x.com/reader/status/1541815603606036480",'
            ' "uploadDate": "2022-06-28"}]}}',
            input_format="claimreview",
        ),
        Passing(
            '{"@type": "MediaReview", "datePublished": "2022-07-09", "originalMediaLink":'
            ' "https://a.example/2020/03/04/v", "itemReviewed": {"mediaItemAppearance":'
            ' ["https://x.com/reader/status/1541815603606036480"]}}',
            input_format="claimreview",
        ),
        Passing(
            '{"@type": "MediaReview", "datePublished": "2022-07-09", "itemReviewed":'
            ' {"mediaItemAppearance": [{"contentUrl": "https://x.com/reader/status/1541815603606036480",'
            ' "dateCreated": "2015-02-01"}]}}',
            input_format="claimreview",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every work of each review by itself, and the original against the copies."""
        for review in article.reviews:
            for _, work in review.works:
                yield from _by_number(article, work)
            yield from _by_original(article, review)


def _by_number(article: Article, work: Work) -> Iterator[Finding]:
    stated = work.stated
    if stated is None or stated.moment is None or stated.pointer.endswith("/dateCreated"):
        return
    for date in work.dates:
        if date.kind is AddressKind.POST and are_apart(stated.moment, date.moment):
            names = describe_moment(stated.moment), describe_moment(date.moment)
            message = f"The markup dates the post {names[0]}, its own number says {names[1]}."
            steps = (told(stated), work_told(work, date.moment))
            yield markup_finding(article, stated, message, steps, work, f"Write {names[1]}.")


def _by_original(article: Article, review: Review) -> Iterator[Finding]:
    original = review.original
    made = not_before(original) if original else None
    if original is None or made is None:
        return
    copies = [*review.appearances, *([review.first_appearance] if review.first_appearance else [])]
    for copy in copies:
        seen = there_by(copy)
        if seen and is_after(made, seen):
            names = describe_moment(made), describe_moment(seen)
            message = f"The original, of {names[0]}, is younger than a copy of {names[1]}."
            steps = (work_told(original, made), work_told(copy, seen))
            yield markup_finding(article, original, message, steps, copy, "Name the oldest copy.")
            return
