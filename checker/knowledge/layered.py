"""Several stores as one: the facts of the house before those that ship."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from checker.knowledge.embedded import opened, shipped
from checker.knowledge.facts import Person, Term, Thing
from checker.knowledge.house.read import read_house_facts
from checker.knowledge.memory import MemoryKnowledge, by_anchor
from checker.knowledge.store import Coverage, Knowledge


class LayeredKnowledge:
    """What an earlier store knows of a name hides what later ones know of it, table by table."""

    def __init__(self, *stores: Knowledge) -> None:
        self._stores = stores

    def known(self, keys: Collection[str]) -> frozenset[str]:
        """Those of ``keys`` that name a person in any store."""
        return frozenset().union(*(store.known(keys) for store in self._stores))

    def people(self, key: str) -> tuple[Person, ...]:
        """Everybody of that name in the first store that has somebody."""
        return next((found for s in self._stores if (found := s.people(key))), ())

    def terms(self, key: str) -> tuple[Term, ...]:
        """The offices by name in the first store that has some."""
        return next((found for s in self._stores if (found := s.terms(key))), ())

    def terms_by_surname(self, key: str) -> tuple[Term, ...]:
        """The offices by last name, of all stores: more people, more readings."""
        return tuple(term for store in self._stores for term in store.terms_by_surname(key))

    def things(self, key: str) -> tuple[Thing, ...]:
        """The things of that name in the first store that has some."""
        return next((found for s in self._stores if (found := s.things(key))), ())

    @cached_property
    def _names(self) -> Mapping[str, Sequence[str]]:
        return by_anchor(n for s in self._stores for names in s.thing_names().values() for n in names)

    def thing_names(self) -> Mapping[str, Sequence[str]]:
        """Names of things of all stores by rarest word."""
        return self._names

    def similar(self, key: str) -> Collection[str]:
        """Keys in which a word begins as one of ``key`` does, of all stores."""
        return frozenset().union(*(store.similar(key) for store in self._stores))

    def coverage(self) -> tuple[Coverage, ...]:
        """What each store holds, in their order."""
        return tuple(part for store in self._stores for part in store.coverage())


def open_knowledge(house: Sequence[str] = (), world: str = "") -> Knowledge:
    """The facts of the file ``world`` under those of the house files at these paths, earlier files first.

    Without ``world``, the facts that ship.

    Raises:
        ConfigError: if a file cannot be used.
    """
    base = opened(Path(world)) if world else shipped()
    if not house:
        return base
    return LayeredKnowledge(*(MemoryKnowledge(read_house_facts(Path(path)), path) for path in house), base)
