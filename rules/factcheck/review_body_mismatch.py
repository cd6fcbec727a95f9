"""The rule ``review-body-mismatch``."""

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
from checker.toolkit import Grain, Review, StatedDate, describe_moment
from rules.support.dates.day_order import differs
from rules.support.language.patterns import Pattern
from rules.support.text.cited import is_in_doubt
from rules.support.text.markup import told

_WORD = Pattern(r"[^\W\d_]{4,}")
_SAID = Pattern(
    r"""\b(?:said|posted|tweeted|wrote|shared|told|stated|claimed|published|uploaded|declared)\b
        (?: (?!\b(?:that|who|which|about|of|by|after|before|since|until)\b) [^.;:!?"“”()] ){0,40} \Z"""
)
_SHARE = 0.6  # of the claim's longer words must stand in the sentence
_FEWEST = 4


class ReviewBodyMismatch(Rule):
    """
    What it flags
    -------------
    A day on which the text says that the reviewed claim was made, that differs from the day in the markup.
    The sentence must tell the claim itself, in most of its words, and one date.

    Why it matters
    --------------
    Readers see the one date, search engines the other.

    Example
    -------
    "She posted on 3 May 2024 that ...", and in the markup "datePublished": "2024-04-03" of the claim.

    Write instead
    -------------
    One day in both.

    When it is wrong
    ----------------
    Where the claim was made several times. A day passes, for time zones.

    Options
    -------
    None.

    References
    ----------
    schema.org ``itemReviewed``.
    """

    name = "review-body-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.REVIEWS, Need.EXPRESSIONS, Need.SENTENCES})
    examples = (
        Flagged(
            "<p>She posted on [[3 May 2024]] that the ferry sank in harbour with forty people.</p>"
            '<script type="application/ld+json">{"@type": "ClaimReview", "claimReviewed": "The ferry sank'
            ' in harbour with forty people.", "itemReviewed": {"datePublished": "2024-04-03"}}</script>',
            input_format="html",
        ),
        Passing(
            "<p>She posted on 3 May 2024 that the ferry sank in harbour with forty people.</p>"
            '<script type="application/ld+json">{"@type": "ClaimReview", "claimReviewed": "The ferry sank'
            ' in harbour with forty people.", "itemReviewed": {"datePublished": "2024-05-02"}}</script>',
            input_format="html",
        ),
        Passing(
            "<p>She posted on 3 May 2024 that another ferry had to be towed.</p>"
            '<script type="application/ld+json">{"@type": "ClaimReview", "claimReviewed": "The ferry sank'
            ' in harbour with forty people.", "itemReviewed": {"datePublished": "2024-04-03"}}</script>',
            input_format="html",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Sentences that tell the claim of a review, with a day."""
        if article.document.format == "claimreview":
            return
        for review in article.reviews:
            claimed = review.claimed
            if claimed and claimed.moment and claimed.moment.grain >= Grain.DAY:
                match list(_told_days(article, review)):
                    case [first, *_] as told_days if all(differs(day, claimed.moment) for day in told_days):
                        yield _finding(first, claimed)


def _told_days(article: Article, review: Review) -> Iterator[TimeExpression]:
    """Days on which the text says that the claim was made."""
    words = {match.group().casefold() for match in _WORD.finditer(review.claim)}
    for expression in article.expressions:
        sentence = article.sentence_of(expression.span.start)
        if expression.best is None or expression.best.grain < Grain.DAY:
            continue
        if not _SAID.search(article.text, sentence.span.start, expression.span.start):
            continue
        here = {match.group().casefold() for match in _WORD.finditer(article.text, *sentence.span)}
        if len(words & here) >= max(_FEWEST, _SHARE * len(words)) and not is_in_doubt(article, sentence.span):
            yield expression


def _finding(expression: TimeExpression, claimed: StatedDate) -> Finding:
    day = describe_moment(claimed.moment) if claimed.moment else claimed.value
    related = Related(expression.span, "the markup's date", claimed.source_span)
    return Finding(
        expression.span,
        f"The text says that the claim was made on {expression.text}, the markup says {day}.",
        (told(claimed), f'"{expression.text}" is another day, under every reading.'),
        (related,) if claimed.source_span else (),
        (Suggestion(f"Write {day}, or correct the markup."),),
    )
