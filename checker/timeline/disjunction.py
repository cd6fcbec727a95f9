"""Statements that can be read in several ways: flagged only if no combination of readings is consistent.

A simple temporal network knows no "or" (Dechter, Meiri and Pearl 1991, section 3: deciding one that does
is NP-complete), so that the combinations are tried outside the solver, within a limit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.model.bound import ORIGIN
from checker.timeline.conflict import Conflict
from checker.timeline.readings import Group, Reading

COMBINATIONS = 4_096
"""Default for how many readings are tried for one group of statements that hang together."""

CONFLICTS = 20
"""Default for how many contradictions of one such group are explained."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A statement with its readings, best first; a plain statement has one."""

    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Resolution:
    """``chosen[i]`` is the reading that the i-th statement takes in a consistent story.

    It is ``None`` for a statement that was set aside: because it contradicts those before it under every
    combination of readings, or because the limit was reached first. Only the former have a conflict.
    """

    conflicts: tuple[Conflict, ...]
    chosen: tuple[int | None, ...]
    limit_reached: bool


def resolve(
    choices: Sequence[Choice], combinations: int = COMBINATIONS, most_conflicts: int = CONFLICTS
) -> Resolution:
    """Choose a reading for every statement so that all can be true, statements in order of trust.

    The conflict of a statement that no combination admits is told with its best reading and with the
    readings that the statements before it took.
    """
    chosen: list[int | None] = [None] * len(choices)
    conflicts: list[tuple[int, Conflict]] = []
    limit_reached = False
    for members in _groups(choices):
        group = Group([choices[i].readings for i in members], combinations, most_conflicts)
        conflicts += [(members[i], conflict) for i, conflict in group.conflicts]
        limit_reached |= group.limit_reached
        for i, reading in group.chosen.items():
            chosen[members[i]] = reading
    conflicts.sort(key=lambda numbered: numbered[0])
    return Resolution(tuple(c for _, c in conflicts), tuple(chosen), limit_reached)


def _groups(choices: Sequence[Choice]) -> list[list[int]]:
    """Statements that share a point, directly or through others; the calendar itself joins nothing.

    A simple cycle passes the calendar once at most, so that no contradiction spans two groups.
    """
    leader: dict[str, str] = {}
    for choice in choices:
        first, *others = sorted(_points(choice)) or [""]
        for point in others:
            leader[_find(leader, point)] = _find(leader, first)
    groups: dict[str | int, list[int]] = {}
    for i, choice in enumerate(choices):
        points = _points(choice)
        groups.setdefault(_find(leader, min(points)) if points else i, []).append(i)
    return list(groups.values())


def _points(choice: Choice) -> set[str]:
    return {p for reading in choice.readings for b in reading for p in (b.earlier, b.later)} - {ORIGIN}


def _find(leader: dict[str, str], point: str) -> str:
    while (above := leader.setdefault(point, point)) != point:
        leader[point] = leader.setdefault(above, above)
        point = leader[point]
    return point
