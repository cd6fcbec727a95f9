"""From a negative cycle to statements none of which can be left out of the contradiction."""

from __future__ import annotations

from collections.abc import Iterable

from checker.model.bound import ORIGIN
from checker.timeline.effort import Effort
from checker.timeline.potentials import Edge
from checker.timeline.split import Cycle, Split


class Statements:
    """The bounds of a network by the statement that they come from.

    One statement may give several bounds ("the same day" gives two); bounds without a source hold by
    themselves, whatever the text says.
    """

    def __init__(self, edges: Iterable[Edge]) -> None:
        self._by_source: dict[str, list[Edge]] = {}
        self._given_at: dict[str, list[Edge]] = {}
        for edge in edges:
            if edge.bound.source:
                self._by_source.setdefault(edge.bound.source, []).append(edge)
            else:
                for point in _points(edge):
                    self._given_at.setdefault(point, []).append(edge)

    def least_trusted(self, cycle: Cycle) -> list[Edge]:
        """All bounds of the cycle's last statement; its last bound alone if none has a source."""
        last = max(cycle, key=lambda edge: (bool(edge.bound.source), edge.rank))
        return self._by_source.get(last.bound.source, [last])

    def minimal(self, cycle: Cycle, effort: Effort) -> Cycle:
        """A negative cycle of statements of which any one can be dropped to make the others agree.

        Each trial costs as much effort as it has bounds; once that is spent, the cycle is left as it is.
        """
        sources = {edge.bound.source for edge in cycle} - {""}
        by_rank = sorted(cycle, key=lambda edge: -edge.rank)
        for source in dict.fromkeys(edge.bound.source for edge in by_rank if edge.bound.source):
            network = self._network_of(sources - {source})
            effort.searching -= len(network)
            if effort.searching < 0:
                break
            rest = Split(network, effort)
            if not rest.is_consistent:
                return self.minimal(rest.shortest(), effort)
        return cycle

    def _network_of(self, sources: set[str]) -> list[Edge]:
        stated = [edge for source in sorted(sources) for edge in self._by_source[source]]
        return [*self._given_around(stated), *sorted(stated, key=lambda edge: edge.rank)]

    def _given_around(self, stated: Iterable[Edge]) -> list[Edge]:
        """The bounds that hold by themselves and hang together with these."""
        frontier = [point for edge in stated for point in _points(edge)]
        reached: set[str] = set()
        given: dict[Edge, None] = {}
        while frontier:
            point = frontier.pop()
            if point not in reached:
                reached.add(point)
                given |= dict.fromkeys(self._given_at.get(point, ()))
                frontier += [p for edge in self._given_at.get(point, ()) for p in _points(edge)]
        return sorted(given, key=lambda edge: edge.rank)


def _points(edge: Edge) -> set[str]:
    return {edge.bound.earlier, edge.bound.later} - {ORIGIN}
