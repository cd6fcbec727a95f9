"""Answers by key, in one SQLite file that several runs may use at once.

Whatever goes wrong with it, a run goes on without: a cache must never be the reason that something fails.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from checker.report.checked import Checked

FILE = "results-1.sqlite"
"""The number is that of the layout; a file of another layout is left alone."""

MOST = 20_000
"""Files whose answers are kept; the oldest answers go first."""

_WAIT = 5.0  # seconds for another run to finish writing
_TABLE = "CREATE TABLE IF NOT EXISTS results (number INTEGER PRIMARY KEY, key BLOB UNIQUE, value TEXT)"


class Store:
    """``note`` is told once what went wrong, if anything does."""

    def __init__(self, folder: Path, note: Callable[[str], None], today: str) -> None:
        self.file = folder / FILE
        self.today = today
        self._note = note
        self._new: dict[bytes, str] = {}
        self._database = self._open()

    def _open(self) -> sqlite3.Connection | None:
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            database = sqlite3.connect(self.file, timeout=_WAIT, isolation_level=None)
            database.execute(_TABLE)
        except (OSError, sqlite3.Error) as error:
            self._give_up(error)
            return None
        return database

    def get(self, key: bytes) -> list[Checked] | None:
        """The answer for a file, unless there is none, or it was given for another day than this one."""
        if self._database is None:
            return None
        try:
            row = self._database.execute("SELECT value FROM results WHERE key = ?", (key,)).fetchone()
        except sqlite3.Error as error:
            self._give_up(error)
            return None
        return None if row is None else self._read(row[0])

    def _read(self, value: str) -> list[Checked] | None:
        try:
            answer = [Checked(shape, source) for shape, source in json.loads(value)]
            current = all(each.shape.get("today", self.today) == self.today for each in answer)
        except (ValueError, TypeError, AttributeError):  # not what this version wrote
            return None
        return answer if current else None

    def put(self, key: bytes, answer: Iterable[Checked]) -> None:
        """Keep an answer; it is written on closing."""
        if self._database is not None:
            self._new[key] = json.dumps([(each.shape, each.source) for each in answer])

    def close(self) -> None:
        """Write what is new, in one go."""
        if self._database is None:
            return
        try:
            if self._new:
                self._write(self._database)
            self._database.close()
        except sqlite3.Error as error:
            self._give_up(error)

    def _write(self, database: sqlite3.Connection) -> None:
        database.execute("BEGIN IMMEDIATE")
        rows: list[tuple[Any, ...]] = list(self._new.items())
        database.executemany("INSERT OR REPLACE INTO results (key, value) VALUES (?, ?)", rows)
        database.execute("DELETE FROM results WHERE number <= (SELECT max(number) FROM results) - ?", (MOST,))
        database.execute("COMMIT")

    def _give_up(self, error: Exception) -> None:
        self._database, self._new = None, {}
        damaged = type(error) is sqlite3.DatabaseError
        if damaged:
            self.file.unlink(missing_ok=True)
        what = "damaged and was removed" if damaged else f"not usable ({error})"
        self._note(f"the cache {self.file} is {what}; going on without it")
