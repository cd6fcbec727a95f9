"""Which files the given paths stand for."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from checker.errors import ReadError
from checker.read.formats import SUFFIXES


def is_readable(name: str) -> bool:
    """Whether its format is known and can be read here; a folder's PDFs are no errors where no reader is."""
    known = SUFFIXES.get(Path(name).suffix.lower())
    return known is not None and known.is_available


def collect(paths: Sequence[str], wanted: Callable[[str], bool] = is_readable) -> Iterator[Path | ReadError]:
    """Every file to read, each once: named files as they are, folders walked in sorted order.

    In folders only files whose name is ``wanted`` count, by default those of a known suffix whose reader is
    installed; hidden ones are passed over. A path that does not exist, and a folder that holds nothing
    readable, come as ``ReadError``.
    """
    seen: set[str] = set()
    for name in paths:
        for found in _expand(name, wanted):
            if isinstance(found, ReadError):
                yield found
            elif (real := os.path.realpath(found)) not in seen:
                seen.add(real)
                yield found


def _expand(name: str, wanted: Callable[[str], bool]) -> Iterator[Path | ReadError]:
    if not name:  # an unset variable of a script, which else would stand for the current folder
        yield ReadError("''", "names no file or folder")
        return
    try:
        path = Path(name)
        if path.is_dir():
            yield from _walk(path, wanted)
        elif path.exists():
            yield path
        else:
            yield ReadError(name, "no such file or folder")
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        yield ReadError(name, getattr(error, "strerror", None) or "not a usable path")


def _walk(folder: Path, wanted: Callable[[str], bool]) -> Iterator[Path | ReadError]:
    errors: list[OSError] = []
    found = False
    for parent, folders, files in os.walk(folder, onerror=errors.append):
        folders[:] = sorted(entry for entry in folders if not entry.startswith("."))
        for entry in sorted(files):
            if not entry.startswith(".") and wanted(entry):
                found = True
                yield Path(parent, entry)
    for error in errors:
        yield ReadError(str(error.filename), error.strerror or "cannot be opened")
    if not found and not errors:
        yield ReadError(str(folder), f"no readable file in this folder (known are {', '.join(SUFFIXES)})")
