"""The archive that needs no server: one SQLite file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from sqlite3 import Cursor
from types import TracebackType

from checker.archive.codec import origin_json, read_origin, read_told, told_json
from checker.archive.keys import keys_of
from checker.archive.queries import day_of, search_words, storable
from checker.archive.records import Holdings, Record
from checker.archive.sqlite_file import open_file, plainly, writing
from checker.archive.store import batches_of
from checker.model.told import Told

_PARAMETERS = 500
_CLAIMS = "SELECT c.value, d.origin FROM claims c JOIN documents d ON d.number = c.document "
_OF_DOCUMENT = "SELECT number FROM claims WHERE document = ?"


class EmbeddedArchive:
    """An archive in a file. ``create`` makes the file if there is none.

    Raises:
        ArchiveError: if there is none to open, or it is no archive, or of another layout.
    """

    def __init__(self, file: Path, *, create: bool = False) -> None:
        self._file = file
        self._database = open_file(file, create)

    def digests(self, names: Collection[str]) -> dict[str, str]:
        """As ``Archive.digests``."""
        found: dict[str, str] = {}
        with plainly(self._file):
            for some in batches_of(names, _PARAMETERS):
                query = f"SELECT name, digest FROM documents WHERE name IN ({_marks(some)})"
                found.update(self._database.execute(query, some))
        return found

    def put(self, records: Sequence[Record]) -> None:
        """As ``Archive.put``."""
        with plainly(self._file), writing(self._database):
            for record in records:
                self._drop(record.name)
                self._insert(record)

    def _insert(self, record: Record) -> None:
        row = (record.name, record.path, record.digest, day_of(record.origin), origin_json(record.origin))
        document = self._execute(
            "INSERT INTO documents (name, path, digest, published, origin) VALUES (?, ?, ?, ?, ?)", row
        ).lastrowid
        for told in record.told:
            values = (document, told_json(told))
            claim = self._execute("INSERT INTO claims (document, value) VALUES (?, ?)", values).lastrowid
            rows = [(key, claim) for key in sorted(keys_of(told))]
            self._database.executemany("INSERT INTO keys (key, claim) VALUES (?, ?)", rows)
            said = (claim, storable(told.passage.text))
            self._execute("INSERT INTO sentences (rowid, sentence) VALUES (?, ?)", said)

    def _execute(self, statement: str, values: Sequence[object]) -> Cursor:
        return self._database.execute(statement, values)

    def remove(self, names: Collection[str]) -> int:
        """As ``Archive.remove``."""
        with plainly(self._file), writing(self._database):
            return sum(self._drop(name) for name in names)

    def _drop(self, name: str) -> bool:
        row = self._execute("SELECT number FROM documents WHERE name = ?", (name,)).fetchone()
        if row is None:
            return False
        self._execute(f"DELETE FROM sentences WHERE rowid IN ({_OF_DOCUMENT})", row)
        self._execute(f"DELETE FROM keys WHERE claim IN ({_OF_DOCUMENT})", row)
        self._execute("DELETE FROM claims WHERE document = ?", row)
        self._execute("DELETE FROM documents WHERE number = ?", row)
        return True

    def documents(self) -> Iterable[tuple[str, str]]:
        """As ``Archive.documents``."""
        with plainly(self._file):
            return self._database.execute("SELECT name, path FROM documents ORDER BY name").fetchall()

    def find(self, keys: Collection[int], most: int) -> Sequence[Told]:
        """As ``Tellings.find``; among equals, those added last come first."""
        listed = sorted(keys)[:_PARAMETERS]
        ranked = (
            f"SELECT claim, count(*) AS shared FROM keys WHERE key IN ({_marks(listed)}) GROUP BY claim "
            "ORDER BY shared DESC, claim DESC LIMIT ?"
        )
        query = f"{_CLAIMS} JOIN ({ranked}) r ON r.claim = c.number ORDER BY r.shared DESC, r.claim DESC"
        return self._read(query, [*listed, most])

    def search(self, query: str, most: int) -> Sequence[Told]:
        """As ``Archive.search``."""
        words = " ".join(f'"{word}"' for word in search_words(query))
        ranked = "SELECT rowid AS claim, rank FROM sentences WHERE sentences MATCH ? ORDER BY rank LIMIT ?"
        return self._read(f"{_CLAIMS} JOIN ({ranked}) r ON r.claim = c.number ORDER BY r.rank", [words, most])

    def _read(self, query: str, values: Sequence[object]) -> list[Told]:
        with plainly(self._file):
            rows = self._execute(query, values).fetchall()
            return [read_told(value, read_origin(origin)) for value, origin in rows]

    def holdings(self) -> Holdings:
        """As ``Archive.holdings``."""
        with plainly(self._file):
            (documents,) = self._database.execute("SELECT count(*) FROM documents").fetchone()
            (claims,) = self._database.execute("SELECT count(*) FROM claims").fetchone()
            first, last = self._database.execute(
                "SELECT min(published), max(published) FROM documents"
            ).fetchone()
        return Holdings(str(self._file), documents, claims, None if first is None else (first, last))

    def close(self) -> None:
        """As ``Archive.close``."""
        self._database.close()

    def __enter__(self) -> EmbeddedArchive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
