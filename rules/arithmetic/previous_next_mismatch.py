"""The rule previous-next-mismatch."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from checker import Article, Finding, Flagged, Moment, Need, Passing, Related, Rule, Severity
from checker.toolkit import Unit, civil, describe_moment
from rules.support.dates.apposition import apposed
from rules.support.dates.counted import Count, count_of, holds
from rules.support.lengths.counting import Distance, years_of

_REST_OF_WEEK = 6  # days: "the following week" of a Monday ends thirteen days later


class PreviousNextMismatch(Rule):
    """What it flags
    -------------
    "The next day", "the previous evening", "the following year" told beside a date that is not the one before
    or after the date that the story stands at.

    Why it matters
    --------------
    Chronicles are assembled from several sources, and the words that join them are the last to be checked.

    Example
    -------
    "On Aug. 6 the service issued a watch. The next day, on Aug. 11, it issued a warning."

    Write instead
    -------------
    "On Aug. 7", or "Five days later, on Aug. 11".

    When it is wrong
    ----------------
    When the story moved on, without a date, between the two sentences.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "previous-next-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED, Need.SENTENCES})
    examples = (
        Flagged(
            "The alarm came on June 6, 2021. [[The next day, on June 11]], the dam broke.",
            published="2021-07-01",
        ),
        Flagged("In 2016 sales rose. In [[the previous year, 2016]], they had fallen."),
        Flagged(
            "Holt left on Tuesday evening. On [[the previous evening, Wednesday]], two others went.",
            published="2022-07-08",
        ),
        Passing("The alarm came on June 6, 2021. The next day, on June 7, the dam broke."),
        Passing("In 2016 sales rose. In the previous year, 2015, they had fallen."),
        Passing("War came on 4 May 1990. The following week, on 12 May, the first ships left."),
        Passing("It rained on 4 May 1914. The day before, 3 May, was fair. The next day, 5 May, it snowed."),
        Passing(
            "Holt left on Tuesday evening. On the following evening, Wednesday, two others went.",
            published="2022-07-08",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each neighbour in time that is none."""
        for pair in apposed(article):
            found = count_of(article, pair) if pair.relative.stated.quantity is None else None
            if found is None or found.place is None or found.amount.low is None:
                continue
            step = int(found.amount.low) * (1 if found.forward else -1)
            if not holds(article, found, partial(_reaches, found.amount.unit, step)):
                yield _finding(article, found)


def _reaches(unit: Unit, step: int, origin: Moment, target: Moment) -> bool:
    """Whether the target can be so many calendar units from the origin."""
    if unit is Unit.YEAR:
        return any(year + step in years_of(target) for year in years_of(origin))
    if unit is Unit.MONTH:
        return any(month + step in _months(target) for month in _months(origin))
    least, most = Distance.between(origin, target)
    if unit is Unit.DAY:
        return least <= step <= most
    if unit is Unit.WEEK:
        return least <= 7 * step + _REST_OF_WEEK and 7 * step - _REST_OF_WEEK <= most
    return True


def _months(moment: Moment) -> range:
    first, last = civil(moment.first), civil(moment.last)
    return range(12 * first.year + first.month, 12 * last.year + last.month + 1)


def _finding(article: Article, found: Count) -> Finding:
    relative, explicit = found.pair.relative, found.pair.explicit
    start = f'"{article.quote(found.place)}"' if found.place else "publication"
    side = "after" if found.forward else "before"
    return Finding(
        span=found.pair.span,
        message=f'{explicit.text} is not "{relative.text}" as seen from {start}.',
        explanation=(
            f"The story stands at {start}, {describe_moment(found.origin)}.",
            f'"{relative.text}" is the {found.amount.unit.value} {side} it.',
            f'Beside it stands "{explicit.text}", {describe_moment(explicit.readings[0].moment)}.',
        ),
        related=() if found.place is None else (Related(found.place, "counted from here"),),
    )
