"""A count of years or months with an end on record."""

from __future__ import annotations

from typing import NamedTuple

from checker import Moment, Span
from checker.facts import Person, Term, Thing
from checker.toolkit import Quantity


class ElapsedThing(NamedTuple):
    """A count, when it may start and end, the facts behind that, and the other time in words.

    ``exact``: it is meant to the day, as by "to the day".
    """

    span: Span
    quantity: Quantity
    starts: tuple[Moment, ...]
    ends: tuple[Moment, ...]
    facts: tuple[Thing | Person | Term, ...]
    told: str
    related: tuple[Span, ...] = ()
    exact: bool = False
