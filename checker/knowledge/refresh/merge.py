"""Fetched facts added to a copy of those that ship.

Nothing is taken away, and no date that ships is changed: a date of death or an end of a term is filled in
where there is none, and a fact that contradicts one on record is another reading of its name. A rule speaks
up only if no reading fits, so that a wrong row can make it silent, never wrong.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from checker.knowledge.dates import parse_moment
from checker.knowledge.embedded import PERSON, TERM, THING
from checker.knowledge.facts import Person, Term, Thing
from checker.knowledge.layout import TABLES, add_names, add_thing_names, date_of, insert, order
from checker.knowledge.names import key_of
from checker.knowledge.tables import Named
from checker.model.moment import Moment, Truth, same_time

SLACK = 31  # days by which sources disagree about the begin of a term
_LEADERS = frozenset({"head_of_state", "head_of_government", "effective_leader"})


def merge(db: sqlite3.Connection, facts: Iterable[Named]) -> Counter[str]:
    """Add facts of all tables to the store; returns how many were "new", "completed" and "known"."""
    told: Counter[str] = Counter()
    by_table: dict[type, list[Named]] = {Person: [], Term: [], Thing: []}
    for named in facts:
        by_table[type(named.fact)].append(named)
    for some in by_table.values():
        told.update(_merge(db, named) for named in sorted(some, key=order))
    add_thing_names(db, by_table[Thing])
    return told


def _merge(db: sqlite3.Connection, named: Named) -> str:
    match named.fact:
        case Person() as person:
            return _person(db, named, person)
        case Term() as term:
            return _term(db, named, term)
        case Thing() as thing:
            return _thing(db, named, thing)


def _person(db: sqlite3.Connection, named: Named, person: Person) -> str:
    same = [
        row
        for row in _rows(db, "people", PERSON, named, "id, born, died, source, notability")
        if _fits(row[1], person.born) and _fits(row[2], person.died)
    ]
    if len(same) != 1:
        return _new(db, "people", named)
    number, _, died, source, notability = same[0]
    add_names(db, named, number)
    most = max(notability, person.notability)
    if died or person.died is None:
        db.execute("UPDATE person SET notability = ? WHERE id = ?", (most, number))
        return "known"
    values = date_of(person.died), f"{source}+{person.source}", most, number
    db.execute("UPDATE person SET died = ?, source = ?, notability = ? WHERE id = ?", values)
    return "completed"


def _term(db: sqlite3.Connection, named: Named, term: Term) -> str:
    begun = term.start.widened(SLACK)
    columns = "id, role, start, end, at_latest, known_until, source"
    for number, role, start, end, at_latest, shown, source in _rows(db, "terms", TERM, named, columns):
        if not _is_same_role(role, term.role) or not _fits(start, begun):
            continue
        if end and not at_latest:
            if term.end is None or _fits(end, term.end.widened(SLACK)):
                add_names(db, named, number)
                return "known"
        elif term.end is None or not shown or _fits_after(term.end, shown):
            add_names(db, named, number)
            if term.end is None:
                return "known"
            values = date_of(term.end), f"{source}+{term.source}", number
            db.execute(
                "UPDATE term SET end = ?, at_latest = 0, known_until = '', source = ? WHERE id = ?", values
            )
            return "completed"
    return _new(db, "terms", named)


def _thing(db: sqlite3.Connection, named: Named, thing: Thing) -> str:
    own = Named(thing, named.names[:1])
    for number, phase, start, end in _rows(db, "things", THING, own, "id, phase, start, end"):
        if phase == thing.phase and _fits(start, thing.start) and _fits(end, thing.end):
            add_names(db, named, number)
            return "known"
    return _new(db, "things", named)


def _is_same_role(one: str, other: str) -> bool:
    return one == other or {one, other} <= _LEADERS


def _fits(held: str, moment: Moment | None) -> bool:
    """Whether a date on record may be that moment; one that is not known may be any."""
    return not held or moment is None or same_time(parse_moment(held), moment) is not Truth.IMPOSSIBLE


def _fits_after(end: Moment, shown: str) -> bool:
    """Whether the end leaves it possible that the person was in office on a day on record."""
    last = parse_moment(shown).earliest
    return last is None or end.latest is None or end.latest + SLACK >= last


def _rows(
    db: sqlite3.Connection, table: str, leads_to: int, named: Named, columns: str
) -> Sequence[tuple[Any, ...]]:
    keys = sorted({key_of(name) for name in named.names})
    marks = ",".join("?" * len(keys))
    return db.execute(
        f"SELECT {columns} FROM {TABLES[table]} WHERE id IN "
        f"(SELECT ref FROM name WHERE leads_to = ? AND key IN ({marks})) ORDER BY id",
        (leads_to, *keys),
    ).fetchall()


def _new(db: sqlite3.Connection, table: str, named: Named) -> str:
    (last,) = db.execute(f"SELECT coalesce(max(id), -1) FROM {TABLES[table]}").fetchone()
    insert(db, [named], last + 1)
    return "new"
