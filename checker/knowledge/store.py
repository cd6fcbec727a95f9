"""The one protocol behind which all knowledge stands."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from checker.knowledge.facts import Person, Term, Thing

ALIKE = 3
"""Letters with which a word and one that it may be misspelt for both begin."""


@dataclass(frozen=True)
class Fetched:
    """A table that was fetched: on which day, from where, and how many rows it had."""

    table: str
    day: str
    endpoint: str
    rows: int


@dataclass(frozen=True)
class Coverage:
    """What a store holds: number of facts by table, and facts by source tag; where it was read from."""

    place: str
    counts: Mapping[str, int]
    sources: Mapping[str, int] = field(default_factory=dict)
    latest: Mapping[str, str] = field(default_factory=dict)  # by table, the latest date of its facts
    fetched: tuple[Fetched, ...] = ()
    deaths: Mapping[str, int] = field(default_factory=dict)  # by year, the last ten


class Knowledge(Protocol):
    """Looks names up. All names are given as keys (``checker.knowledge.names.key_of``).

    Several facts under one name are readings of it: a rule may speak up only if none of them fits.
    """

    def __hash__(self) -> int:
        """By identity, so that what is worked out of a store can be kept."""

    def known(self, keys: Collection[str]) -> frozenset[str]:
        """Those of ``keys`` that name a person, in one query."""

    def people(self, key: str) -> tuple[Person, ...]:
        """Everybody of that name."""

    def terms(self, key: str) -> tuple[Term, ...]:
        """The offices that people of that name held, by name and start."""

    def terms_by_surname(self, key: str) -> tuple[Term, ...]:
        """The same by the last word of the name."""

    def things(self, key: str) -> tuple[Thing, ...]:
        """States, organisations, works and events of that name, and their dated stages."""

    def thing_names(self) -> Mapping[str, Sequence[str]]:
        """All names of things in lower case, by the word of each that texts have most rarely."""

    def similar(self, key: str) -> Collection[str]:
        """Keys in which a word begins as a word of ``key`` does: those that a misspelt one may be."""

    def coverage(self) -> tuple[Coverage, ...]:
        """What there is, one entry for each place that facts come from."""
