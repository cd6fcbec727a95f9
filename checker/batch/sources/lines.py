"""JSON Lines, plain or compressed."""

from __future__ import annotations

import bz2
import gzip
import lzma
import zlib
from collections.abc import Callable, Iterator
from io import BufferedReader
from typing import BinaryIO, cast

from checker.batch.record import Kind, Record
from checker.batch.sources.extra import load
from checker.errors import ReadError
from checker.read import jsonl
from checker.read.raw import RawInput

_DAMAGED = (zlib.error, lzma.LZMAError)


def records(path: str) -> Iterator[Record]:
    """A record a line; empty lines count but are passed over.

    Raises:
        ReadError: where the file is damaged.
        OSError, EOFError: where it cannot be read, or ends too early.
    """
    try:
        with _opened(path) as stream:
            for number, line in enumerate(jsonl.lines(RawInput(path, stream, path)), 1):
                if line.strip():
                    yield Record(Kind.LINE, path, number, line)
    except _DAMAGED as error:
        raise ReadError(path, f"damaged: {error}") from None


def _opened(path: str) -> BufferedReader:
    for suffix, opened in _OPENERS.items():
        if path.lower().endswith(suffix):
            return BufferedReader(opened(path), 1 << 16)  # type: ignore[arg-type]
    return BufferedReader(open(path, "rb", 0), 1 << 16)


def _zstd(path: str) -> BinaryIO:
    return cast(BinaryIO, load("pyarrow", path).input_stream(path, compression="zstd"))


_OPENERS: dict[str, Callable[[str], object]] = {
    ".gz": gzip.open,
    ".bz2": bz2.open,
    ".xz": lzma.open,
    ".zst": _zstd,
}
