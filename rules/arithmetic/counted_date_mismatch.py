"""The rule counted-date-mismatch."""

from __future__ import annotations

from collections.abc import Iterator

from checker import (
    Anchor,
    Article,
    Finding,
    Flagged,
    Moment,
    Need,
    Passing,
    Publication,
    Rule,
    Severity,
    Suggestion,
    TimeExpression,
)
from checker.toolkit import Quantity, civil, count, day_number, describe_moment, is_valid, on_day
from rules.support.lengths.counting import (
    Distance,
    describe_amount,
    describe_distance,
    fits,
    nearest_count,
    shift_of,
)


class CountedDateMismatch(Rule):
    """What it flags
    -------------
    A date that carries its own distance from publication, and the two do not agree: "on 15 March, ten days
    from now", "on 15 February, ten days ago".

    Why it matters
    --------------
    The count goes out of date with every day that the text waits.

    Example
    -------
    Published 2022-03-01: "The fleet arrives on 15 March, ten days from now."

    Write instead
    -------------
    "The fleet arrives on 15 March, two weeks from now."

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

    name = "counted-date-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED, Need.SENTENCES})
    yields_to = frozenset({"impossible-date", "elapsed-mismatch", "countdown-mismatch"})
    examples = (
        Flagged("The fleet arrives on [[15 March, ten days from now]].", published="2022-03-01"),
        Flagged("The fleet arrived on [[15 February, ten days ago]].", published="2022-03-01"),
        Passing("The fleet arrives on 11 March, ten days from now.", published="2022-03-01"),
        Passing("The fleet arrived on 15 February, two weeks ago.", published="2022-03-01"),
        Passing("The fleet arrived on 15 February, ten days ago."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every date that states day and month and counts from publication as well."""
        published = article.published
        if published is None:
            return
        for expression in article.expressions:
            stated = expression.stated
            if stated.day is None or stated.month is None or expression.anchor is not Anchor.PUBLICATION:
                continue
            if not article.sentence_of(expression.span.start).is_quoted(expression.span.start):
                yield from _judge(published, expression)


def _judge(published: Publication, expression: TimeExpression) -> Iterator[Finding]:
    shift, quantity = shift_of(expression), expression.stated.quantity
    if shift is None or quantity is None:
        return
    _, forward = shift
    apart = [_apart(published, day, forward) for day in _days(published, expression)]
    if apart and not any(fits(quantity, between) for between in apart):
        nearest = min(apart, key=lambda between: abs(between.least))
        yield _finding(published, expression, quantity, nearest, "after" if forward else "before")


def _days(published: Publication, expression: TimeExpression) -> Iterator[Moment]:
    """The day that it states, in the years around publication."""
    month, day, now = expression.stated.month or 0, expression.stated.day or 0, civil(published.moment.first)
    for year in (now.year - 1, now.year, now.year + 1):
        if is_valid(year, month, day):
            yield on_day(day_number(year, month, day))


def _apart(published: Publication, day: Moment, forward: bool) -> Distance:
    now = published.moment
    return Distance.between(now, day) if forward else Distance.between(day, now)


def _finding(
    published: Publication, expression: TimeExpression, quantity: Quantity, between: Distance, side: str
) -> Finding:
    right = nearest_count(between, quantity.unit)
    truth = describe_distance(between, quantity.unit)
    counted = describe_amount(quantity)
    return Finding(
        span=expression.span,
        message=f"The date is {truth} {side} publication, not {counted}.",
        explanation=(
            f"The text was published on {describe_moment(published.moment)}.",
            f'"{expression.text}" names a date that lies {truth} {side} it.',
            f"It counts {counted}.",
        ),
        suggestions=(Suggestion(f"Write {count(right, quantity.unit.value)}."),) if right else (),
        certainty=0.85,
    )
