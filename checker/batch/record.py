"""What travels between processes and machines: records of an archive as they stand, and what came of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from checker.batches import batches

BYTES_A_WORD = 6
"""What a word counts, its space included: sizes are known without reading, words are not."""


class Kind(StrEnum):
    """How a record becomes documents."""

    LINE = "line"  # the JSON object of a document
    PAGE = "page"  # the content of a web page, its address in ``name``
    FILE = "file"  # nothing but a path: the file is read where it is checked
    FAULT = "fault"  # no document: ``data`` says why the rest of the input cannot be read


@dataclass(frozen=True, slots=True)
class Record:
    """One line, row, page or file. ``position`` counts from 1 in the input at ``path``; 0: all of it."""

    kind: Kind
    path: str
    position: int
    data: bytes = b""
    name: str = ""
    size: int = 0  # bytes

    @property
    def place(self) -> str:
        """What errors call it."""
        return self.path if self.kind is Kind.FILE or not self.position else f"{self.path}:{self.position}"


class Key(NamedTuple):
    """Which batch: the number of its source in the run and its own in the source, both from 0."""

    source: int
    number: int


@dataclass(frozen=True, slots=True)
class Batch:
    """Records that are checked together; ``last`` if its source has no more."""

    key: Key
    last: bool
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """``results`` are packed by ``checker.batch.rows``; ``memory`` is the worker's peak in MB."""

    key: Key
    last: bool
    results: bytes
    memory: int = 0


def in_batches(source: int, records: Iterable[Record], words: int) -> Iterator[Batch]:
    """The records in batches of about so many words, the same whenever they are read; at least one batch."""
    number, held = 0, None
    for taken in batches(records, _size, words * BYTES_A_WORD):
        if held is not None:
            yield Batch(Key(source, number), False, tuple(held))
            number += 1
        held = taken
    yield Batch(Key(source, number), True, tuple(held or ()))


def _size(record: Record) -> int:
    return record.size or len(record.data)
