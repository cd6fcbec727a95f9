"""The rule countdown-mismatch."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker import (
    Anchor,
    Article,
    Finding,
    Flagged,
    Moment,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    TimeExpression,
    TimexType,
)
from checker.toolkit import Truth, before, describe_moment
from rules.support.dates.apposition import is_explicit
from rules.support.dates.repairs import other_number
from rules.support.language.patterns import Pattern
from rules.support.lengths.counting import Distance, describe_distance, distance, fits, nearest_count

_IN = Pattern(r"\b(?:in|only|just|still)\s+(?:just\s+|only\s+|about\s+)?$")
_FRONTED = Pattern(r"[\"“]?(?:but\s|and\s)?(?:in|only|just)\s+(?:just\s+|only\s+)?")
_JOINT = Pattern(r"(?:['’]?\s+(?:time|away|from\s+(?:now|today)|off|to\s+go))?\s*,?\s+(?:on|from)\s+")
_AHEAD = Pattern(
    r"\b(?:will|is|are|opens?|begins?|starts?|due|set|leaves?|ends?|takes?\s+place|comes?|votes?"
    r"|runs?|arrives?|departs?|returns?|meets?|plays?|sails?|flies|lands?|expires?|closes?|kicks?\s+off|resumes?)\b"
)
_BEHIND = Pattern(r",\s\(?(?P<into>in\s)?(?:just\s|only\s)?")
_AWAY = Pattern(r"\s(?:away|from\s(?:now|today)|off|to\s+go)\b")
_CLOSED = Pattern(r"(?:\s(?:away|from\s(?:now|today)|off|to\s+go))?\s?(?:[,.;:)!?]|$)")
_FAR_DAYS = 400
_REACH = 160  # characters of the sentence before the count


class CountdownMismatch(Rule):
    """What it flags
    -------------
    "In ten days, on May 3" where May 3 is not ten days after publication.

    Why it matters
    --------------
    Countdowns are written ahead and go out of date with every day that the text waits.

    Example
    -------
    Published 2024-04-02: "The bridge opens in ten days, on May 3."

    Write instead
    -------------
    "The bridge opens in a month, on May 3."

    When it is wrong
    ----------------
    When the count starts from another day than publication.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "countdown-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED, Need.SENTENCES})
    examples = (
        Flagged("The bridge opens in [[ten days, on May 3]], the mayor said.", published="2024-04-02"),
        Flagged("The vote is [[three weeks away, on 20 June]].", published="2023-05-02"),
        Flagged("In [[three days, on 16 May]], the polls open.", published="2023-05-10"),
        Flagged("The fleet arrives on [[15 March, in ten days]], he says.", published="2022-03-01"),
        Flagged("Trains run in [[six weeks' time, from 1 December]].", published="2023-09-01"),
        Passing("Trains run in six weeks' time, from 13 October.", published="2023-09-01"),
        Passing("The fleet arrives on 11 March, in ten days, he says.", published="2022-03-01"),
        Passing("In six days, on 16 May, the polls open.", published="2023-05-10"),
        Passing("In three days, on 16 May 2021, he had crossed the ice.", published="2021-05-10"),
        Passing("The bridge opens in ten days, on May 3, the mayor said.", published="2024-04-23"),
        Passing("The vote is seven weeks away, on 20 June.", published="2023-05-02"),
        Passing("The tunnel will be shut for six weeks, from 4 March to 12 April.", published="2024-02-23"),
        Passing("He walked the whole way in ten days, on May 3 reaching the sea.", published="2024-06-02"),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each countdown that ends on another day."""
        published = article.published
        if published is None or published.moment.latest is None:
            return
        for first, second in _pairs(article):
            day = _next_time(second, published.moment)
            between = day and distance(published.moment, day)
            quantity = first.stated.quantity
            if day and between and quantity and not fits(quantity, between):
                yield _finding(first, second, published.moment, day, between)


def _pairs(article: Article) -> Iterator[tuple[TimeExpression, TimeExpression]]:
    """A count and the date that it leads to, whichever stands first."""
    for first, second in pairwise(article.expressions):
        if _counts_down(article, first, second):
            yield first, second
        elif _is_counted_down(article, first, second):
            yield second, first


def _counts_down(article: Article, first: TimeExpression, second: TimeExpression) -> bool:
    if not is_explicit(second) or second.stated.day is None or first.stated.quantity is None:
        return False
    between = article.text[first.span.end : second.span.start]
    sentence = article.sentence_at(first.span.start)
    if sentence is None or first.stated.age or not _JOINT.fullmatch(between):
        return False
    lead = article.text[max(sentence.span.start, first.span.start - _REACH) : first.span.start]
    if _FRONTED.fullmatch(lead):
        lead = article.text[second.span.end : min(sentence.span.end, second.span.end + _REACH)]
        counted = first.type is TimexType.DURATION
    else:
        counted = first.type is TimexType.DURATION and bool(
            _IN.search(lead) or between.strip(" ,") not in ("on", "from")
        )
    forward = first.stated.shift is not None and first.stated.shift > 0 and "now" in first.text
    return (counted or forward) and bool(_AHEAD.search(lead)) and not sentence.is_quoted(first.span.start)


def _is_counted_down(article: Article, date: TimeExpression, count: TimeExpression) -> bool:
    """Whether it reads "arrives on 15 March, in ten days", "... on 15 March, ten days from now"."""
    quantity, sentence = count.stated.quantity, article.sentence_at(date.span.start)
    if quantity is None or sentence is None or sentence.is_quoted(date.span.start):
        return False
    if not is_explicit(date) or date.stated.day is None or count.stated.age:
        return False
    joint = _BEHIND.fullmatch(article.text, date.span.end, count.span.start)
    if joint is None or not _CLOSED.match(article.text, count.span.end):
        return False
    away = joint["into"] or _AWAY.match(article.text, count.span.end)
    counts = count.type is TimexType.DURATION and bool(away)
    forward = count.anchor is Anchor.PUBLICATION and (count.stated.shift or 0) > 0
    return (counts or forward) and bool(_AHEAD.search(article.text, sentence.span.start, date.span.start))


def _next_time(expression: TimeExpression, published: Moment) -> Moment | None:
    """The first reading after publication, if it is not years ahead."""
    ahead = [r.moment for r in expression.readings if before(published, r.moment) is Truth.CERTAIN]
    day = min(ahead, key=lambda m: m.earliest or 0, default=None)
    if day is None or day.earliest is None or published.latest is None:
        return None
    return day if day.earliest - published.latest < _FAR_DAYS else None


def _finding(
    first: TimeExpression, second: TimeExpression, published: Moment, day: Moment, between: Distance
) -> Finding:
    quantity = first.stated.quantity
    assert quantity is not None
    apart = describe_distance(between, quantity.unit)
    number = nearest_count(between, quantity.unit)
    return Finding(
        span=first.span.cover(second.span),
        message=f"{second.text} is {apart} after publication, not {first.text}.",
        explanation=(
            f"The text was published on {describe_moment(published)}.",
            f'"{second.text}" is {describe_moment(day)}, {apart} later.',
            f'The text counts "{first.text}".',
        ),
        related=(Related(first.span, "the count"), Related(second.span, "the date")),
        suggestions=(other_number(first, number),) if number else (),
    )
