"""Archives of both kinds, empty."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from checker.archive.opening import open_archive
from checker.archive.store import Archive
from tests.archive.postgres_server import programs, running

KINDS = ("embedded", "postgres")


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a PostgreSQL database."""
    folder = programs()
    if folder is None:
        pytest.skip("no PostgreSQL server (initdb, postgres): the embedded archive is tested alone")
    if importlib.util.find_spec("psycopg") is None:
        pytest.skip("psycopg is not installed (extra postgres)")
    with running(folder) as address:
        yield address


@pytest.fixture(params=KINDS)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The name of an archive that does not exist yet."""
    if request.param == "embedded":
        return str(tmp_path / "house.db")
    import psycopg

    address: str = request.getfixturevalue("server")
    with psycopg.connect(address, autocommit=True) as database:
        database.execute("DROP SCHEMA IF EXISTS claimline CASCADE")
    return address


@pytest.fixture
def archive(place: str) -> Iterator[Archive]:
    """A fresh archive."""
    with open_archive(place, create=True) as opened:
        yield opened


@pytest.fixture
def damage(place: str) -> Callable[[str], None]:
    """Runs a statement on the archive behind our back, in the SQL that both kinds share."""

    def run(statement: str) -> None:
        if place.startswith("postgresql://"):
            import psycopg

            with psycopg.connect(place, autocommit=True) as database:
                database.execute("SET search_path TO claimline")
                database.execute(statement.encode())
        else:
            import sqlite3

            file = sqlite3.connect(place)
            with file:
                file.execute(statement)
            file.close()

    return run
