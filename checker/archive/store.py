"""The interface of an archive. Implementations: ``embedded`` (SQLite), ``postgres``."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from types import TracebackType
from typing import Protocol

from checker.archive.others import Tellings
from checker.archive.records import Holdings, Record
from checker.model.told import Told


class Archive(Tellings, Protocol):
    """Dated claims of many documents, kept between runs.

    Each call is one transaction: it is done as a whole or not at all, and other processes may read and
    write meanwhile. Every method raises ``ArchiveError`` where the store cannot be reached or is damaged.
    """

    def digests(self, names: Collection[str]) -> dict[str, str]:
        """Digest by name of those documents that are kept."""

    def put(self, records: Sequence[Record]) -> None:
        """Keep the documents, in place of what is kept under their names."""

    def remove(self, names: Collection[str]) -> int:
        """Drop documents; the number of those that were there."""

    def documents(self) -> Iterable[tuple[str, str]]:
        """Name and path of every document, by name."""

    def search(self, query: str, most: int) -> Sequence[Told]:
        """Claims whose sentence holds all words of the query, the best first."""

    def holdings(self) -> Holdings:
        """How much is kept."""

    def close(self) -> None:
        """Let go of the store."""

    def __enter__(self) -> Archive: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


def batches_of(names: Collection[str], size: int) -> Iterator[list[str]]:
    """The names in lists of at most ``size``: databases bound the number of parameters."""
    listed = list(names)
    for first in range(0, len(listed), size):
        yield listed[first : first + size]
