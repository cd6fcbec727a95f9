"""What a rule sees of other documents: this document's claims, and those of others about the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Protocol

from checker.archive.keys import keys_of
from checker.model.told import Told

MOST_CANDIDATES = 20
"""Claims of other documents that one claim is compared with: those that share most with it."""


class Tellings(Protocol):
    """Claims of other documents, by key."""

    def find(self, keys: Collection[int], most: int) -> Sequence[Told]:
        """Claims that have any of the keys, those with most of them first, at most so many."""


class Others:
    """The dated claims of the document at hand, and what other documents tell of the same things."""

    def __init__(self, told: Sequence[Told], tellings: Tellings | None) -> None:
        self.told = tuple(told)
        self._tellings = tellings

    def about(self, told: Told) -> tuple[Told, ...]:
        """Claims of other documents that may be about the same, the likeliest first."""
        keys = keys_of(told)
        if self._tellings is None or not keys:
            return ()
        found = self._tellings.find(keys, MOST_CANDIDATES)
        return tuple(each for each in found if not _is_same_document(each, told))


def _is_same_document(one: Told, other: Told) -> bool:
    return one.origin.name == other.origin.name


class Gathered:
    """Claims held in memory: those of sources named for one run."""

    def __init__(self, tellings: Iterable[Told]) -> None:
        self.tellings = tuple(tellings)
        self._by_key: dict[int, list[int]] = defaultdict(list)
        for number, told in enumerate(self.tellings):
            for key in keys_of(told):
                self._by_key[key].append(number)

    def find(self, keys: Collection[int], most: int) -> Sequence[Told]:
        """As ``Tellings.find``; among equals, in the order of the documents."""
        shared: dict[int, int] = defaultdict(int)
        for key in keys:
            for number in self._by_key.get(key, ()):
                shared[number] += 1
        ranked = sorted(shared, key=lambda number: (-shared[number], number))
        return [self.tellings[number] for number in ranked[:most]]


class Several:
    """The claims of several stores, those of the first one before the others'."""

    def __init__(self, parts: Sequence[Tellings]) -> None:
        self._parts = parts

    def find(self, keys: Collection[int], most: int) -> Sequence[Told]:
        """As ``Tellings.find``, so many of each part."""
        return [told for part in self._parts for told in part.find(keys, most)]
