"""The one folder that paths may lead into."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from checker.errors import ReadError
from checker.read.files import collect
from checker.read.formats import SUFFIXES
from checker.serve.limits import Limits

_LISTED = 500  # files that the form offers


class Folder:
    """Files below a folder, links that lead out of it left aside."""

    def __init__(self, path: Path) -> None:
        self._root = path.resolve()

    def file(self, name: str, limits: Limits) -> Path:
        """The file of this name, counted from the folder.

        Raises:
            ReadError: if there is none that may be read; whether it exists elsewhere is not told.
        """
        found = self._inside(self._root / name)
        if found and found.suffix.lower() in SUFFIXES and found.is_file():
            return self._small(found, name, limits)
        raise ReadError(name, f"no such file here that can be read (known are {', '.join(SUFFIXES)})")

    def _inside(self, path: Path) -> Path | None:
        """Where a path really leads, if that is below the folder and nothing on the way is hidden."""
        try:
            found = path.resolve()
            parts = found.relative_to(self._root).parts
        except (OSError, ValueError, RuntimeError):  # not below the folder; a NUL; links in a circle
            return None
        return None if any(part.startswith(".") for part in parts) else found

    @staticmethod
    def _small(found: Path, name: str, limits: Limits) -> Path:
        if found.stat().st_size > limits.size:
            raise ReadError(name, f"larger than the limit of {limits.size_words}")
        return found

    def names(self) -> list[str]:
        """The first files in alphabetical order, as the form offers them."""
        return list(islice(self._names(), _LISTED))

    def _names(self) -> Iterator[str]:
        for found in collect([str(self._root)]):
            if isinstance(found, Path) and self._inside(found):
                yield found.relative_to(self._root).as_posix()
