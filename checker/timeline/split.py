"""A largest set of bounds that can all be true, and the shortest reason why the others cannot join it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from checker.timeline.effort import Effort
from checker.timeline.potentials import Edge, Potentials

Cycle = tuple[Edge, ...]
Outside = dict[str, list[Edge]]  # rejected bounds by the point they leave


class _Walk(NamedTuple):
    slack: int
    edge: Edge
    before: _Walk | None

    def edges(self) -> Cycle:
        backwards = [self.edge]
        walk = self.before
        while walk is not None:
            backwards.append(walk.edge)
            walk = walk.before
        return tuple(reversed(backwards))


class Split:
    """Bounds taken in order of trust: accepted while they fit, rejected once they do not.

    When the effort for taking them in is spent and a contradiction is known already, those that do not
    fit at first sight are left out unexamined.
    """

    def __init__(self, edges: Iterable[Edge], effort: Effort) -> None:
        self._accepted = Potentials(effort)
        self._rejected: dict[Edge, Cycle] = {}
        self._effort = effort
        for edge in edges:
            self._insert(edge)

    @property
    def is_consistent(self) -> bool:
        """Whether all bounds can be true together."""
        return not self._rejected

    def _insert(self, edge: Edge) -> None:
        if self._rejected and self._effort.inserting < 0 and not self._accepted.allows(edge):
            return
        cycle = self._accepted.insert(edge)
        if cycle:
            self._rejected[edge] = cycle

    def drop(self, edges: Iterable[Edge]) -> None:
        """Take bounds out for good, and let those in that only they kept out."""
        dropped = set(edges)
        for edge in dropped:
            self._accepted.remove(edge)
            self._rejected.pop(edge, None)
        freed = [edge for edge, cycle in self._rejected.items() if not dropped.isdisjoint(cycle)]
        for edge in freed:
            del self._rejected[edge]
            self._insert(edge)

    def shortest(self) -> Cycle:
        """The negative cycle of fewest bounds.

        A negative cycle has a rejected bound, and one of its rotations keeps every partial sum of slacks
        below zero, beginning at such a bound: nothing else needs to be looked at. When the effort is
        spent, the shortest cycle seen so far is returned.
        """
        best = min(self._rejected.values(), key=len)
        outside: Outside = {}
        for edge in self._rejected:
            outside.setdefault(edge.bound.earlier, []).append(edge)
        for start in self._rejected:
            if len(best) <= 2:
                break
            best = self._through(start, len(best), outside) or best
        return best

    def _through(self, start: Edge, shorter_than: int, outside: Outside) -> Cycle | None:
        first = _Walk(self._accepted.slack(start), start, None)
        frontier = {start.bound.later: first}
        seen = {start.bound.later: first.slack}
        for _ in range(2, shorter_than):
            frontier = self._extended(frontier, seen, outside)
            closed = frontier.pop(start.bound.earlier, None)
            if closed is not None and _is_simple(cycle := closed.edges()):
                return cycle
        return None

    def _extended(
        self, frontier: dict[str, _Walk], seen: dict[str, int], outside: Outside
    ) -> dict[str, _Walk]:
        further: dict[str, _Walk] = {}
        for point, walk in frontier.items():
            for edge in self._edges_from(point, outside):
                slack, target = walk.slack + self._accepted.slack(edge), edge.bound.later
                if slack < seen.get(target, 0):
                    seen[target] = slack
                    further[target] = _Walk(slack, edge, walk)
        return further

    def _edges_from(self, point: str, outside: Outside) -> Iterator[Edge]:
        return self._effort.spent_searching(self._accepted.edges_from(point), outside.get(point, ()))


def _is_simple(cycle: Cycle) -> bool:
    return len({edge.bound.earlier for edge in cycle}) == len(cycle)
