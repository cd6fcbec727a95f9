"""Bounds of the timeline."""

from __future__ import annotations

from dataclasses import dataclass

from checker.model.span import Span


@dataclass(frozen=True, slots=True)
class Bound:
    """``later - earlier <= days``: an edge of the simple temporal network (Dechter, Meiri, Pearl 1991).

    Points are named; ``ORIGIN`` is day 0 of the calendar, so that a date is a bound against it.
    ``says`` is the statement in words, ``spans`` where it stands in the text.
    """

    earlier: str
    later: str
    days: int
    says: str
    spans: tuple[Span, ...] = ()
    source: str = ""  # id of the claim or link that the bound comes from


ORIGIN = "origin"
