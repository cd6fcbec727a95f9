"""Which documents of an archive a path or a name stands for."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from checker.errors import UsageError


def named(kept: Iterable[tuple[str, str]], wanted: Sequence[str]) -> list[str]:
    """Names of the documents that are named, or lie in a file or folder that is.

    Raises:
        UsageError: for a name that stands for none.
    """
    listed = list(kept)
    found: dict[str, None] = {}
    for what in wanted:
        matching = [name for name, path in listed if what == name or _is_in(path, what)]
        if not matching:
            raise UsageError(f"the archive holds no document {what!r}, nor any of a file or folder so named")
        found.update(dict.fromkeys(matching))
    return list(found)


def missing(kept: Iterable[tuple[str, str]]) -> list[str]:
    """Names of the documents whose file does not exist any more; those without a file stay."""
    return [name for name, path in kept if path and not os.path.exists(path)]


def _is_in(path: str, place: str) -> bool:
    if not path:
        return False
    file, folder = Path(os.path.abspath(path)), Path(os.path.abspath(place))
    return file == folder or folder in file.parents
