"""The rule ``verdict-timeline-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Moment, Need, Passing, Rule, Severity
from checker.toolkit import Review, Work, describe_moment, in_year
from rules.support.dates.day_order import is_after
from rules.support.language.patterns import Pattern
from rules.support.text.markup import markup_finding, there_by, work_told

_MADE_IN = Pattern(
    r"""\b(?: dates?\ (?:back\ )?(?:to|from) | (?:taken|filmed|recorded|shot|made|created|written)\ in
      | (?:is|was|are|were)\ from | (?:video|photo|image|footage|clip|picture)s?\ from )
        \s+ (?:\w+\s+){0,2} (?P<year>(?:19|20)\d\d)\b"""
)


class VerdictTimelineMismatch(Rule):
    """
    What it flags
    -------------
    A verdict that says from which year the reviewed thing is, where the markup itself names an appearance, or
    an original, of an earlier year.

    Why it matters
    --------------
    The year is the reason of the verdict: if the evidence beside it is older, the reason is wrong.

    Example
    -------
    "The video is from 2019", and an original posted in 2018.

    Write instead
    -------------
    The year of the oldest appearance, or "in 2018 or before".

    When it is wrong
    ----------------
    Where the year belongs to another thing than the one reviewed.

    Options
    -------
    None.

    References
    ----------
    schema.org ``reviewRating``, ``firstAppearance`` and ``originalMediaLink``.
    """

    name = "verdict-timeline-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.REVIEWS})
    examples = (
        Flagged(
            '{"@type": "ClaimReview", "claimReviewed": "A flood.", "reviewRating": {"alternateName":'
            ' "The video is from 2023"}, "itemReviewed": {"firstAppearance":'
            ' "[[https://x.com/reader/status/1541815603606036480]]"}}',
            input_format="claimreview",
        ),
        Passing(
            '{"@type": "ClaimReview", "claimReviewed": "A flood.", "reviewRating": {"alternateName":'
            ' "The video is from 2022"}, "itemReviewed": {"firstAppearance":'
            ' "https://x.com/reader/status/1541815603606036480"}}',
            input_format="claimreview",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """The year of each verdict against the works that the markup names."""
        for review in article.reviews:
            years = {int(match["year"]) for match in _MADE_IN.finditer(review.rating)}
            if len(years) == 1:
                yield from _older(article, review, in_year(years.pop()))


def _older(article: Article, review: Review, stated: Moment) -> Iterator[Finding]:
    works: list[Work | None] = [review.original, review.first_appearance, *review.appearances]
    for work in works:
        seen = there_by(work) if work else None
        if work and seen and is_after(stated, seen):
            yield markup_finding(
                article,
                work,
                f"The verdict says {describe_moment(stated)}, but this was there by {describe_moment(seen)}.",
                (f'The verdict is "{review.rating}".', work_told(work, seen)),
                None,
                "Correct the year in the verdict, or the date of the appearance.",
            )
            return
