"""Whether the dates that two documents give can both be right."""

from __future__ import annotations

from itertools import product

from checker import Moment
from checker.toolkit import Modality, Told, Truth, before, same_time


def disagree(here: Told, there: Told) -> bool:
    """Whether no reading of one date allows any reading of the other."""
    slack = here.slack + there.slack
    return all(
        same_time(one.widened(slack), other) is Truth.IMPOSSIBLE
        for one, other in product(here.moments, there.moments)
    )


def days_apart(here: Told, there: Told) -> int:
    """Days between the closest readings."""
    return min(_gap(one, other) for one, other in product(here.moments, there.moments))


def _gap(one: Moment, other: Moment) -> int:
    return max(other.first - one.last, one.first - other.last, 0)


def is_plan(told: Told) -> bool:
    """Whether the date lay ahead when the document was published, or is told of as ahead."""
    published = told.origin.published
    if told.modality is Modality.PLANNED:
        return True
    return published is not None and before(published, told.moments[0]) is not Truth.IMPOSSIBLE


def is_lapsed(told: Told) -> bool:
    """Whether it is told of as planned for a time that had passed: what became of it nobody says."""
    published = told.origin.published
    if told.modality is not Modality.PLANNED or published is None:
        return False
    return before(told.moments[0], published) is Truth.CERTAIN


def may_have_moved(here: Told, there: Told, days: int) -> bool:
    """Whether the event may have been moved between the two: a plan is good for ``days``.

    Where either document speaks of a change of dates, any plan may have been changed.
    """
    if not (is_plan(here) or is_plan(there)):
        return False
    if here.origin.put_off or there.origin.put_off:
        return True
    one, other = here.origin.published, there.origin.published
    return one is not None and other is not None and _gap(one, other) > days
