"""Builds the embedded store from the tidy sources: ``python -m checker.knowledge.build SOURCES FILE``.

The same sources and the same SQLite library give the same bytes. A row that cannot be stops the build.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from checker.errors import ClaimlineError
from checker.knowledge.dates import format_moment
from checker.knowledge.embedded import FORMAT, PERSON, SURNAME, TERM, THING
from checker.knowledge.facts import Person, Term, Thing
from checker.knowledge.memory import by_anchor
from checker.knowledge.names import key_of, surname_key
from checker.knowledge.tables import Named, read_table
from checker.model.calendar import iso
from checker.model.moment import Moment

_SCHEMA = """
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


def build(sources: Path, target: Path) -> dict[str, int]:
    """Write ``target`` from ``people.csv``, ``terms.csv`` and ``things/*.csv``; returns rows by table.

    Raises:
        ConfigError: naming file and line of the first row that cannot be.
    """
    people = sorted(read_table(sources / "people.csv", "people"), key=_order)
    terms = sorted(read_table(sources / "terms.csv", "terms"), key=_order)
    files = sorted((sources / "things").glob("*.csv"))
    things = sorted((t for file in files for t in read_table(file, "things")), key=_order)
    target.unlink(missing_ok=True)
    db = sqlite3.connect(target)
    try:
        db.executescript(_SCHEMA)
        _fill(db, people, terms, things)
        db.commit()
        db.execute("VACUUM")
    finally:
        db.close()
    return {"people": len(people), "terms": len(terms), "things": len(things)}


def _fill(db: sqlite3.Connection, people: list[Named], terms: list[Named], things: list[Named]) -> None:
    bearers = Counter(surname_key(named.names[0]) for named in people)
    counted = ((*row, bearers[surname_key(str(row[1]))]) for row in _numbered(people))
    db.executemany("INSERT INTO person VALUES (?,?,?,?,?,?,?,?)", counted)
    db.executemany("INSERT INTO term VALUES (?,?,?,?,?,?,?,?,?,?)", _numbered(terms))
    db.executemany("INSERT INTO thing VALUES (?,?,?,?,?,?,?,?)", _numbered(things))
    keys = {*_keys(people, PERSON), *_keys(terms, TERM), *_surnames(terms), *_keys(things, THING)}
    db.executemany("INSERT INTO name VALUES (?,?,?)", sorted(keys))
    names = by_anchor(name for thing in things for name in thing.names)
    db.executemany("INSERT INTO thing_name VALUES (?,?)", sorted((k, "|".join(v)) for k, v in names.items()))
    db.executemany("INSERT INTO about VALUES (?,?)", sorted(_about(people, terms, things).items()))


def _order(named: Named) -> tuple[str, ...]:
    return tuple(str(part) for part in _row(named))


def _numbered(facts: Sequence[Named]) -> Iterator[tuple[object, ...]]:
    return ((number, *_row(named)) for number, named in enumerate(facts))


def _row(named: Named) -> tuple[object, ...]:
    match named.fact:
        case Person() as p:
            return p.name, _date(p.born), _date(p.died), p.occupation, p.notability, p.source
        case Term() as t:
            shown = "" if t.known_until is None else iso(t.known_until)
            place = t.person, t.office, t.role, t.jurisdiction
            return *place, _date(t.start), _date(t.end), int(t.at_latest), shown, t.source
        case Thing() as x:
            context = "|".join(sorted(x.context))
            return x.name, x.kind, x.phase, _date(x.start), _date(x.end), context, x.source


def _date(moment: Moment | None) -> str:
    return format_moment(moment) if moment else ""


def _keys(facts: Sequence[Named], leads_to: int) -> Iterator[tuple[str, int, int]]:
    for number, named in enumerate(facts):
        for name in named.names:
            if key := key_of(name):
                yield key, leads_to, number


def _surnames(terms: Sequence[Named]) -> Iterator[tuple[str, int, int]]:
    for number, named in enumerate(terms):
        assert isinstance(named.fact, Term)
        if key := surname_key(named.fact.person):
            yield key, SURNAME, number


def _about(people: list[Named], terms: list[Named], things: list[Named]) -> dict[str, str]:
    facts = [*people, *terms, *things]
    tags = Counter(tag for named in facts for tag in named.fact.source.split("+"))
    return {
        "format": FORMAT,
        "counts": json.dumps({"people": len(people), "terms": len(terms), "things": len(things)}),
        "sources": json.dumps(dict(sorted(tags.items()))),
        "latest": max(_dates(facts), default=""),
    }


def _dates(facts: Iterable[Named]) -> Iterator[str]:
    for named in facts:
        match named.fact:
            case Person(born=born, died=died):
                yield _date(died or born)
            case Term(start=start, end=end, known_until=shown):
                yield iso(shown) if shown else _date(end or start)
            case Thing(start=start):
                yield _date(start)


def main(arguments: Sequence[str]) -> int:
    """Build, and print the number of rows."""
    if len(arguments) != 2:
        print("usage: python -m checker.knowledge.build SOURCES FILE", file=sys.stderr)
        return 2
    try:
        print(build(Path(arguments[0]), Path(arguments[1])))
    except ClaimlineError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
