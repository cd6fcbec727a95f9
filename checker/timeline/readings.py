"""One group of statements that hang together, each taking the reading that lets most of them be true."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.model.bound import Bound
from checker.timeline.conflict import Conflict
from checker.timeline.effort import Effort
from checker.timeline.network import EFFORT, Network
from checker.timeline.potentials import Edge, Potentials

Reading = tuple[Bound, ...]


class Group:
    """Statements taken in order of trust. ``chosen`` is the reading of each that has one.

    A statement that fits under none of its readings may make earlier ones change theirs: only those that
    stand in its way, found from the contradictions met on the way, so that the search stays small. When the
    tries or the effort are spent, ``limit_reached`` is set, and what does not fit at once is left unexamined.
    """

    def __init__(self, statements: Sequence[Sequence[Reading]], tries: int, most_conflicts: int) -> None:
        self.chosen: dict[int, int] = {}
        self.conflicts: list[tuple[int, Conflict]] = []
        self.limit_reached = False
        self._tries, self._most_conflicts = tries, most_conflicts
        self._effort = Effort(inserting=EFFORT, searching=0)
        self._story = Potentials(self._effort)
        self._edges = [
            [[Edge(bound, i) for bound in reading] for reading in statement]
            for i, statement in enumerate(statements)
        ]
        for i in range(len(statements)):
            if self._effort.inserting >= 0:
                self._add(i)
            else:
                self._add_if_it_fits_at_once(i)

    def _add_if_it_fits_at_once(self, new: int) -> None:
        for reading, edges in enumerate(self._edges[new]):
            if all(self._story.allows(edge) for edge in edges):
                self._take(new, reading)
                return
        self.limit_reached = True

    def _add(self, new: int) -> None:
        blocking: set[int] = set()
        if self._first_fitting(new, range(len(self._edges[new])), blocking) or not self._edges[new]:
            return
        moving = {new}
        while blocking - moving:
            moving |= blocking
            if self._rearranged([new, *sorted(moving - {new})], blocking) or self.limit_reached:
                return
        self._explain(new)

    def _first_fitting(self, statement: int, readings: Iterable[int], blocking: set[int]) -> bool:
        """Take the first of the readings that fits; otherwise note who could make room for one."""
        for reading in readings:
            cycle = self._take(statement, reading)
            if not cycle:
                return True
            blocking |= {e.rank for e in cycle if e.rank != statement and len(self._edges[e.rank]) > 1}
        return False

    def _take(self, statement: int, reading: int) -> tuple[Edge, ...]:
        edges = self._edges[statement][reading]
        for count, edge in enumerate(edges):
            cycle = self._story.insert(edge)
            if cycle:
                self._remove(edges[:count])
                return cycle
        self.chosen[statement] = reading
        return ()

    def _leave(self, statement: int) -> int:
        reading = self.chosen.pop(statement)
        self._remove(self._edges[statement][reading])
        return reading

    def _remove(self, edges: Iterable[Edge]) -> None:
        for edge in edges:
            self._story.remove(edge)

    def _rearranged(self, order: list[int], blocking: set[int]) -> bool:
        """Try every combination of readings of these statements, the new one first; undo what was in vain."""
        before = {statement: self._leave(statement) for statement in order[1:]}
        untried = [0] * len(order)
        depth = 0
        while 0 <= depth < len(order) and not self.limit_reached:
            if self._next_reading(order[depth], untried, depth, blocking):
                depth += 1
            else:
                untried[depth] = 0
                depth -= 1
                if depth >= 0:
                    self._leave(order[depth])
        if depth == len(order):
            return True
        self._restore(order, before)
        return False

    def _next_reading(self, statement: int, untried: list[int], depth: int, blocking: set[int]) -> bool:
        while untried[depth] < len(self._edges[statement]) and not self.limit_reached:
            reading = untried[depth]
            untried[depth] += 1
            self._tries -= 1
            self.limit_reached = self._tries < 0 or self._effort.inserting < 0
            if self._first_fitting(statement, [reading], blocking):
                return True
        return False

    def _restore(self, order: Iterable[int], before: dict[int, int]) -> None:
        for statement in order:
            if statement in self.chosen:
                self._leave(statement)
        for statement, reading in before.items():
            self._take(statement, reading)

    def _explain(self, new: int) -> None:
        if len(self.conflicts) >= self._most_conflicts:
            self.limit_reached = True
            return
        taken = [*sorted(self.chosen.items()), (new, 0)]
        bounds = (edge.bound for i, reading in taken for edge in self._edges[i][reading])
        network = Network(bounds, effort=EFFORT // self._most_conflicts)
        self.conflicts += [(new, conflict) for conflict in network.conflicts(limit=1)]
