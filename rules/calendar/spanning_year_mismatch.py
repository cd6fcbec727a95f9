"""The rule spanning-year-mismatch."""

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
    TimeExpression,
)
from checker.toolkit import Truth, between, day_number, describe_moment, same_time
from rules.support.language.patterns import Pattern
from rules.support.text.landmarks import matches_at_number

_YEARS = Pattern(
    r"\b(?P<first>(?:1[89]|20)\d\d)\s?[/\u2013-]\s?(?P<last>(?:1[89]|20)\d\d|\d\d)\s+"
    r"(?P<kind>school|academic|university|winter|football|soccer|hockey|basketball|theatre|opera|ski)?\s?"
    r"(?:year|term|season|campaign)\b"
)
_EDGE = Pattern(
    r",?\s+(?:which|that)\s+(?:(?P<start>begins?|began|starts?|started|opens?|opened|gets?\s+under\s+way)"
    r"|(?P<end>ends?|ended|closes?|closed|finish(?:es|ed)|is\s+over|runs?\s+(?:un)?til|ran\s+(?:un)?til))"
    r"\s+(?:in|on)?\s*(?:the\s+)?"
)
_WITHIN = Pattern(r",\s+(?:in|on)\s+(?:the\s+)?")
_CLOSED = Pattern(r"\s*(?:[,.;:)!?\u2013\u2014]|$)")
_FIRST_MONTH, _LAST_MONTH = 6, 9  # generous: from June to September of the next year
_SOUTH = Pattern(r"\b(?:Australia|New\ Zealand|Argentin|Chile|South\ Africa|Brazil)", exact=True)


class SpanningYearMismatch(Rule):
    """What it flags
    -------------
    A school year or season of two calendar years ("2016-17") with a date beside it that lies outside, or
    with a beginning or an end in the wrong one of the two.

    Why it matters
    --------------
    One of the two is wrong; the second half of such a year is often given the first number.

    Example
    -------
    "It was set up in the 2016-17 school year, in April 2016."

    Write instead
    -------------
    "It was set up in the 2016-17 school year, in April 2017."

    When it is wrong
    ----------------
    When the year runs otherwise, as in the south; texts that name southern countries are passed over.

    Options
    -------
    None.

    References
    ----------
    ISO 8601-2, which has no notation for such years; style books write them with a dash or a stroke.
    """

    name = "spanning-year-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS})
    yields_to = frozenset({"outside-parent", "reversed-range"})
    examples = (
        Flagged("It was set up in the 2016-17 school year, [[in April 2016]], by a cook."),
        Flagged("The 2021-22 academic year, [[which began in September 2022]], is over."),
        Flagged("The 2018/19 season, [[which ended in May 2018]], drew few."),
        Passing("It was set up in the 2016-17 school year, in April 2017, by a cook."),
        Passing("The 2022-23 academic year, which began in September 2022, is over."),
        Passing("The 2018/19 season, which ended in May 2019, drew few."),
        Passing("The 2018/19 season, which ended on 31 June 2019, drew few."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every such year with a date told of it."""
        for match in matches_at_number(article, _YEARS, 4):
            first = int(match["first"])
            if int(match["last"]) % 100 == (first + 1) % 100 and not _SOUTH.search(article.text):
                yield from _beside(article, match, first)


def _beside(article: Article, match: re.Match[str], first: int) -> Iterator[Finding]:
    date = next(article.expressions_in(Span(match.end(), len(article.text))), None)
    if date is None or date.stated.year is None or date.best is None:
        return
    allowed = _allowed(article, match, date, first)
    if allowed is not None and not _may_lie(date, allowed):
        yield _finding(match, date, allowed)


def _allowed(article: Article, match: re.Match[str], date: TimeExpression, first: int) -> Moment | None:
    """When the date may lie, by the words between; ``None`` where it need not belong to that year."""
    start, end = day_number(first, _FIRST_MONTH), day_number(first + 1, _LAST_MONTH, 30)
    edge = _EDGE.fullmatch(article.text, match.end(), date.span.start)
    if edge is not None:
        turn = day_number(first + 1)
        return between(start, turn - 1) if edge["start"] else between(turn, end)
    inside = _WITHIN.fullmatch(article.text, match.end(), date.span.start)
    return between(start, end) if inside and _CLOSED.match(article.text, date.span.end) else None


def _may_lie(date: TimeExpression, allowed: Moment) -> bool:
    return any(same_time(reading.moment, allowed) is not Truth.IMPOSSIBLE for reading in date.readings)


def _finding(match: re.Match[str], date: TimeExpression, allowed: Moment) -> Finding:
    words = match.string[match.end() : date.span.end].lstrip(" ,")
    return Finding(
        span=Span(date.span.end - len(words), date.span.end),
        message=f'"{date.text}" does not fit "{match[0]}".',
        explanation=(
            f'"{match[0]}" spans two calendar years.',
            f"What is told of it lies between {describe_moment(allowed)}; {date.text} does not.",
        ),
        related=(Related(Span(*match.span()), "the year of two calendar years"),),
        certainty=0.85,
    )
