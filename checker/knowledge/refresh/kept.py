"""The rows that were fetched, kept inside the file of facts: an update of one table leaves the others as they
are, and one file is all there is to swap.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path

from checker.knowledge.store import Fetched
from checker.knowledge.tables import Row

_SCHEMA = "CREATE TABLE fetched (name TEXT PRIMARY KEY, day TEXT, endpoint TEXT, rows BLOB)"


@dataclass(frozen=True)
class Kept:
    """A table as it was fetched."""

    name: str
    day: str
    endpoint: str
    rows: Sequence[Row]


def read_kept(file: Path) -> dict[str, Kept]:
    """The fetched tables of a file by name; none if it cannot be read, or never had any."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as db:
            rows = db.execute("SELECT name, day, endpoint, rows FROM fetched ORDER BY name").fetchall()
        return {
            name: Kept(name, day, url, json.loads(zlib.decompress(blob))) for name, day, url, blob in rows
        }
    except (sqlite3.Error, zlib.error, ValueError, TypeError):
        return {}


def write_kept(db: sqlite3.Connection, tables: Iterable[Kept]) -> list[tuple[str, str]]:
    """Write them into a file of facts; returns what it should tell about itself."""
    db.execute(_SCHEMA)
    told = []
    for table in tables:
        packed = zlib.compress(json.dumps(table.rows, ensure_ascii=False).encode("utf-8"))
        db.execute("INSERT INTO fetched VALUES (?,?,?,?)", (table.name, table.day, table.endpoint, packed))
        told.append(asdict(Fetched(table.name, table.day, table.endpoint, len(table.rows))))
    return [("fetched", json.dumps(told))]
