"""The rule since-length-mismatch."""

from __future__ import annotations

from collections.abc import Iterator

from checker import (
    Article,
    Finding,
    Flagged,
    Moment,
    Need,
    Passing,
    Publication,
    Related,
    Rule,
    Severity,
)
from checker.toolkit import civil, describe_moment
from rules.support.dates.repairs import other_number, other_year
from rules.support.lengths.counting import (
    Distance,
    describe_amount,
    describe_distance,
    fits,
    nearest_count,
)
from rules.support.lengths.lengths_to_now import LengthToNow, lengths_to_now
from rules.support.lengths.years_since import records_since, years_since


class SinceLengthMismatch(Rule):
    """What it flags
    -------------
    A state that lasts "since 2010" and "for eight years" at once, there or in the sentence after it ("her
    eight years in the job"), where the year of publication makes it another number; "thirty years on" of
    what the text dates to a year that is not so long ago.

    Why it matters
    --------------
    The number was right when it was first written, and has been copied since.

    Example
    -------
    Published 2022-05-05: "She has led it since 2010, for eight years now."

    Write instead
    -------------
    "She has led it since 2010, for twelve years now."

    When it is wrong
    ----------------
    When the sentence stands in another time than that of publication. Sentences in a past tense are left
    alone, and so are quotations.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "since-length-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED, Need.SENTENCES})
    examples = (
        Flagged("She has led it since 2010, for [[eight years]] now.", published="2022-05-05"),
        Flagged("For [[the past eight years]], since 2010, she has run the home.", published="2022-05-05"),
        Flagged("She has been mayor since 2010. Her [[eight years]] in the job are a record.", "2022-05-05"),
        Flagged(
            "The lamp went out in 1988. [[Twenty-one years]] on, the tower has no roof.",
            "2019-02-12",
        ),
        Flagged(
            "Ole Vik will step down after [[fifteen years]] in the post. He was appointed in 2004.",
            published="2016-10-24",
        ),
        Passing("She has been mayor since 2010. Her twelve years in the job are a record.", "2022-05-05"),
        Passing("She has been mayor since 2010. Her eight years as a vet were useful.", "2022-05-05"),
        Passing("The lamp went out in 1988. Thirty-one years on, the tower has no roof.", "2019-02-12"),
        Passing("The lamp went out in 1988. Nine years on, the tower was sold.", "2019-02-12"),
        Passing(
            "Ole Vik will step down after twelve years in the post. He was appointed in 2004.",
            published="2016-10-24",
        ),
        Flagged("August was the driest in [[38 years]], since 1995.", published="2023-09-08"),
        Passing("August was the driest in 28 years, since 1995.", published="2023-09-08"),
        Passing("August 2010 was the driest in 38 years, since 1972.", published="2023-09-08"),
        Flagged("It is [[thirty years]] today since the bridge was opened, on 9 October 1995.", "2015-10-09"),
        Passing("It is twenty years today since the bridge was opened, on 9 October 1995.", "2015-10-09"),
        Passing("She has led it since 2010, for twelve years now.", published="2022-05-05"),
        Passing("She had led it since 2010, for eight years.", published="2022-05-05"),
        Passing("She has been a vet for eight years and has led it since 2010.", published="2022-05-05"),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every length beside the beginning that it is counted from."""
        published = article.published
        if published is None:
            return
        for told in (*lengths_to_now(article), *years_since(article), *records_since(article)):
            yield from _judge(published, told)


def _judge(published: Publication, told: LengthToNow) -> Iterator[Finding]:
    since, length = told.start, told.length
    quantity, start = length.stated.quantity, since.best
    if quantity is None or start is None:
        return
    apart = Distance.between(start, Moment(published.moment.first, published.moment.last + told.ahead))
    if apart.most < 0 or fits(quantity, apart):
        return
    truth, day = describe_distance(apart, quantity.unit), describe_moment(published.moment)
    stated = describe_amount(quantity)
    right = nearest_count(apart, quantity.unit)
    repairs = [other_number(length, right)] if right is not None else []
    if quantity.low is not None:
        repairs.append(other_year(since, civil(published.moment.first).year - int(quantity.low)))
    yield Finding(
        span=length.span,
        message=f"From {describe_moment(start)} to publication it is {truth}, not {stated}.",
        explanation=(
            f'"{since.text}" is {describe_moment(start)}, from where the text counts to now.',
            f"The text was published on {day} ({published.chosen.signal}), {truth} later.",
            f"It counts {stated}.",
        ),
        related=(Related(since.span, "counted from here"),),
        suggestions=tuple(repairs),
        certainty=0.85,
    )
