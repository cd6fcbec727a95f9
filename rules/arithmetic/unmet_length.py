"""The rule unmet-length."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Suggestion
from checker.toolkit import Unit
from rules.support.lengths.counting import describe_distance
from rules.support.lengths.lone_lengths import LoneLength, lone_lengths


class UnmetLength(Rule):
    """What it flags
    -------------
    A number of years told of what has happened, in a text of few years, where no two times of the text, the
    day of publication among them, lie so far apart: "found 51 years after the theft" in 2020 of a theft in
    1979.

    Why it matters
    --------------
    Readers have only these years to reckon with, and get another number.

    Example
    -------
    Published 2020-07-23: "The picture was stolen in 1979. It was found, 51 years after the theft, in a car."

    Write instead
    -------------
    "It was found, 41 years after the theft, in a car."

    When it is wrong
    ----------------
    When the length counts from or to something that the text does not date. Only lengths that the words tie
    to what the text tells ("after the theft", "those eight years", "thirty years later") are read, in texts
    that name three past years at most, and only if the length is near to what a year next to it gives. As
    it may still count from what everybody knows, it is a notice.

    Options
    -------
    None.

    References
    ----------
    TimeML 1.2.1: durations anchored by ``beginPoint`` and ``endPoint``.
    """

    name = "unmet-length"
    severity = Severity.NOTICE
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED, Need.SENTENCES})
    yields_to = frozenset(
        {
            "elapsed-mismatch",
            "offset-mismatch",
            "told-length-mismatch",
            "since-length-mismatch",
            "range-duration-mismatch",
            "tenure-mismatch",
            "jubilee-mismatch",
            "anniversary-mismatch",
            "sequence-contradiction",
            "recorded-elapsed-mismatch",
        }
    )
    examples = (
        Flagged(
            "A picture that vanished from a church in 1979 is back. It was found, [[51 years]] after the "
            "theft, in the boot of a car.",
            published="2020-07-23",
        ),
        Flagged(
            "Her husband was killed at the quarry in August 1998. It has taken her [[thirty-four years]] to "
            "get a pension.",
            published="2023-03-02",
        ),
        Flagged(
            "The card was sent from Naples in July 1958. It had spent [[49 years]] on its way.",
            published="2017-08-08",
        ),
        Passing(
            "A picture that vanished from a church in 1979 is back. It was found, 41 years after the "
            "theft, in the boot of a car.",
            published="2020-07-23",
        ),
        Passing(
            "Her husband was killed at the quarry in August 1998. It has taken her almost 25 years to "
            "get a pension.",
            published="2023-03-02",
        ),
        Passing(
            "A picture that vanished from a church in 1979 is back. It hung there for 30 years, he says.",
            published="2020-07-23",
        ),
        Passing(
            "Ole Vik quit in 2009 after 30 years at the oven. He began in 1975 but spent four years at sea.",
            published="2021-10-05",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every such length."""
        for found in lone_lengths(article):
            yield _finding(found)


def _finding(found: LoneLength) -> Finding:
    quantity = found.length.stated.quantity
    truth = describe_distance(found.apart, quantity.unit if quantity else Unit.YEAR)
    stated = found.length.text
    return Finding(
        span=found.length.span,
        message=f'No two times in the text are "{stated}" apart; from {found.year.text} it is {truth}.',
        explanation=(
            f'"{stated}" is told of what happened.',
            "The times that the text names, and the day of publication, were compared with one another.",
            f"The nearest to it is the distance from {found.year.text}: {truth}.",
        ),
        related=(Related(found.year.span, "the year close by"),),
        suggestions=(Suggestion(f"Write {truth}, if it is counted from {found.year.text}."),),
        certainty=0.6,
    )
