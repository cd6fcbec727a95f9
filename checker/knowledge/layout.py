"""How facts lie in the SQLite file: rows, the names that lead to them, what the file says of itself."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from checker.knowledge.dates import format_moment
from checker.knowledge.embedded import FORMAT, PERSON, SURNAME, TERM, THING
from checker.knowledge.facts import Person, Term, Thing, tags
from checker.knowledge.memory import by_anchor
from checker.knowledge.names import key_of, surname_key
from checker.knowledge.tables import Named
from checker.model.calendar import iso
from checker.model.moment import Moment

SCHEMA = """
PRAGMA page_size = 4096;
PRAGMA journal_mode = OFF;
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE person (
    id INTEGER PRIMARY KEY, name TEXT, born TEXT, died TEXT, occupation TEXT, notability INTEGER,
    source TEXT, namesakes INTEGER);
CREATE TABLE term (
    id INTEGER PRIMARY KEY, person TEXT, office TEXT, role TEXT, jurisdiction TEXT, start TEXT, end TEXT,
    at_latest INTEGER, known_until TEXT, source TEXT);
CREATE TABLE thing (
    id INTEGER PRIMARY KEY, name TEXT, kind TEXT, phase TEXT, start TEXT, end TEXT, context TEXT,
    source TEXT);
CREATE TABLE name (key TEXT, leads_to INTEGER, ref INTEGER, PRIMARY KEY (key, leads_to, ref)) WITHOUT ROWID;
CREATE TABLE thing_name (anchor TEXT PRIMARY KEY, names TEXT) WITHOUT ROWID;
"""
_INSERT = {
    Person: "INSERT INTO person VALUES (?,?,?,?,?,?,?,0)",
    Term: "INSERT INTO term VALUES (?,?,?,?,?,?,?,?,?,?)",
    Thing: "INSERT INTO thing VALUES (?,?,?,?,?,?,?,?)",
}
_LEADS_TO = {Person: PERSON, Term: TERM, Thing: THING}
TABLES = {"people": "person", "terms": "term", "things": "thing"}


def row_of(named: Named) -> tuple[object, ...]:
    """The columns of a fact, without its number and what is counted."""
    match named.fact:
        case Person() as p:
            return p.name, date_of(p.born), date_of(p.died), p.occupation, p.notability, p.source
        case Term() as t:
            shown = "" if t.known_until is None else iso(t.known_until)
            place = t.person, t.office, t.role, t.jurisdiction
            return *place, date_of(t.start), date_of(t.end), int(t.at_latest), shown, t.source
        case Thing() as x:
            context = "|".join(sorted(x.context))
            return x.name, x.kind, x.phase, date_of(x.start), date_of(x.end), context, x.source


def order(named: Named) -> tuple[str, ...]:
    """Sorts facts so that the same ones always lie in the same order."""
    return tuple(str(part) for part in row_of(named))


def date_of(moment: Moment | None) -> str:
    """A date as the file holds it, empty for none."""
    return format_moment(moment) if moment else ""


def insert(db: sqlite3.Connection, facts: Sequence[Named], first: int = 0) -> None:
    """Write facts of one table, numbered from ``first``, and the names that lead to them."""
    for number, named in enumerate(facts, first):
        db.execute(_INSERT[type(named.fact)], (number, *row_of(named)))
        add_names(db, named, number)


def add_names(db: sqlite3.Connection, named: Named, number: int) -> None:
    """Let the names of a fact lead to the row of that number."""
    keys = [(key, _LEADS_TO[type(named.fact)], number) for name in named.names if (key := key_of(name))]
    if isinstance(named.fact, Term) and (key := surname_key(named.fact.person)):
        keys.append((key, SURNAME, number))
    db.executemany("INSERT OR IGNORE INTO name VALUES (?,?,?)", keys)


def add_thing_names(db: sqlite3.Connection, things: Iterable[Named]) -> None:
    """Let the names of things be found in texts, beside those that are there."""
    known = dict(db.execute("SELECT anchor, names FROM thing_name"))
    for anchor, names in by_anchor(name for thing in things for name in thing.names).items():
        held = set(known.get(anchor, "").split("|")) - {""}
        row = anchor, "|".join(sorted(held.union(names)))
        db.execute("INSERT OR REPLACE INTO thing_name VALUES (?,?)", row)


def conclude(db: sqlite3.Connection, about: Iterable[tuple[str, str]] = ()) -> dict[str, int]:
    """Count namesakes, let the file describe itself, close the gaps; returns the rows by table."""
    _count_namesakes(db)
    counts = {table: _count(db, name) for table, name in TABLES.items()}
    sources = Counter(tag for name in TABLES.values() for tag in _tags(db, name))
    described = {
        "format": FORMAT,
        "counts": json.dumps(counts),
        "sources": json.dumps(dict(sorted(sources.items()))),
        **dict(about),
    }
    db.executemany("INSERT OR REPLACE INTO about VALUES (?,?)", sorted(described.items()))
    db.commit()
    db.execute("VACUUM")
    return counts


def _count(db: sqlite3.Connection, table: str) -> int:
    return int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def _count_namesakes(db: sqlite3.Connection) -> None:
    surnames = {number: surname_key(name) for number, name in db.execute("SELECT id, name FROM person")}
    bearers = Counter(surnames.values())
    rows = [(bearers[surname], number) for number, surname in surnames.items()]
    db.executemany("UPDATE person SET namesakes = ? WHERE id = ?", rows)


def _tags(db: sqlite3.Connection, table: str) -> Iterator[str]:
    for source, count in db.execute(f"SELECT source, count(*) FROM {table} GROUP BY source"):
        for tag in tags(source):
            yield from (tag,) * count
