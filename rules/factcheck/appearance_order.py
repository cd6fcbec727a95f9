"""The rule ``appearance-order``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Suggestion
from checker.toolkit import Review, describe_moment
from rules.factcheck.told_appearances import Earlier, told_earlier
from rules.support.dates.day_order import is_after
from rules.support.text.markup import markup_finding, not_before, there_by, work_told


class AppearanceOrder(Rule):
    """
    What it flags
    -------------
    An appearance of a claim that is older than what the markup calls its first appearance. Dates are those
    that the markup states, or else those that the addresses of posts and archived pages state themselves. In
    prose: what had been there before a first appearance, at a later date than that.

    Why it matters
    --------------
    Who said it first is often the point of the report.

    Example
    -------
    A first appearance of 4 May 2024, and another appearance of 1 May.

    Write instead
    -------------
    The older of the two as the first appearance.

    When it is wrong
    ----------------
    Where the older post was changed later so as to make the claim. A day of difference passes, for time
    zones.

    Options
    -------
    None.

    References
    ----------
    schema.org ``firstAppearance`` and ``appearance``.
    """

    name = "appearance-order"
    severity = Severity.WARNING
    needs = frozenset({Need.REVIEWS, Need.EXPRESSIONS, Need.SENTENCES})
    languages = None
    examples = (
        Flagged(
            '{"@type": "ClaimReview", "claimReviewed": "It rained.", "itemReviewed": {"firstAppearance":'
            ' {"url": "[[https://a.example/1]]", "datePublished": "2024-05-04"}, "appearance":'
            ' [{"url": "https://b.example/2", "datePublished": "2024-05-01"}]}}',
            input_format="claimreview",
        ),
        Flagged(
            '{"@type": "ClaimReview", "claimReviewed": "It rained.", "itemReviewed": {"firstAppearance":'
            ' {"url": "[[https://a.example/1]]", "datePublished": "2022-07-04"}, "appearance":'
            ' ["https://x.com/reader/status/1541815603606036480"]}}',
            input_format="claimreview",
        ),
        Flagged("The quotation first appeared on a forum on 3 June 2008. [[It had been printed in 2011]]."),
        Passing("The quotation first appeared on a forum on 3 June 2008. It had been printed in 1994."),
        Passing("The quotation first appeared on a forum on 3 June 2008. It was printed in 2011."),
        Passing(
            '{"@type": "ClaimReview", "claimReviewed": "It rained.", "itemReviewed": {"firstAppearance":'
            ' {"url": "https://a.example/1", "datePublished": "2022-06-28"}, "appearance":'
            ' ["https://x.com/reader/status/1541815603606036480", "https://c.example/2019/01/02/x"]}}',
            input_format="claimreview",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """The first appearance of each review against all others."""
        for told in told_earlier(article):
            if all(is_after(m, n) for m in told.before.moments for n in told.first.moments):
                yield _told_finding(told)
        for review in article.reviews:
            yield from _older(article, review)


def _told_finding(told: Earlier) -> Finding:
    return Finding(
        told.place,
        f"What was there before is dated {told.before.text}, after the first appearance, {told.first.text}.",
        (
            f'The first appearance is dated "{told.first.text}".',
            f'What is said to have been there before is dated "{told.before.text}".',
        ),
        (Related(told.first.span, "the first appearance"),),
        (Suggestion("Correct one of the dates."),),
        certainty=0.85,
    )


def _older(article: Article, review: Review) -> Iterator[Finding]:
    first = review.first_appearance
    start = not_before(first) if first else None
    if first is None or start is None:
        return
    for work in review.appearances:
        seen = there_by(work)
        if seen and is_after(start, seen):
            yield markup_finding(
                article,
                first,
                f"The first appearance, of {describe_moment(start)}, is younger than an appearance of "
                f"{describe_moment(seen)}.",
                (work_told(first, start), work_told(work, seen)),
                work,
                "Name the older one as the first appearance, or correct its date.",
            )
            return
