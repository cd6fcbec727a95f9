"""When a fact allows a date that is told of it to lie."""

from __future__ import annotations

from checker import Moment
from checker.facts import Thing
from checker.toolkit import Grain
from rules.events.facts_told import BEGIN, FINISH


def period_of(fact: Thing, aspect: str) -> Moment | None:
    """The days of the whole, or of the end that ``aspect`` names; ``None`` where the fact does not say."""
    start, end = fact.start, fact.end
    if aspect == BEGIN:
        return start
    if aspect == FINISH:
        return end
    if start is None:
        return None
    last = end or start
    open_end = end is None and not fact.phase and start.grain < Grain.DAY
    return Moment(start.earliest, None if open_end else last.latest, max(start.grain, last.grain))
