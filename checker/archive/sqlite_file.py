"""The file of an embedded archive: its layout, its transactions, its faults in one line.

The journal is written ahead, so that readers go on while somebody writes; writers wait for each other.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from checker.archive.records import LAYOUT
from checker.errors import ArchiveError

_APPLICATION = 0x636C6D61  # "clma", by which the file is known to be an archive
_WAIT = 60.0  # seconds for other writers to finish
_SCHEMA = (
    "CREATE TABLE documents (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, path TEXT NOT NULL,"
    " digest TEXT NOT NULL, published TEXT, origin TEXT NOT NULL)",
    "CREATE TABLE claims (number INTEGER PRIMARY KEY, document INTEGER NOT NULL, value TEXT NOT NULL)",
    "CREATE INDEX claims_of ON claims (document)",
    "CREATE TABLE keys (key INTEGER NOT NULL, claim INTEGER NOT NULL, PRIMARY KEY (key, claim))"
    " WITHOUT ROWID",
    "CREATE INDEX keys_of ON keys (claim)",
    "CREATE VIRTUAL TABLE sentences USING fts5 (sentence, tokenize = 'porter unicode61')",
)


def open_file(file: Path, create: bool) -> sqlite3.Connection:
    """A connection to the archive in a file; ``create`` makes one if there is none.

    Raises:
        ArchiveError: if there is none to open, or it is no archive, or of another layout.
    """
    if not create and not file.is_file():
        raise ArchiveError(f"{file}: there is no archive here; `claimline archive add` makes one")
    with plainly(file):
        database = sqlite3.connect(file, timeout=_WAIT, isolation_level=None)
    try:
        with plainly(file):
            if create and _is_empty(database):
                _begin(database)
        _check(file, database)
    except ArchiveError:
        database.close()
        raise
    return database


def _begin(database: sqlite3.Connection) -> None:
    database.execute("PRAGMA journal_mode = WAL")
    with writing(database):
        if _is_empty(database):  # nobody else was faster
            for statement in _SCHEMA:
                database.execute(statement)
            database.execute(f"PRAGMA application_id = {_APPLICATION}")
            database.execute(f"PRAGMA user_version = {LAYOUT}")


def _check(file: Path, database: sqlite3.Connection) -> None:
    with plainly(file):
        application, layout = (_pragma(database, name) for name in ("application_id", "user_version"))
    if application != _APPLICATION:
        raise ArchiveError(f"{file}: is not an archive of claimline")
    if layout != LAYOUT:
        raise ArchiveError(
            f"{file}: has layout {layout}, and this version of claimline reads layout {LAYOUT}; "
            "add the documents to a new archive"
        )


def _is_empty(database: sqlite3.Connection) -> bool:
    return database.execute("SELECT 1 FROM sqlite_master").fetchone() is None


def _pragma(database: sqlite3.Connection, name: str) -> int:
    (value,) = database.execute(f"PRAGMA {name}").fetchone()
    return int(value)


@contextmanager
def plainly(file: Path) -> Iterator[None]:
    """Turns faults of the database, and content that is not what we write, into an ``ArchiveError``."""
    try:
        yield
    except sqlite3.Error as error:
        raise ArchiveError(f"{file}: the archive cannot be used: {error}") from None
    except (ValueError, TypeError, KeyError) as error:
        raise ArchiveError(f"{file}: the archive is damaged: {error}") from None


@contextmanager
def writing(database: sqlite3.Connection) -> Iterator[None]:
    """One transaction, which waits for other writers and is undone as a whole if anything goes wrong."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")
