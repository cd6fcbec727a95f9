"""The rule countdown-mismatch."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

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
    TimeExpression,
)
from checker.toolkit import describe_moment
from rules.support.dates.repairs import other_number
from rules.support.lengths.countdowns import countdowns
from rules.support.lengths.counting import Distance, describe_distance, fits, nearest_count

_FAR_DAYS = 400


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
        Flagged(
            "With [[five weeks to go until the vote on 20 June]], the halls are full.", published="2023-04-11"
        ),
        Flagged("The ferry sails again on [[14 May, in three weeks]]' time.", published="2023-05-02"),
        Passing(
            "With ten weeks to go until the vote on 20 June, the halls are full.", published="2023-04-11"
        ),
        Passing(
            "With five weeks to go until the vote on 20 June, the halls were full.", published="2023-07-11"
        ),
        Passing("The ferry sails again on 23 May, in three weeks' time.", published="2023-05-02"),
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
        if published is None:
            return
        for first, second in countdowns(article):
            day, quantity = _next_time(second, published.moment), first.stated.quantity
            if day is None or quantity is None:
                continue
            between = Distance.between(published.moment, day)
            if not fits(quantity, between):
                yield _finding(first, second, published.moment, day, between)


def _next_time(expression: TimeExpression, published: Moment) -> Moment | None:
    """The first reading after publication, if it is not years ahead."""
    ahead = [r.moment for r in expression.readings if 0 < r.moment.first - published.last < _FAR_DAYS]
    return min(ahead, key=attrgetter("first"), default=None)


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
