"""Days of facts that are on record to the day, and whether their day of the year is now."""

from __future__ import annotations

from checker import Moment
from checker.facts import Thing
from checker.toolkit import Day, Grain, Truth, add_months, civil, on_day, same_time


def first_day(fact: Thing) -> Day | None:
    """The day on which it began; ``None`` where only the month or year is known."""
    return _day(fact.start)


def days_of(fact: Thing) -> range:
    """Its days from first to last; none where either is not known to the day."""
    first, last = _day(fact.start), _day(fact.end or fact.start)
    return range(0) if first is None or last is None else range(first, last + 1)


def _day(moment: Moment | None) -> Day | None:
    return moment.first if moment is not None and moment.grain is Grain.DAY else None


def comes_round(day: Day, now: Moment, slack: int) -> bool:
    """Whether an anniversary of the day is now, give or take ``slack`` days."""
    years = civil(now.first).year - civil(day).year
    due = (on_day(add_months(day, 12 * n)).widened(slack) for n in range(max(years - 1, 1), years + 2))
    return any(same_time(each, now) is not Truth.IMPOSSIBLE for each in due)
