"""The store in a read-only SQLite file: the one that ships with the package, or one made from it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import islice
from pathlib import Path
from typing import Any

from checker.errors import ConfigError
from checker.knowledge.dates import parse_moment
from checker.knowledge.facts import Person, Term, Thing
from checker.knowledge.files import SHIPPED
from checker.knowledge.store import ALIKE, Coverage, Fetched
from checker.model.moment import Moment

FORMAT = "2"
PERSON, TERM, SURNAME, THING = 1, 2, 3, 4  # what a row of the table of names leads to
_CHUNK = 400  # SQLite takes at least 999 parameters in one statement


class EmbeddedKnowledge:
    """Facts of a file that ``checker.knowledge.build`` wrote.

    Raises:
        ConfigError: if the file is missing, is no such file, or is truncated.
    """

    def __init__(self, path: Path = SHIPPED) -> None:
        self._path = path
        _check_whole(path)
        uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        self._db = sqlite3.connect(uri, uri=True, check_same_thread=False)
        self._about = dict(self._rows("SELECT key, value FROM about"))
        if self._about.get("format") != FORMAT:
            raise ConfigError(
                f"{path}: facts of format {self._about.get('format')!r}, {FORMAT!r} is read here"
            )
        self.people = lru_cache(maxsize=20_000)(self._people)
        self.terms = lru_cache(maxsize=20_000)(self._terms)
        self.terms_by_surname = lru_cache(maxsize=5_000)(self._terms_by_surname)
        self.things = lru_cache(maxsize=20_000)(self._things)

    def _rows(self, query: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        try:
            return self._db.execute(query, parameters).fetchall()
        except sqlite3.DatabaseError as error:
            way_out = (
                "" if self._path == SHIPPED else "; `claimline knowledge reset` goes back to those that ship"
            )
            raise ConfigError(f"{self._path}: not a readable file of facts ({error}){way_out}") from error

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def known(self, keys: Collection[str]) -> frozenset[str]:
        """Those of ``keys`` that name a person."""
        found: set[str] = set()
        rest = iter(sorted(keys))
        while chunk := list(islice(rest, _CHUNK)):
            marks = ",".join("?" * len(chunk))
            query = f"SELECT DISTINCT key FROM name WHERE key IN ({marks}) AND leads_to IN ({PERSON}, {TERM})"
            found.update(row[0] for row in self._rows(query, chunk))
        return frozenset(found)

    def _named(self, table: str, leads_to: int, key: str) -> list[tuple[Any, ...]]:
        return self._rows(
            f"SELECT {table}.* FROM name JOIN {table} ON {table}.id = name.ref "
            "WHERE name.key = ? AND name.leads_to = ? ORDER BY name.ref",
            (key, leads_to),
        )

    def _people(self, key: str) -> tuple[Person, ...]:
        rows = self._named("person", PERSON, key)
        return tuple(Person(n, parse_moment(b), _moment(d), o, w, s, c) for _, n, b, d, o, w, s, c in rows)

    def _terms(self, key: str) -> tuple[Term, ...]:
        return tuple(_term(row) for row in self._named("term", TERM, key))

    def _terms_by_surname(self, key: str) -> tuple[Term, ...]:
        return tuple(_term(row) for row in self._named("term", SURNAME, key))

    def _things(self, key: str) -> tuple[Thing, ...]:
        rows = self._named("thing", THING, key)
        return tuple(
            Thing(n, k, _moment(a), _moment(z), p, frozenset(c.split("|")) - {""}, s)
            for _, n, k, p, a, z, c, s in rows
        )

    @cached_property
    def _thing_names(self) -> Mapping[str, Sequence[str]]:
        rows = self._rows("SELECT anchor, names FROM thing_name")
        return {anchor: tuple(names.split("|")) for anchor, names in rows}

    def thing_names(self) -> Mapping[str, Sequence[str]]:
        """Names of things by rarest word."""
        return self._thing_names

    def similar(self, key: str) -> Collection[str]:
        """Keys in which a word begins as one of ``key`` does."""
        begins = [f"{word[:ALIKE]}%" for word in key.split()]
        likes = [like for begin in begins for like in (begin, f"% {begin}")]
        where = " OR ".join("key LIKE ?" for _ in likes) or "0"
        query = f"SELECT DISTINCT key FROM name WHERE leads_to <> {SURNAME} AND ({where})"
        return [row[0] for row in self._rows(query, likes)]

    def coverage(self) -> tuple[Coverage, ...]:
        """Counts by table and source, as the build wrote them down."""
        counts, sources = json.loads(self._about["counts"]), json.loads(self._about["sources"])
        fetched = tuple(Fetched(**each) for each in json.loads(self._about.get("fetched", "[]")))
        latest = {table: str(self._rows(query)[0][0] or "") for table, query in _LATEST.items()}
        deaths = {str(year): int(count) for year, count in reversed(self._rows(_DEATHS))}
        return (Coverage(str(self._path), counts, sources, latest, fetched, deaths),)


_LATEST = {
    "people": "SELECT max(died) FROM person",
    "terms": "SELECT max(max(start), max(known_until)) FROM term",
    "things": "SELECT max(start) FROM thing WHERE kind <> 'annual'",
}
_DEATHS = """
SELECT substr(died, 1, 4) AS year, count(*) FROM person
WHERE died <> '' GROUP BY year ORDER BY year DESC LIMIT 10
"""


_MAGIC = b"SQLite format 3\0"


def _check_whole(path: Path) -> None:
    """Compare the size of the file with what its header says: of SQLite, bytes 16, 17 and 28 to 31."""
    try:
        with path.open("rb") as stream:
            header = stream.read(100)
        size = path.stat().st_size
    except FileNotFoundError:
        raise ConfigError(f"{path}: no such file of facts (installing claimline makes it)") from None
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {(error.strerror or str(error)).lower()}") from None
    if not header.startswith(_MAGIC) or len(header) < 100:
        raise ConfigError(f"{path}: not a readable file of facts")
    page, pages = int.from_bytes(header[16:18], "big"), int.from_bytes(header[28:32], "big")
    if size != page * pages:
        raise ConfigError(f"{path}: not a whole file of facts ({size} bytes, {page * pages} expected)")


def _moment(value: str) -> Moment | None:
    return parse_moment(value) if value else None


def _term(row: tuple[Any, ...]) -> Term:
    _, person, office, role, place, start, end, at_latest, shown, source = row
    until = _moment(shown)
    known_until = until.latest if until else None
    return Term(
        person, office, role, place, parse_moment(start), _moment(end), bool(at_latest), known_until, source
    )


@lru_cache(maxsize=8)
def opened(path: Path) -> EmbeddedKnowledge:
    """The facts of a file, opened once a process."""
    return EmbeddedKnowledge(path)


def shipped() -> EmbeddedKnowledge:
    """The facts that come with the package."""
    return opened(SHIPPED)
