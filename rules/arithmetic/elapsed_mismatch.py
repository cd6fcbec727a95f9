"""The rule elapsed-mismatch."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import chain

from checker import Article, Finding, Flagged, Moment, Need, Passing, Related, Rule, Severity, Suggestion
from checker.toolkit import Grain, Quantity, Truth, Unit, describe_moment, same_time
from rules.support.dates.apposition import apposed
from rules.support.dates.counted import Count, count_of, holds
from rules.support.dates.near_years import moments_near
from rules.support.dates.recalled import recalled
from rules.support.dates.repairs import other_number
from rules.support.lengths.counting import Distance, describe_distance, fits, nearest_count

_YEARS = (Unit.YEAR, Unit.DECADE, Unit.CENTURY)


class ElapsedMismatch(Rule):
    """What it flags
    -------------
    A stretch of time ("seven years ago", "two days later") told beside the date that it should lead to, or
    of an event that the text has just dated, where the calendar gives another number.

    Why it matters
    --------------
    Such pairs are written from memory, or survive an update of only one half.

    Example
    -------
    Published 2023-02-07: "seven years ago, in January 2020".

    Write instead
    -------------
    "three years ago, in January 2020", or the date alone.

    When it is wrong
    ----------------
    When the count starts from something that the text does not date. Numbers are read with charity: rounded,
    counted with both ends or by calendar years, "nearly 70" for 68, "over 40" for 42.

    Options
    -------
    None.

    References
    ----------
    TimeML 1.2.1: durations anchored by ``beginPoint`` and ``endPoint``.
    """

    name = "elapsed-mismatch"
    severity = Severity.ERROR
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED, Need.SENTENCES})
    examples = (
        Flagged("The mine shut [[nine years ago, in March 2020]].", published="2024-02-07"),
        Flagged("The pair first met in [[1994, 41 years ago]].", published="2024-11-01"),
        Flagged("It was the first strike since [[May 2010, nine years ago]].", published="2023-07-20"),
        Flagged(
            "In 2016 she ran for mayor. [[Nine years later, in 2019]], she won a seat.",
            published="2024-06-01",
        ),
        Flagged(
            "The pit was shut after a slide on 2 May 2009. That slide, [[five years ago]], took a life.",
            published="2019-02-08",
        ),
        Flagged(
            "The ship sailed on Thursday, 9 May. [[Three days later, on Friday, 10 May]], it sank.",
            published="2024-06-20",
        ),
        Flagged(
            "The mill fell silent in autumn 2009. On [[Monday, nearly nine years later]], it ran again.",
            published="2022-05-13",
        ),
        Passing(
            "The mill fell silent in autumn 2009. On Monday, nearly 13 years later, it ran again.",
            published="2022-05-13",
        ),
        Flagged("[[Thirty-five years ago today, on 18 July 1989]], the mill burnt.", published="2023-07-18"),
        Flagged("[[Thirty years ago this week, on 18 July 1983]], the mill burnt.", published="2023-07-20"),
        Passing("Thirty-four years ago today, on 18 July 1989, the mill burnt.", published="2023-07-18"),
        Passing("The ship landed on 20 July 1969. It had left four days earlier, on 16 July.", "1999-03-01"),
        Passing("The mine shut four years ago, in March 2020.", published="2024-02-07"),
        Passing("It was the first strike since May 2010, 13 years ago.", published="2023-07-20"),
        Passing("The mine shut nearly 70 years ago, in March 1956.", published="2024-02-07"),
        Passing("The mine shut three years ago, in December 2020.", published="2024-02-07"),
        Passing(
            "In 2016 she ran for mayor. She then left the country. Nine years later, in 2019, she won.",
            published="2024-06-01",
        ),
        Passing(
            "He sang there in 1964, and his niece did over 40 years later in 2006.", published="2022-01-02"
        ),
        Passing(
            "The pit was shut after a slide on 2 May 2009. That slide, ten years ago, took a life.",
            published="2019-02-08",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each count that leads from no known date to the one beside it."""
        for pair in chain(apposed(article), recalled(article)):
            if pair.relative.stated.quantity is None:
                continue
            found = count_of(article, pair)
            if found is None or (found.place is None and found.forward):
                continue
            if _is_other_day(found) or not holds(
                article, found, partial(_reaches, found.amount, found.forward)
            ):
                yield _finding(article, found)


def _is_other_day(found: Count) -> bool:
    """Whether "ten years ago today" stands beside another day."""
    told, named = found.pair.relative.best, found.pair.explicit.best
    if found.place is not None or found.amount.unit not in _YEARS or told is None or named is None:
        return False
    days = told.grain is Grain.DAY and named.grain is Grain.DAY
    return days and same_time(told.widened(1), named) is Truth.IMPOSSIBLE


def _reaches(amount: Quantity, forward: bool, origin: Moment, target: Moment) -> bool:
    return fits(amount, _between(forward, origin, target))


def _between(forward: bool, origin: Moment, target: Moment) -> Distance:
    return Distance.between(origin, target) if forward else Distance.between(target, origin)


def _finding(article: Article, found: Count) -> Finding:
    relative, explicit = found.pair.relative, found.pair.explicit
    target = min(moments_near(explicit, found.origin), key=partial(_apart, found.origin))
    between = _between(found.forward, found.origin, target)
    start = "publication" if found.place is None else f'"{article.quote(found.place)}"'
    apart = describe_distance(between, found.amount.unit)
    return Finding(
        span=found.pair.span,
        message=f'"{relative.text}" does not lead to {explicit.text}: from {start} it is {apart}.',
        explanation=(
            f'"{relative.text}" counts {"on" if found.forward else "back"} from {start}, '
            f"{describe_moment(found.origin)}.",
            f'Beside it stands "{explicit.text}", which is {describe_moment(target)}.',
            f"Between the two lie {apart}.",
        ),
        related=tuple(_related(found)),
        suggestions=_repairs(found, nearest_count(between, found.amount.unit)),
        severity=None if found.place is None and found.pair.together else Severity.WARNING,
    )


def _apart(origin: Moment, target: Moment) -> int:
    return abs(target.first - origin.first)


def _related(found: Count) -> Iterator[Related]:
    if found.place is not None:
        yield Related(found.place, "counted from here")
    if not found.pair.together:
        yield Related(found.pair.explicit.span, "the date that the text gave before")


def _repairs(found: Count, number: int | None) -> tuple[Suggestion, ...]:
    if number is None or found.pair.relative.stated.quantity is None:
        return ()
    return (other_number(found.pair.relative, number),)
