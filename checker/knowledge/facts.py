"""Dated facts, frozen. Each knows its source and, through its moments, its precision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from checker.model.calendar import Day, day_number
from checker.model.moment import Moment

LISTED_UNTIL = day_number(2026)
"""The first day that the lists of things do not reach: later winners and namesakes are not in them."""


@dataclass(frozen=True, slots=True)
class Person:
    """A life. ``died`` is ``None`` where no death is recorded, which is no evidence of being alive.

    ``notability`` is the number of Wikipedia editions with an article, 0 where unknown; ``namesakes`` how
    many people on record bear the surname, this one included, 0 where that was not counted.
    """

    name: str
    born: Moment
    died: Moment | None = None
    occupation: str = ""
    notability: int = 0
    source: str = ""
    namesakes: int = 0


@dataclass(frozen=True, slots=True)
class Term:
    """Somebody in an office. Where ``end`` is ``None`` the end is unknown.

    ``known_until`` is the last day on which a source showed the person in office: nothing is known of
    later days. ``at_latest``: ``end`` is only the latest that the end can be.
    """

    person: str
    office: str
    role: str  # head_of_state, head_of_government, effective_leader, deputy_head, minister ...
    jurisdiction: str
    start: Moment
    end: Moment | None = None
    at_latest: bool = False
    known_until: Day | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Thing:
    """A state, organisation, work or event, or one dated stage of it.

    ``kind`` is the class ("war", "treaty", "company"), ``phase`` the stage that the dates tell of
    ("signing", "founding"), empty for the whole of it. ``context`` holds words of which the text must
    have one, where the name alone could mean something else.
    """

    name: str
    kind: str
    start: Moment | None
    end: Moment | None = None
    phase: str = ""
    context: frozenset[str] = frozenset()
    source: str = ""


Fact: TypeAlias = Person | Term | Thing


def tags(source: str) -> tuple[str, ...]:
    """The tags of a fact's source, ``a+b:reference``, without the references."""
    return tuple(tag.partition(":")[0] for tag in source.split("+"))
