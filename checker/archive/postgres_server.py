"""Connections to an archive in a PostgreSQL database: its tables, its faults in one line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, LiteralString
from urllib.parse import urlsplit

from checker.archive.records import LAYOUT
from checker.errors import ArchiveError

if TYPE_CHECKING:
    from psycopg import Connection

SCHEMA: LiteralString = "claimline"
"""The schema of the database that holds the tables."""

_WAIT = 10  # seconds to connect
_LOCK = 0x636C6D61  # of those who make the tables, so that only one does
_MAKE: LiteralString = f"""
CREATE SCHEMA IF NOT EXISTS {SCHEMA};
CREATE TABLE {SCHEMA}.layout (number integer NOT NULL);
CREATE TABLE {SCHEMA}.documents (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE, path text NOT NULL,
    digest text NOT NULL, published text, origin text NOT NULL);
CREATE TABLE {SCHEMA}.claims (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document bigint NOT NULL REFERENCES {SCHEMA}.documents ON DELETE CASCADE,
    value text NOT NULL, sentence text NOT NULL);
CREATE INDEX claims_of ON {SCHEMA}.claims (document);
CREATE TABLE {SCHEMA}.keys (
    key bigint NOT NULL, claim bigint NOT NULL REFERENCES {SCHEMA}.claims ON DELETE CASCADE,
    PRIMARY KEY (key, claim));
CREATE INDEX keys_of ON {SCHEMA}.keys (claim);
CREATE INDEX claims_by_word ON {SCHEMA}.claims USING gin (to_tsvector('english', sentence));
"""


def connect(address: str, create: bool) -> Connection[tuple[Any, ...]]:
    """A connection to the archive in a database; ``create`` makes its tables if there are none.

    Raises:
        ArchiveError: if psycopg is not installed, the server does not answer, or the tables are missing or
            of another layout.
    """
    try:
        import psycopg
    except ImportError:
        raise ArchiveError(
            "an archive in PostgreSQL needs psycopg: pip install 'claimline[postgres]'"
        ) from None
    place = without_password(address)
    with plainly(place):
        database = psycopg.connect(address, autocommit=True, connect_timeout=_WAIT)
    try:
        with plainly(place):
            if create:
                _make(database)
            layout = _layout(database)
        _check(place, layout)
    except ArchiveError:
        database.close()
        raise
    return database


def _make(database: Connection[tuple[Any, ...]]) -> None:
    with database.transaction():
        database.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
        if _layout(database) is None:
            database.execute(_MAKE)
            database.execute(f"INSERT INTO {SCHEMA}.layout VALUES (%s)", (LAYOUT,))


def _layout(database: Connection[tuple[Any, ...]]) -> int | None:
    (table,) = _row(database, "SELECT to_regclass(%s)::text", (f"{SCHEMA}.layout",))
    if table is None:
        return None
    (layout,) = _row(database, f"SELECT coalesce(max(number), 0) FROM {SCHEMA}.layout")
    return int(layout)


def _row(
    database: Connection[tuple[Any, ...]], query: LiteralString, values: tuple[object, ...] = ()
) -> tuple[Any, ...]:
    row = database.execute(query, values).fetchone()
    assert row is not None  # functions and aggregates always give one
    return row


def _check(place: str, layout: int | None) -> None:
    if layout is None:
        raise ArchiveError(f"{place}: holds no archive; `claimline archive add` makes one")
    if layout != LAYOUT:
        raise ArchiveError(
            f"{place}: has layout {layout}, and this version of claimline reads layout {LAYOUT}; "
            "add the documents to a new database"
        )


@contextmanager
def plainly(place: str) -> Iterator[None]:
    """Turns faults of the database, and content that is not what we write, into an ``ArchiveError``."""
    from psycopg import Error

    try:
        yield
    except Error as error:
        says = " ".join(str(error).split())
        raise ArchiveError(f"{place}: the archive cannot be used: {says}") from None
    except (ValueError, TypeError, KeyError) as error:
        raise ArchiveError(f"{place}: the archive is damaged: {error}") from None


def without_password(address: str) -> str:
    """The address of a database as it may be shown: user and password left out, and all parameters."""
    parts = urlsplit(address)
    host = parts.netloc.rpartition("@")[2]
    return f"{parts.scheme}://{host}{parts.path}"
