"""What holds between all that two statements of time can mean."""

from __future__ import annotations

from collections.abc import Iterable

from checker import Moment
from checker.toolkit import Truth, same_time
from rules.support.dates.day_order import all_ordered, pairs


def always_before(earlier: Iterable[Moment], later: Iterable[Moment]) -> bool:
    """Whether the one is certainly over before the other, under all readings of both; not without any."""
    return all_ordered(pairs(earlier, later))


def never_together(ones: Iterable[Moment], others: Iterable[Moment]) -> bool:
    """Whether no readings of the two can be one time; not without any."""
    read = pairs(ones, others)
    return bool(read) and all(same_time(one, other) is Truth.IMPOSSIBLE for one, other in read)
