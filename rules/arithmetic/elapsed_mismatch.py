"""The rule elapsed-mismatch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

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
    Suggestion,
)
from checker.toolkit import Quantity, Unit, describe_moment
from rules.support.apposition import Apposed, apposed, is_anaphoric
from rules.support.counting import describe_distance, distance, fits, nearest_count, shift_of
from rules.support.narrative import anchor_of, can_anchor, dates_before
from rules.support.repairs import other_number

_PARAGRAPH = 100  # sentences; no paragraph has more
_SHORT = (Unit.DAY, Unit.WEEK)  # units for which a weekday or a day of the month is date enough


@dataclass(frozen=True, slots=True)
class _Count:
    """A counted expression, the date beside it, and the moment that it is counted from."""

    pair: Apposed
    amount: Quantity
    forward: bool
    origin: Moment
    place: Span | None  # None: the day of publication


class ElapsedMismatch(Rule):
    """What it flags
    -------------
    A stretch of time ("seven years ago", "two days later", "the next day") told beside the date that it
    should lead to, where the calendar gives another number.

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
        Flagged(
            "In 2016 she ran for mayor. [[Nine years later, in 2019]], she won a seat.",
            published="2024-06-01",
        ),
        Flagged(
            "The alarm came on June 6, 2021. [[The next day, on June 11]], the dam broke.",
            published="2021-07-01",
        ),
        Flagged(
            "The ship sailed on Thursday, 9 May. [[Three days later, on Friday, 10 May]], it sank.",
            published="2024-06-20",
        ),
        Passing("The mine shut four years ago, in March 2020.", published="2024-02-07"),
        Passing("The mine shut nearly 70 years ago, in March 1956.", published="2024-02-07"),
        Passing("The mine shut three years ago, in December 2020.", published="2024-02-07"),
        Passing(
            "In 2016 she ran for mayor. She then left the country. Nine years later, in 2019, she won.",
            published="2024-06-01",
        ),
        Passing(
            "He sang there in 1964, and his niece did over 40 years later in 2006.", published="2022-01-02"
        ),
        Passing("The alarm came on June 6, 2021. The next day, on June 7, the dam broke."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each count that leads from no known date to the one beside it."""
        for pair in apposed(article):
            found = _count(article, pair)
            if found and not _holds(article, found):
                yield _finding(article, found)


def _count(article: Article, pair: Apposed) -> _Count | None:
    shift = shift_of(pair.relative)
    if shift is None or (shift[0].unit not in _SHORT and pair.explicit.stated.year is None):
        return None
    amount, forward = shift
    if not is_anaphoric(pair.relative):
        published = article.published
        if published is None or forward or pair.relative.stated.quantity is None:
            return None
        return _Count(pair, amount, forward, published.moment, None)
    anchor = anchor_of(article, min(pair.relative, pair.explicit, key=lambda e: e.span), amount.unit)
    if anchor is None or anchor.best is None:
        return None
    return _Count(pair, amount, forward, anchor.best, anchor.span)


def _holds(article: Article, found: _Count) -> bool:
    """Whether some plausible origin, the chosen one or another date close by, makes the count right."""
    targets = [reading.moment for reading in found.pair.explicit.readings]
    return any(
        _reaches(found.amount, found.forward, origin, target)
        for origin in (found.origin, *_other_origins(article, found))
        for target in targets
    )


def _other_origins(article: Article, found: _Count) -> Iterator[Moment]:
    first = min(found.pair.relative, found.pair.explicit, key=lambda e: e.span)
    here = article.sentence_at(first.span.start)
    counted = found.pair.relative.stated.quantity is not None
    if found.place is not None and counted and article.published is not None:
        yield article.published.moment
    reach = 0 if found.place is None else _PARAGRAPH if counted else 1
    for other in dates_before(article, first):
        place = article.sentence_at(other.span.start)
        close = here is not None and place is not None and here.index - place.index <= reach
        if close and can_anchor(other, found.amount.unit):
            yield from (reading.moment for reading in other.readings)


def _reaches(amount: Quantity, forward: bool, origin: Moment, target: Moment) -> bool:
    between = distance(origin, target) if forward else distance(target, origin)
    return between is None or fits(amount, between)


def _finding(article: Article, found: _Count) -> Finding:
    relative, explicit = found.pair.relative, found.pair.explicit
    target = explicit.readings[0].moment
    between = distance(found.origin, target) if found.forward else distance(target, found.origin)
    assert between is not None
    start = "publication" if found.place is None else f"“{article.quote(found.place)}”"
    apart = describe_distance(between, found.amount.unit)
    return Finding(
        span=found.pair.span,
        message=f"“{relative.text}” does not lead to {explicit.text}: from {start} it is {apart}",
        explanation=(
            f"“{relative.text}” counts {'on' if found.forward else 'back'} from {start}, "
            f"{describe_moment(found.origin)}.",
            f"Beside it stands “{explicit.text}”, which is {describe_moment(target)}.",
            f"Between the two lie {apart}.",
        ),
        related=() if found.place is None else (Related(found.place, "counted from here"),),
        suggestions=_repairs(found, nearest_count(between, found.amount.unit)),
        severity=None if found.place is None else Severity.WARNING,
    )


def _repairs(found: _Count, number: int | None) -> tuple[Suggestion, ...]:
    if number is None or found.pair.relative.stated.quantity is None:
        return ()
    return (other_number(found.pair.relative, number),)
