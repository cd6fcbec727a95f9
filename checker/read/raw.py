"""Bytes on their way to a reader."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader

from checker.errors import ReadError

MAX_BYTES = 100_000_000
"""Largest input, and for JSONL the largest line, in bytes."""


@dataclass(frozen=True, slots=True)
class RawInput:
    """An open input: ``name`` as errors call it (a path, or what standard input goes by)."""

    name: str
    stream: BufferedReader
    path: str | None = None

    def peek(self, size: int = 4096) -> bytes:
        """The first bytes, without consuming them; a pipe may give fewer."""
        return self.stream.peek(size)[:size]

    def content(self) -> bytes:
        """Everything.

        Raises:
            ReadError: if that is more than ``MAX_BYTES``.
        """
        data = self.stream.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise ReadError(self.name, f"larger than the limit of {MAX_BYTES // 1_000_000} MB")
        return data

    def lines(self) -> Iterator[bytes]:
        """Lines with their ends; one longer than ``MAX_BYTES`` comes cut off just beyond that."""
        while line := self.stream.readline(MAX_BYTES + 1):
            yield line
            rest = line
            while len(rest) > MAX_BYTES and not rest.endswith(b"\n"):
                rest = self.stream.readline(MAX_BYTES + 1)
