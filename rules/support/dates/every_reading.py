"""What holds between all that two statements of time can mean."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

from checker import Moment
from checker.toolkit import Truth, before, same_time


def always_before(earlier: Iterable[Moment], later: Iterable[Moment]) -> bool:
    """Whether the one is certainly over before the other, under all readings of both; not without any."""
    pairs = list(product(earlier, later))
    return bool(pairs) and all(before(one, other) is Truth.CERTAIN for one, other in pairs)


def never_together(ones: Iterable[Moment], others: Iterable[Moment]) -> bool:
    """Whether no readings of the two can be one time; not without any."""
    pairs = list(product(ones, others))
    return bool(pairs) and all(same_time(one, other) is Truth.IMPOSSIBLE for one, other in pairs)
