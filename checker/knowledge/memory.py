"""Facts held in memory: those of the house, and those of tests."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property

from checker.knowledge.facts import Fact, Person, Term, Thing
from checker.knowledge.lazy import lazily
from checker.knowledge.names import key_of, surname_key
from checker.knowledge.store import ALIKE, Coverage
from checker.knowledge.tables import Named

_WORD = lazily(r"[^\W_]+(?:'[a-z]+)?")
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")


_FREQUENT = frozenset(
    "first president presidential prime minister female woman united states american british election "
    "elections general federal house secretary street world national government supreme justice chief "
    "person space".split()
)


def _rarity(word: str) -> tuple[bool, int]:
    return word not in _FREQUENT, len(word)


def by_anchor(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Lower-case names by their rarest word: the longest but for a few, the first of several."""
    found: dict[str, set[str]] = defaultdict(set)
    for name in names:
        lowered = name.lower().translate(_STRAIGHT)
        if words := _WORD().findall(lowered):
            found[max(words, key=_rarity)].add(lowered)
    return {word: tuple(sorted(some)) for word, some in found.items()}


class MemoryKnowledge:
    """A store over facts that are given; ``place`` tells where they come from."""

    def __init__(self, facts: Sequence[Named], place: str = "memory") -> None:
        self._facts = facts
        self._place = place

    @cached_property
    def _by_name(self) -> Mapping[str, list[Fact]]:
        found: dict[str, list[Fact]] = defaultdict(list)
        for named in self._facts:
            for key in sorted({key_of(name) for name in named.names}):
                found[key].append(named.fact)
        return found

    @cached_property
    def _by_surname(self) -> Mapping[str, list[Term]]:
        found: dict[str, list[Term]] = defaultdict(list)
        for named in self._facts:
            if isinstance(named.fact, Term):
                found[surname_key(named.fact.person)].append(named.fact)
        return found

    def known(self, keys: Collection[str]) -> frozenset[str]:
        """Those of ``keys`` that name a person."""
        return frozenset(k for k in keys if self.people(k) or self.terms(k))

    def people(self, key: str) -> tuple[Person, ...]:
        """Everybody of that name."""
        return tuple(f for f in self._by_name.get(key, ()) if isinstance(f, Person))

    def terms(self, key: str) -> tuple[Term, ...]:
        """The offices of people of that name."""
        return tuple(f for f in self._by_name.get(key, ()) if isinstance(f, Term))

    def terms_by_surname(self, key: str) -> tuple[Term, ...]:
        """The offices of people of that last name."""
        return tuple(self._by_surname.get(key, ()))

    def things(self, key: str) -> tuple[Thing, ...]:
        """Things of that name."""
        return tuple(f for f in self._by_name.get(key, ()) if isinstance(f, Thing))

    def thing_names(self) -> Mapping[str, Sequence[str]]:
        """Names of things by rarest word."""
        return by_anchor(n for named in self._facts if isinstance(named.fact, Thing) for n in named.names)

    def similar(self, key: str) -> Collection[str]:
        """Keys in which a word begins as one of ``key`` does."""
        begins = {f" {word[:ALIKE]}" for word in key.split()}
        return {known for known in self._by_name if any(begin in f" {known}" for begin in begins)}

    def coverage(self) -> tuple[Coverage, ...]:
        """Counts by table and source."""
        tables = Counter(type(named.fact).__name__.lower() for named in self._facts)
        sources = Counter(named.fact.source or "stated" for named in self._facts)
        return (Coverage(self._place, dict(sorted(tables.items())), dict(sorted(sources.items()))),)
