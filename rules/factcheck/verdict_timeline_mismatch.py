"""The rule ``verdict-timeline-mismatch``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import (
    Article,
    Finding,
    Flagged,
    Moment,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    Span,
    Suggestion,
)
from checker.toolkit import Review, Work, describe_moment, in_year
from rules.support.dates.day_order import is_after
from rules.support.language.patterns import Pattern
from rules.support.text.markup import markup_finding, there_by, work_told

_MADE_IN = Pattern(
    r"""\b(?: dates?\ (?:back\ )?(?:to|from)
      | (?:taken|filmed|recorded|shot|made|created|written|drawn|generated)
        (?:\ (?:by|at|near|on|outside|inside)\ [^.;:()“”"]{1,40}?)?\ in
      | (?:is|was|are|were)\ from | (?:video|photo|image|footage|clip|picture)s?\ from )
        \s+ (?:\w+\s+){0,2} (?P<year>(?:19|20)\d\d)\b"""
)


_PICTURE = Pattern(
    r"\b(?:the|this|that)\ (?:\w+\ )?(?:photo(?:graph)?|picture|image|video|clip|footage|recording)\b"
    r"|^[\"“]?it\b|\bbecause\ it\b"
)
_NOT_THIS = Pattern(
    r"\b(?:not|never|claim\w*|another|other|similar|second|say|says|said|as\ if|while)\b|n['’]t\b"
)
_CONCLUDES = Pattern(r"\b(?:we\ (?:therefore\ )?rate|rated|verdict|conclu(?:sion|de)s?|rating|ruling)\b")


class VerdictTimelineMismatch(Rule):
    """
    What it flags
    -------------
    A verdict that says from which year the reviewed thing is, where the markup itself names an appearance, or
    an original, of an earlier year; or whose reason gives a picture another year than the report before it.

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
    needs = frozenset({Need.REVIEWS, Need.SENTENCES})
    examples = (
        Flagged(
            '{"@type": "ClaimReview", "claimReviewed": "A flood.", "reviewRating": {"alternateName":'
            ' "The video is from 2023"}, "itemReviewed": {"firstAppearance":'
            ' "[[https://x.com/reader/status/1541815603606036480]]"}}',
            input_format="claimreview",
        ),
        Flagged(
            "The photo was taken in 2012, at a race in Moss. He who took it says so. We rate the post "
            "false: the picture [[dates from 2014]].",
        ),
        Passing(
            "The photo was taken in 2012, at a race in Moss. He who took it says so. We rate the post "
            "false: the picture dates from 2012.",
        ),
        Passing(
            "The photo was taken in 2012. The video was shot in 2014. We rate the post false: both are old.",
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
        yield from _other_year(article)
        for review in article.reviews:
            years = {int(match["year"]) for match in _MADE_IN.finditer(review.rating)}
            if len(years) == 1:
                yield from _older(article, review, in_year(years.pop()))


def _other_year(article: Article) -> Iterator[Finding]:
    """The year that a plain report's conclusion gives the picture against the one that its text gives it."""
    told = [m for m in _MADE_IN.finditer(article.text) if _of_the_picture(article, m)]
    verdicts = [m for m in told if _is_in_conclusion(article, m)]
    years = {m["year"] for m in told if m not in verdicts}
    match told, verdicts:
        case [other, *_], [verdict] if years == {other["year"]} and verdict["year"] not in years:
            yield _conclusion_finding(verdict, other)


def _conclusion_finding(verdict: re.Match[str], other: re.Match[str]) -> Finding:
    return Finding(
        Span(*verdict.span()),
        f"The conclusion says {verdict['year']}, but the report says {other['year']}.",
        (
            f'The report says of the picture: "{other.group()}".',
            f'Its conclusion rests on another year: "{verdict.group()}".',
        ),
        (Related(Span(*other.span()), "in the report"),),
        (Suggestion("Give the picture one year."),),
        certainty=0.8,
    )


def _of_the_picture(article: Article, match: re.Match[str]) -> bool:
    """Whether it is told of the one picture at issue, by its noun or by "it", and not denied."""
    sentence = article.sentence_of(match.start())
    if sentence.is_quoted(match.start()):
        return False
    start = sentence.span.start
    named = _PICTURE.search(article.text[start : match.start()])
    return named is not None and not _NOT_THIS.search(article.text, start, match.end())


def _is_in_conclusion(article: Article, match: re.Match[str]) -> bool:
    sentence = article.sentence_of(match.start())
    return _CONCLUDES.search(article.text, *sentence.span) is not None


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
