"""A source: an archive file, or plain files taken together. The table of archive formats."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import cast

from checker.batch.record import Kind, Record
from checker.errors import ReadError

_COMPRESSED = ("", ".gz", ".bz2", ".xz", ".zst")

ARCHIVES = {
    **{suffix + packed: "lines" for suffix in (".jsonl", ".ndjson") for packed in _COMPRESSED},
    ".parquet": "parquet",
    ".warc": "warc",
    ".warc.gz": "warc",
    ".warc.zst": "warc",
}
"""Ends of names, in lower case, and the module beside this one that reads such files."""


def archive_format(name: str) -> str | None:
    """The module that reads an archive of that name; ``None`` for a file that is read as ``check`` does."""
    lowered = name.lower()
    return next((module for suffix, module in ARCHIVES.items() if lowered.endswith(suffix)), None)


@dataclass(frozen=True, slots=True)
class Source:
    """``paths`` holds the one archive, or the plain files; ``most`` is how many records count."""

    number: int
    paths: tuple[str, ...]
    most: int | None = None

    def records(self) -> Iterator[Record]:
        """Its records in order; where it cannot be read on, a last one says so."""
        return islice(self._records(), self.most)

    def _records(self) -> Iterator[Record]:
        module = archive_format(self.paths[0])
        return _files(self.paths) if module is None else _guarded(self.paths[0], module)

    @property
    def name(self) -> str:
        """What it is called: the archive, or the first of the files."""
        return self.paths[0]

    @property
    def state(self) -> str:
        """Size and time of change of each file: two runs over the same state read the same."""
        return "\n".join(map(_state, self.paths))

    @property
    def size(self) -> int:
        """Bytes on disk, 0 for what cannot be found."""
        return sum(map(_size, self.paths))


def _guarded(path: str, module: str) -> Iterator[Record]:
    reader = cast(
        "Callable[[str], Iterator[Record]]", import_module(f"checker.batch.sources.{module}").records
    )
    try:
        yield from reader(path)
    except ReadError as error:
        yield _fault(path, error.reason)
    except (OSError, EOFError) as error:
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        yield _fault(path, f"cannot be read to its end: {reason.lower()}")


def _fault(path: str, reason: str) -> Record:
    return Record(Kind.FAULT, path, 0, reason.encode("utf-8", "replace"))


def _files(paths: tuple[str, ...]) -> Iterator[Record]:
    return (Record(Kind.FILE, path, 1, size=_size(path)) for path in paths)


def _size(path: str) -> int:
    try:
        return Path(path).stat().st_size
    except (OSError, ValueError):
        return 0


def _state(path: str) -> str:
    try:
        stat = Path(path).stat()
    except (OSError, ValueError):
        return f"{path}\0-"
    return f"{path}\0{stat.st_size}\0{stat.st_mtime_ns}"
