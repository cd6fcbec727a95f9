"""What recognition hands to resolution: the meaning of an expression before it is placed on the calendar."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from checker.model.expression import Anchor, Stated, TimexType, Unit


class Direction(StrEnum):
    """Which of several occurrences is meant: "last March", "this Friday", "next spring"."""

    LAST = "last"
    THIS = "this"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Draft:
    """A recognised expression.

    ``value`` is final for durations, sets and vague references; for the rest it follows from ``stated``.
    ``unit`` is the grain of an expression that names only a unit: "the week", "that year".
    ``of_period`` marks a unit that is only presumed: "the year-ago period" is as long as the one spoken of.
    ``offset`` counts days from what the rest names: -1 for "the day before Christmas".
    ``swappable`` dates may have day and month the other way round.
    ``in_name`` is a weekday in a name, "Tuesday Film Club", which need not lie ahead.
    ``part`` counts a unit within a larger one: the 2nd week of March is ``part=2, unit=WEEK``.
    """

    type: TimexType
    stated: Stated = field(default_factory=Stated)
    value: str | None = None
    mod: str | None = None
    anchor: Anchor = Anchor.NONE
    direction: Direction | None = None
    unit: Unit | None = None
    of_period: bool = False
    part: int | None = None
    offset: int = 0
    swappable: bool = False
    in_name: bool = False


class Part(NamedTuple):
    """One of several expressions that a single form recognises, with its first and past-the-last token."""

    draft: Draft
    start: int
    end: int


class Several(tuple[Part, ...]):
    """The meaning of a form that holds more than one expression: "May 3, 4 and 7", "1914-18"."""

    __slots__ = ()
