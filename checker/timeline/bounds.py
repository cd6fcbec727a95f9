"""Statements in words to bounds in days.

An interval's end is its last day, so that a one-day event begins and ends on the same day. Bounds are
as wide as the words allow: what they exclude, no reading of the words permits.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from checker.model.bound import ORIGIN, Bound
from checker.model.calendar import Day, add_months
from checker.model.moment import Moment
from checker.model.span import Span
from checker.timeline.lengths import DayRange, age_in_days

Bounds = tuple[Bound, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """What the text says, where, and the id of the claim; no id for what holds by itself."""

    says: str
    spans: tuple[Span, ...] = ()
    source: str = ""

    def bound(self, earlier: str, later: str, days: int) -> Bound:
        """``later - earlier <= days``, as said by this statement."""
        return Bound(earlier, later, days, self.says, self.spans, self.source)


class Interval(NamedTuple):
    """The points at which something begins and ends."""

    start: str
    end: str


def at(point: str, moment: Moment, statement: Statement) -> Bounds:
    """The point lies within the moment; an open end gives no bound."""
    return (
        *not_after_day(point, moment.latest, statement),
        *not_before_day(point, moment.earliest, statement),
    )


def not_before_day(point: str, day: Day | None, statement: Statement) -> Bounds:
    """The point is on the day or later ("since"); ``None`` gives no bound."""
    return () if day is None else (statement.bound(point, ORIGIN, -day),)


def not_after_day(point: str, day: Day | None, statement: Statement) -> Bounds:
    """The point is on the day or earlier ("by"); ``None`` gives no bound."""
    return () if day is None else (statement.bound(ORIGIN, point, day),)


def before(earlier: str, later: str, statement: Statement, gap: int = 1) -> Bounds:
    """``earlier`` is at least ``gap`` days before ``later``; 0 allows the same day ("hours before")."""
    return (statement.bound(later, earlier, -gap),)


def same(one: str, other: str, statement: Statement, slack: int = 0) -> Bounds:
    """Both points are on the same day, or at most ``slack`` days apart."""
    return (statement.bound(one, other, slack), statement.bound(other, one, slack))


def contains(outer: Interval, inner: Interval, statement: Statement) -> Bounds:
    """``inner`` begins and ends within ``outer``; they may share days."""
    return (
        *before(outer.start, inner.start, statement, gap=0),
        *before(inner.end, outer.end, statement, gap=0),
    )


def ordered(interval: Interval) -> Bounds:
    """What holds by itself: an interval does not end before it begins."""
    return before(interval.start, interval.end, Statement("Nothing ends before it begins."), gap=0)


def elapsed(earlier: str, later: str, days: DayRange, statement: Statement) -> Bounds:
    """``later`` comes so many days after ``earlier``: "three days later", with ``lengths.elapsed_days``."""
    least = (statement.bound(later, earlier, -days.low),)
    return least if days.high is None else (*least, statement.bound(earlier, later, days.high))


def lasting(interval: Interval, days: DayRange, statement: Statement) -> Bounds:
    """The interval takes so many days.

    Whether "three days" count the first is left open: from Monday they last to Wednesday or Thursday.
    """
    return elapsed(interval.start, interval.end, DayRange(max(0, days.low - 1), days.high), statement)


def aged(born: str, when: str, years: int, statement: Statement) -> Bounds:
    """Somebody born at ``born`` is ``years`` old at ``when``: that birthday has passed, the next has not."""
    return elapsed(born, when, age_in_days(years), statement)


def born_by_age(born: str, on: Moment, years: int, statement: Statement) -> Bounds:
    """Somebody is ``years`` old on a known day: born within one year, exact to the day."""
    first = None if on.earliest is None else add_months(on.earliest, -12 * (years + 1)) + 1
    last = None if on.latest is None else add_months(on.latest, -12 * years)
    return (*not_after_day(born, last, statement), *not_before_day(born, first, statement))
