"""The rule ``source-dated-twice``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

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
from checker.toolkit import Link, StatedDate, describe_moment
from rules.support.dates.day_order import are_apart, differs
from rules.support.language.patterns import Pattern
from rules.support.text.cited import citing_sentences, is_in_doubt
from rules.support.text.markup import markup_finding, told
from rules.support.text.posted import is_of_post

_SAME = Pattern(r"(?:https?:)?//(?:www\.)?(?P<rest>[^#?]*?)/*(?P<query>\?[^#]*)?(?:\#.*)?")


class SourceDatedTwice(Rule):
    """
    What it flags
    -------------
    One source with two days: a post or page that is said to have been posted on one day where it is first
    linked and on another where it is linked again, or to which the fact-check markup gives two dates.

    Why it matters
    --------------
    One of the days is wrong, and which one may decide who said it first.

    Example
    -------
    "He posted it on 3 May 2022" and "the post of 28 June 2022", both linked to the same address.

    Write instead
    -------------
    The one day on which it was posted.

    When it is wrong
    ----------------
    Where a page is published anew at its old address. Sentences that deny, correct or doubt are passed over,
    and so are those that tell several dates or link several sources. A day passes, for time zones.

    Options
    -------
    None.

    References
    ----------
    schema.org ``appearance`` and ``datePublished``.
    """

    name = "source-dated-twice"
    severity = Severity.WARNING
    needs = frozenset({Need.LINKS, Need.REVIEWS, Need.EXPRESSIONS, Need.SENTENCES})
    yields_to = frozenset({"identifier-date-mismatch"})
    examples = (
        Flagged(
            "He posted it on 3 May 2022 (https://video.example/watch?v=jNQXAC9IVRw). Rain fell.\n\nThe clip"
            " uploaded on [[28 June 2022]] (https://video.example/watch?v=jNQXAC9IVRw) shows rain."
        ),
        Flagged(
            '{"@type": "ClaimReview", "claimReviewed": "It rained.", "datePublished": "2024-05-09",'
            ' "itemReviewed": {"firstAppearance": {"url": "https://a.example/1", "datePublished":'
            ' "2024-05-01"}, "appearance": [{"url": "https://a.example/1", "datePublished":'
            ' "[[2024-05-04]]"}]}}',
            input_format="claimreview",
        ),
        Passing(
            "He posted it on 3 May 2022 (https://video.example/watch?v=jNQXAC9IVRw). Rain fell.\n\nThe clip"
            " uploaded on 28 June 2022 (https://video.example/watch?v=dQw4w9WgXcQ) shows rain."
        ),
        Passing(
            "He posted it on 3 May 2022 (https://video.example/watch?v=jNQXAC9IVRw). Rain fell.\n\nThe clip"
            " uploaded in May 2022 (https://video.example/watch?v=jNQXAC9IVRw) shows rain."
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every address that the text dates more than once, and every one that the markup does."""
        by_address: dict[str, list[_Dated]] = {}
        for dated in _in_text(article):
            by_address.setdefault(_same(dated.link.url), []).append(dated)
        for together in by_address.values():
            for first, second in pairwise(together):
                if all(differs(first.day, moment) for moment in second.day.moments):
                    yield _finding(first, second)
        yield from _in_markup(article)


class _Dated(NamedTuple):
    """A day on which what a link leads to is said to have been posted."""

    day: TimeExpression
    link: Link


def _in_text(article: Article) -> Iterator[_Dated]:
    for citing in citing_sentences(article, undated=True):
        match citing.dates, citing.links:
            case [day], [link] if not is_in_doubt(article, citing.sentence.span):
                if is_of_post(article, citing.sentence, day.span):
                    yield _Dated(day, link)


def _same(url: str) -> str:
    """What two addresses of one page have in common."""
    match = _SAME.fullmatch(url)
    return f"{match['rest'].casefold()}{match['query'] or ''}" if match else url


def _in_markup(article: Article) -> Iterator[Finding]:
    stated: dict[str, StatedDate] = {}
    for review in article.reviews:
        for _, work in review.works:
            if not work.stated or not work.stated.moment or not work.url:
                continue
            first = stated.setdefault(_same(work.url), work.stated)
            if first.moment and are_apart(first.moment, work.stated.moment):
                names = describe_moment(first.moment), describe_moment(work.stated.moment)
                message = f"One address is dated {names[0]} and {names[1]}."
                steps = (f"The address is {work.url}.", told(first), told(work.stated))
                yield markup_finding(article, work.stated, message, steps, first, "Give it its one date.")


def _finding(first: _Dated, second: _Dated) -> Finding:
    return Finding(
        second.day.span,
        f"One source is said to have been posted on {first.day.text} and on {second.day.text}.",
        (
            f"Both places link {second.link.url}.",
            f'No reading of "{first.day.text}" and "{second.day.text}" is one day.',
        ),
        (Related(first.day.span, "the other day"),),
        (Suggestion("Give the source its one day, or link the other source that is meant."),),
    )
