"""Files that may have been checked before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from checker.cache.key import file_key
from checker.cache.store import Store
from checker.errors import ReadError
from checker.model.document import Document
from checker.report.checked import Checked
from checker.suppress.sidecar import SUFFIX

LARGEST = 4_000_000
"""Bytes of a file whose answer is kept; larger ones are streams of documents, read as they come."""


@dataclass(frozen=True, slots=True)
class FileBegin:
    """Stands before the documents of a file whose results are to be kept."""


@dataclass(frozen=True, slots=True)
class FileEnd:
    """Stands behind them, with the key that their results belong under."""

    key: bytes


@dataclass(frozen=True, slots=True)
class Known:
    """A result of an earlier run."""

    checked: Checked


Mark = FileBegin | FileEnd | Known


class Files:
    """Reads files, or takes what is known of them."""

    def __init__(self, store: Store, run: bytes, input_format: str) -> None:
        self._store = store
        self._run = run + input_format.encode()
        self._format = input_format
        self._open: list[Checked] | None = None

    def read(self, path: Path) -> Iterator[Document | ReadError | Mark]:
        """What is known of a file, else its documents and where they end."""
        from checker.read import read_bytes, read_path

        data = _content(path)
        if data is None:
            yield from read_path(path, self._format)
            return
        key = file_key(self._run, str(path), data, _content(Path(f"{path}{SUFFIX}")))
        known = self._store.get(key)
        if known is not None:
            yield from map(Known, known)
            return
        yield FileBegin()
        yield from read_bytes(data, str(path), self._format)
        yield FileEnd(key)

    def keep(self, result: Checked | ReadError | Mark) -> None:
        """Take note of a result; a file that could not be read in full is looked at again the next time."""
        match result:
            case FileBegin():
                self._open = []
            case FileEnd(key) if self._open is not None:
                self._store.put(key, self._open)
                self._open = None
            case ReadError():
                self._open = None
            case Checked(shape, _, note) if shape["errors"] or note:
                self._open = None
            case Checked() if self._open is not None:
                self._open.append(result)


def _content(path: Path) -> bytes | None:
    """``None`` for what cannot be read, or is too large to be kept."""
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except (OSError, ValueError):
        return None
    return data if len(data) <= LARGEST else None
