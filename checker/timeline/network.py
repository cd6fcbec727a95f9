"""The simple temporal network (Dechter, Meiri and Pearl, "Temporal constraint networks", 1991)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from checker.model.bound import Bound
from checker.timeline.conflict import Conflict, conflict_of
from checker.timeline.core import Statements
from checker.timeline.effort import Effort
from checker.timeline.potentials import Edge, ranked
from checker.timeline.split import Split

if TYPE_CHECKING:
    from rustworkx import PyDiGraph

EFFORT = 300_000
"""Default for how many bounds the explanation of one network looks at: about half a second."""


class Network:
    """Points and bounds on their differences.

    The order in which bounds are added is the order of trust: of the statements of a conflict the last
    one is set aside so that the search can go on. Bounds without ``source`` hold by themselves (an
    interval begins before it ends) and are trusted most. The unit is that of the bounds: days, or any
    other as long as all bounds use it.
    """

    def __init__(self, bounds: Iterable[Bound] = (), effort: int = EFFORT) -> None:
        self._bounds = list(bounds)
        self._effort = effort

    def add(self, bound: Bound) -> None:
        """Add a bound, trusted less than those before it."""
        self._bounds.append(bound)

    @property
    def is_consistent(self) -> bool:
        """Whether all bounds can be true together."""
        return not _has_negative_cycle(self._bounds)

    def conflicts(self, limit: int = 20) -> tuple[Conflict, ...]:
        """Contradictions, each explained by the fewest bounds, no two setting aside the same statement.

        Beyond the effort that the network was given, an explanation is still a simple negative cycle, but
        perhaps not the shortest, and not every contradiction is found: one always is.
        """
        if self.is_consistent:
            return ()
        effort = Effort(inserting=self._effort, searching=self._effort)
        return tuple(islice(_contradictions(_on_cycles(self._bounds), effort), limit))


def _contradictions(edges: list[Edge], effort: Effort) -> Iterator[Conflict]:
    statements, split = Statements(edges), Split(edges, effort)
    while not split.is_consistent:
        cycle = statements.minimal(split.shortest(), effort)
        yield conflict_of([edge.bound for edge in cycle])
        split.drop(statements.least_trusted(cycle))


def _graph(bounds: Sequence[Bound]) -> tuple[PyDiGraph[str, int], dict[str, int]]:
    from rustworkx import PyDiGraph

    points = dict.fromkeys(p for b in bounds for p in (b.earlier, b.later))
    graph: PyDiGraph[str, int] = PyDiGraph()
    node = dict(zip(points, graph.add_nodes_from(list(points)), strict=True))
    graph.add_edges_from([(node[b.earlier], node[b.later], b.days) for b in bounds])
    return graph, node


def _has_negative_cycle(bounds: Sequence[Bound]) -> bool:
    from rustworkx import negative_edge_cycle

    return negative_edge_cycle(_graph(bounds)[0], float)


def _on_cycles(bounds: Sequence[Bound]) -> list[Edge]:
    """The bounds inside strongly connected components: no cycle has any other."""
    from rustworkx import strongly_connected_components

    graph, node = _graph(bounds)
    part = {n: index for index, nodes in enumerate(strongly_connected_components(graph)) for n in nodes}
    return [e for e in ranked(bounds) if part[node[e.bound.earlier]] == part[node[e.bound.later]]]
