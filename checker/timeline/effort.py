"""How much work a network may cost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TypeVar

T = TypeVar("T")


@dataclass(slots=True)
class Effort:
    """How many more bounds may be looked at, for taking bounds in and for searching shortest cycles."""

    inserting: int
    searching: int

    def spent_searching(self, *groups: Iterable[T]) -> Iterator[T]:
        """The items of the groups, as far as the effort lasts."""
        for item in chain.from_iterable(groups):
            self.searching -= 1
            if self.searching < 0:
                return
            yield item
