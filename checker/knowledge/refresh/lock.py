"""One update of a folder at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from checker.errors import UpdateError


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the folder, which is made if there is none. The system lets go of it whatever ends the process.

    Raises:
        UpdateError: if another process holds it, or it cannot be written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(folder / "lock", timeout=0, isolation_level=None)) as db:
            db.execute("BEGIN EXCLUSIVE")
            yield
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise UpdateError(f"{folder}: another update is under way") from None
        raise UpdateError(f"{folder}: cannot be written to ({error})") from None
    except OSError as error:
        raise UpdateError(
            f"{folder}: cannot be written to: {(error.strerror or str(error)).lower()}"
        ) from None
