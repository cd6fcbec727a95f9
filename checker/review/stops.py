"""The dates of a finding in their order, with the time between them: its chain, drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from checker.model.moment import Moment
from checker.model.wording import count
from checker.review.model import DatedClaim, Flagged, KnownDate, When

_MONTH, _YEAR = 30.44, 365.25  # days
_MOST = 12  # dates of one finding


class Stop(NamedTuple):
    """A date: where it leads, how it is written and read, how long after the one before (empty: first)."""

    target: str
    words: str
    read: str
    gap: str = ""


class _Found(NamedTuple):
    day: int
    stop: Stop
    moment: Moment


def stops(flagged: Flagged, claims: Iterable[DatedClaim], dates: Iterable[KnownDate]) -> tuple[Stop, ...]:
    """At least two different dates, or none; each moment stands once, by its best reading."""
    found: dict[tuple[int | None, int | None], _Found] = {}
    for each in (*_of_claims(flagged, claims), *_of_dates(flagged, dates)):
        found.setdefault((each.moment.earliest, each.moment.latest), each)
    ordered = sorted(found.values(), key=lambda each: each.day)[:_MOST]
    if len(ordered) < 2:
        return ()
    later = (two.stop._replace(gap=distance(one.moment, two.moment)) for one, two in pairwise(ordered))
    return (ordered[0].stop, *later)


def _of_claims(flagged: Flagged, claims: Iterable[DatedClaim]) -> Iterator[_Found]:
    for claim in claims:
        if claim.id in flagged.items and claim.readings:
            target = f"{claim.id}-1" if claim.id in flagged.claims else claim.id
            yield from _found(target, claim.time, claim.readings[0])


def _of_dates(flagged: Flagged, dates: Iterable[KnownDate]) -> Iterator[_Found]:
    for date in dates:
        if date.id in flagged.dates:
            yield from _found(date.id, date.label, date.when)


def _found(target: str, words: str, when: When) -> Iterator[_Found]:
    earliest, latest = when.moment.earliest, when.moment.latest
    day = earliest if earliest is not None else latest
    if day is not None:
        yield _Found(day, Stop(target, words, when.words), when.moment)


def distance(first: Moment, second: Moment) -> str:
    """From the end of one moment to the beginning of the next, as ``8 days later``.

    Between two whole months or years the count is from beginning to beginning: from 1968 to 1971 it is three.
    """
    if None in (first.earliest, first.latest, second.earliest, second.latest):
        return "with an open end between"
    starts = (second.earliest or 0) - (first.earliest or 0)
    days = (second.earliest or 0) - (first.latest or 0)
    if days <= 0:
        return "at the same time, or soon after"
    return f"{_length(days if _is_day(first) or _is_day(second) else starts)} later"


def _is_day(moment: Moment) -> bool:
    return moment.earliest == moment.latest


def _length(days: int) -> str:
    if days < 2 * _MONTH:
        return count(days, "day")
    if days < 2 * _YEAR:
        return f"about {count(round(days / _MONTH), 'month')}"
    return f"about {count(round(days / _YEAR), 'year')}"
