"""The archive that a team shares: tables in a PostgreSQL database, by psycopg 3 (extra ``postgres``)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from types import TracebackType
from typing import Any, LiteralString

from checker.archive.codec import origin_json, read_origin, read_told, told_json
from checker.archive.keys import keys_of
from checker.archive.postgres_server import SCHEMA, connect, plainly, without_password
from checker.archive.queries import day_of, search_words, storable
from checker.archive.records import Holdings, Record
from checker.model.told import Told

_CLAIMS: LiteralString = (
    f"SELECT c.value, d.origin FROM {SCHEMA}.claims c JOIN {SCHEMA}.documents d ON d.number = c.document "
)


class PostgresArchive:
    """An archive in a database; ``create`` makes its tables if there are none.

    Raises:
        ArchiveError: as ``postgres_server.connect``.
    """

    def __init__(self, address: str, *, create: bool = False) -> None:
        self._place = without_password(address)
        self._database = connect(address, create)

    def _one(self, query: LiteralString, values: Sequence[object] = ()) -> tuple[Any, ...]:
        row = self._database.execute(query, values).fetchone()
        assert row is not None  # aggregates and RETURNING always give one
        return row

    def digests(self, names: Collection[str]) -> dict[str, str]:
        """As ``Archive.digests``."""
        query: LiteralString = f"SELECT name, digest FROM {SCHEMA}.documents WHERE name = ANY(%s)"
        with plainly(self._place):
            return dict(self._database.execute(query, (list(names),)).fetchall())

    def put(self, records: Sequence[Record]) -> None:
        """As ``Archive.put``."""
        with plainly(self._place), self._database.transaction():
            for record in sorted(records, key=lambda each: each.name):  # one order: none waits in a ring
                self._insert(record)

    def _insert(self, record: Record) -> None:
        row = (record.name, record.path, record.digest, day_of(record.origin), origin_json(record.origin))
        (document,) = self._one(
            f"INSERT INTO {SCHEMA}.documents (name, path, digest, published, origin) "
            "VALUES (%s, %s, %s, %s, %s) ON CONFLICT (name) DO UPDATE "
            "SET path = excluded.path, digest = excluded.digest, "
            "published = excluded.published, origin = excluded.origin RETURNING number",
            row,
        )
        with self._database.cursor() as cursor:
            cursor.execute(f"DELETE FROM {SCHEMA}.claims WHERE document = %s", (document,))
            values = [
                (document, told_json(told), storable(told.passage.text), sorted(keys_of(told)))
                for told in record.told
            ]
            insert: LiteralString = (
                f"WITH c AS (INSERT INTO {SCHEMA}.claims (document, value, sentence) VALUES (%s, %s, %s) "
                f"RETURNING number) INSERT INTO {SCHEMA}.keys (key, claim) "
                "SELECT k, c.number FROM c, unnest(%s::bigint[]) k"
            )
            cursor.executemany(insert, values)

    def remove(self, names: Collection[str]) -> int:
        """As ``Archive.remove``."""
        query: LiteralString = f"DELETE FROM {SCHEMA}.documents WHERE name = ANY(%s)"
        with plainly(self._place):
            return self._database.execute(query, (list(names),)).rowcount

    def documents(self) -> Iterable[tuple[str, str]]:
        """As ``Archive.documents``."""
        with plainly(self._place):
            return self._database.execute(
                f'SELECT name, path FROM {SCHEMA}.documents ORDER BY name COLLATE "C"'
            ).fetchall()

    def find(self, keys: Collection[int], most: int) -> Sequence[Told]:
        """As ``Tellings.find``; among equals, those added last come first."""
        ranked: LiteralString = (
            f"SELECT claim, count(*) AS shared FROM {SCHEMA}.keys WHERE key = ANY(%(keys)s::bigint[]) "
            "GROUP BY claim ORDER BY shared DESC, claim DESC LIMIT %(most)s"
        )
        query: LiteralString = (
            f"{_CLAIMS} JOIN ({ranked}) r ON r.claim = c.number ORDER BY r.shared DESC, r.claim DESC"
        )
        return self._read(query, {"keys": sorted(keys), "most": most})

    def search(self, query: str, most: int) -> Sequence[Told]:
        """As ``Archive.search``."""
        words: LiteralString = "plainto_tsquery('english', %(words)s)"
        ranked: LiteralString = (
            f"{_CLAIMS} WHERE to_tsvector('english', c.sentence) @@ {words} "
            f"ORDER BY ts_rank(to_tsvector('english', c.sentence), {words}) DESC, c.number LIMIT %(most)s"
        )
        return self._read(ranked, {"words": " ".join(search_words(query)), "most": most})

    def _read(self, query: LiteralString, values: Mapping[str, object]) -> list[Told]:
        with plainly(self._place):
            rows = self._database.execute(query, values).fetchall()
            return [read_told(value, read_origin(origin)) for value, origin in rows]

    def holdings(self) -> Holdings:
        """As ``Archive.holdings``."""
        with plainly(self._place):
            (claims,) = self._one(f"SELECT count(*) FROM {SCHEMA}.claims")
            documents, first, last = self._one(
                f"SELECT count(*), min(published), max(published) FROM {SCHEMA}.documents"
            )
        return Holdings(self._place, documents, claims, None if first is None else (first, last))

    def close(self) -> None:
        """As ``Archive.close``."""
        self._database.close()

    def __enter__(self) -> PostgresArchive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
