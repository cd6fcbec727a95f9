"""Files, folders and standard input to documents. Content problems are yielded, never raised."""

from __future__ import annotations

from collections.abc import Iterator
from io import BufferedReader, BytesIO
from pathlib import Path

from checker.errors import ReadError
from checker.model.document import Document
from checker.read.files import collect
from checker.read.formats import FORMATS, detect
from checker.read.raw import RawInput

__all__ = ["FORMATS", "collect", "read_bytes", "read_path"]


def read_path(path: Path, input_format: str = "auto") -> Iterator[Document | ReadError]:
    """Read a file; many documents for JSONL. Whatever cannot be read comes as ``ReadError`` in its place.

    Raises:
        UsageError: for an input format that does not exist.
    """
    name = str(path)
    try:
        with path.open("rb") as stream:
            yield from _read(RawInput(name, stream, name), input_format)
    except OSError as error:
        yield ReadError(name, f"cannot be read: {(error.strerror or str(error)).lower()}")


def read_bytes(data: bytes, name: str, input_format: str = "auto") -> Iterator[Document | ReadError]:
    """Read bytes that came by another way than a file; ``name`` stands for the path, and its suffix counts.

    Raises:
        UsageError: for an input format that does not exist.
    """
    yield from _read(RawInput(name, BufferedReader(BytesIO(data)), name), input_format)


def _read(raw: RawInput, input_format: str) -> Iterator[Document | ReadError]:
    try:
        yield from detect(raw, input_format).reader()(raw)
    except ReadError as error:
        yield error
