"""Statements that cannot all be true, as a chain of bounds that comes back to where it began."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.model.bound import ORIGIN, Bound
from checker.model.span import Span


@dataclass(frozen=True, slots=True)
class Conflict:
    """A simple negative cycle: ``bounds[i].later == bounds[i + 1].earlier``, the last closing on the first.

    Drop any one of the bounds and this chain no longer fails; drop any one of ``sources`` and the other
    sources of the chain can all be true. ``excess`` is by how much it fails, in the unit of the bounds
    (days): the smallest total by which the statements would have to give way.
    """

    bounds: tuple[Bound, ...]
    excess: int

    @property
    def sources(self) -> tuple[str, ...]:
        """The claims or links that the chain rests on, in chain order, each once."""
        return tuple(dict.fromkeys(b.source for b in self.bounds if b.source))

    @property
    def spans(self) -> tuple[Span, ...]:
        """Every place of the text that takes part, in text order, each once."""
        return tuple(sorted({span for b in self.bounds for span in b.spans}))

    @property
    def points(self) -> tuple[str, ...]:
        """The points that the chain visits, in chain order."""
        return tuple(b.earlier for b in self.bounds)


def conflict_of(cycle: Sequence[Bound]) -> Conflict:
    """The conflict of a negative cycle, told from ``ORIGIN`` or else from what stands first in the text."""
    first = min(range(len(cycle)), key=lambda i: _telling_order(cycle[i], i))
    return Conflict((*cycle[first:], *cycle[:first]), -sum(b.days for b in cycle))


def _telling_order(bound: Bound, index: int) -> tuple[bool, bool, tuple[Span, ...], int]:
    return bound.earlier != ORIGIN, not bound.spans, bound.spans, index
