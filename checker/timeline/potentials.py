"""Feasible potentials of a growing set of bounds: whether one more can be true together with the rest."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from heapq import heappop, heappush

from checker.model.bound import Bound
from checker.timeline.effort import Effort


@dataclass(frozen=True, slots=True, eq=False)
class Edge:
    """A bound in its network. Equal only to itself; a smaller ``rank`` is the more trusted."""

    bound: Bound
    rank: int


def ranked(bounds: Iterable[Bound]) -> list[Edge]:
    """Edges by falling trust: bounds without a source, which hold by themselves, then the rest as given."""
    edges = [Edge(bound, rank) for rank, bound in enumerate(bounds)]
    return sorted(edges, key=lambda edge: bool(edge.bound.source))


class Potentials:
    """A day for every point such that all accepted bounds hold.

    The incremental algorithm of Cotton and Maler, "Fast and Flexible Difference Constraint Propagation
    for DPLL(T)" (2006): a bound that the present days violate moves only the points that it pushes.
    """

    def __init__(self, effort: Effort) -> None:
        self._effort = effort
        self._day: dict[str, int] = {}
        self._out: dict[str, dict[Edge, None]] = {}

    def edges_from(self, point: str) -> Collection[Edge]:
        """The accepted bounds whose ``earlier`` is the point."""
        return self._out.get(point, ())

    def slack(self, edge: Edge) -> int:
        """By how many days the present days keep within the bound; negative if they violate it."""
        bound = edge.bound
        return self._day[bound.earlier] + bound.days - self._day[bound.later]

    def allows(self, edge: Edge) -> bool:
        """Whether the present days keep within the bound."""
        self._place(edge.bound)
        return self.slack(edge) >= 0

    def insert(self, edge: Edge) -> tuple[Edge, ...]:
        """Accept the bound, or return the negative cycle that it would close, beginning with itself."""
        cycle = () if self.allows(edge) else self._make_room(edge)
        if not cycle:
            self._out.setdefault(edge.bound.earlier, {})[edge] = None
        return cycle

    def remove(self, edge: Edge) -> None:
        """Take back an accepted bound; one that was never accepted is passed over."""
        self._out.get(edge.bound.earlier, {}).pop(edge, None)

    def _place(self, bound: Bound) -> None:
        day = self._day
        if bound.later not in day:
            day[bound.later] = day.setdefault(bound.earlier, 0) + bound.days
        day.setdefault(bound.earlier, day[bound.later] - bound.days)

    def _make_room(self, new: Edge) -> tuple[Edge, ...]:
        via = {new.bound.later: new}
        pushed = {new.bound.later: self.slack(new)}
        moved: dict[str, int] = {}
        queue = [(self.slack(new), new.bound.later)]
        while queue:
            push, point = heappop(queue)
            if point == new.bound.earlier:
                return _cycle(via, new)
            if point in moved:
                continue
            moved[point] = self._day[point] + push
            edges = self.edges_from(point)
            self._effort.inserting -= len(edges)
            for edge in edges:
                target = edge.bound.later
                push = moved[point] + edge.bound.days - self._day[target]
                if target not in moved and push < pushed.get(target, 0):
                    via[target], pushed[target] = edge, push
                    heappush(queue, (push, target))
        self._day |= moved
        return ()


def _cycle(via: dict[str, Edge], new: Edge) -> tuple[Edge, ...]:
    edge = via[new.bound.earlier]
    backwards = [edge]
    while edge is not new:
        edge = via[edge.bound.earlier]
        backwards.append(edge)
    return tuple(reversed(backwards))
