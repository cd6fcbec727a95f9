"""What a run has done so far, in one SQLite file, so that it can be ended at any moment and go on.

A batch is either not there, or waits here with its results, or is part of files that are whole: each change
is one transaction. Files are written before the manifest says so; if the run ends in between, they are
written again, with the same content.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from checker.batch.reading import Done
from checker.batch.record import Outcome
from checker.errors import UsageError

FILE = "manifest.sqlite"

_LAYOUT = """
CREATE TABLE IF NOT EXISTS run (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS batches (
    source INTEGER, number INTEGER, last INTEGER, results BLOB, PRIMARY KEY (source, number));
CREATE TABLE IF NOT EXISTS parts (
    source INTEGER, part INTEGER, last INTEGER, totals TEXT, PRIMARY KEY (source, part));
"""


class Part(NamedTuple):
    """Which part: ``per_part`` batches of a source in a row, or as many as it has left."""

    source: int
    number: int


class Manifest:
    """The manifest of a folder, held against every other run until it is closed.

    Raises:
        UsageError: if another run is at work there, or the file is none of ours.
    """

    def __init__(self, folder: Path, per_part: int) -> None:
        self._per_part = per_part
        self._file = folder / FILE
        self._database = sqlite3.connect(self._file, timeout=0, isolation_level=None)
        try:
            self._database.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._database.execute("PRAGMA journal_mode = WAL")
            self._database.execute("PRAGMA synchronous = NORMAL")
            self._database.executescript(f"BEGIN EXCLUSIVE; {_LAYOUT} COMMIT;")
        except sqlite3.OperationalError as error:
            raise UsageError(f"{self._file}: {error}: is another run at work there?") from None
        except sqlite3.DatabaseError as error:
            raise UsageError(f"{self._file}: not a manifest: {error}") from None

    def close(self) -> None:
        """Free the folder."""
        self._database.close()

    def begin(self, facts: Mapping[str, str]) -> Mapping[str, str]:
        """Set down what the run is, or go on with it; what was set down first.

        Raises:
            UsageError: if the folder holds another run.
        """
        known = dict(self._database.execute("SELECT name, value FROM run"))
        if not known:
            with self._database:
                self._database.execute("BEGIN")
                self._database.executemany("INSERT INTO run VALUES (?, ?)", facts.items())
            return facts
        for name, value in facts.items():
            if name != TODAY and known.get(name) != value:
                raise UsageError(f"{self._file}: of a run with other {name}; take another --output")
        return known

    def done(self, source: int) -> Done:
        """What need not be done again."""
        parts = self._database.execute("SELECT part, last FROM parts WHERE source = ?", (source,)).fetchall()
        waiting = self._database.execute("SELECT number, last FROM batches WHERE source = ?", (source,))
        numbers = dict(waiting.fetchall())
        known = Done(self._per_part, frozenset(part for part, _ in parts), frozenset(numbers))
        return Done(known.per_part, known.parts, known.numbers, self._is_whole(known, dict(parts), numbers))

    def _is_whole(self, done: Done, parts: Mapping[int, int], numbers: Mapping[int, int]) -> bool:
        if any(parts.values()):
            last = max(parts) * self._per_part
        elif any(numbers.values()):
            last = max(numbers)
        else:
            return False
        return all(number in done for number in range(last + 1))

    def keep(self, outcome: Outcome) -> bool:
        """Take the results of a batch; ``False`` if they are there already."""
        source, number = outcome.key
        if self._is_closed(self.part_of(outcome)):
            return False
        row = (source, number, outcome.last, outcome.results)
        added = self._database.execute("INSERT OR IGNORE INTO batches VALUES (?, ?, ?, ?)", row)
        return added.rowcount == 1

    def part_of(self, outcome: Outcome) -> Part:
        """The part that a batch belongs to."""
        return Part(outcome.key.source, outcome.key.number // self._per_part)

    def _is_closed(self, part: Part) -> bool:
        query = "SELECT 1 FROM parts WHERE source = ? AND part = ?"
        return self._database.execute(query, part).fetchone() is not None

    def waiting(self) -> list[Part]:
        """Parts of which batches are there that are not in files yet."""
        rows = self._database.execute("SELECT DISTINCT source, number / ? FROM batches", (self._per_part,))
        return sorted(Part(*row) for row in rows)

    def is_complete(self, part: Part) -> bool:
        """Whether all batches of a part wait here."""
        query = "SELECT count(*), max(number), max(last) FROM batches WHERE source = ? AND number / ? = ?"
        count, highest, last = self._database.execute(
            query, (part.source, self._per_part, part.number)
        ).fetchone()
        return bool(count == self._per_part or (last and count == highest - part.number * self._per_part + 1))

    def results(self, part: Part) -> Iterator[bytes]:
        """Results of the batches of a part, in order."""
        query = "SELECT results FROM batches WHERE source = ? AND number / ? = ? ORDER BY number"
        return (row[0] for row in self._database.execute(query, (part.source, self._per_part, part.number)))

    def finish(self, part: Part, totals: Counter[str]) -> None:
        """The part's files are written: nothing of it waits any more."""
        where = "source = ? AND number / ? = ?"
        of_part = (part.source, self._per_part, part.number)
        with self._database:
            self._database.execute("BEGIN")
            query = f"SELECT max(last) FROM batches WHERE {where}"
            (last,) = self._database.execute(query, of_part).fetchone()
            row = (*part, last, json.dumps(totals))
            self._database.execute("INSERT INTO parts VALUES (?, ?, ?, ?)", row)
            self._database.execute(f"DELETE FROM batches WHERE {where}", of_part)

    def totals(self) -> Counter[str]:
        """Those of all parts together."""
        total: Counter[str] = Counter()
        for (text,) in self._database.execute("SELECT totals FROM parts"):
            total.update(json.loads(text))
        return total


TODAY = "present day"
"""The fact of a run that stays what it was when it goes on."""
