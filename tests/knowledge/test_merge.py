"""Fetched facts beside those on record: completed, known, or another reading; nothing is lost."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from checker.knowledge.build import build
from checker.knowledge.embedded import EmbeddedKnowledge
from checker.knowledge.layout import conclude, date_of
from checker.knowledge.names import key_of
from checker.knowledge.refresh.merge import merge
from checker.knowledge.tables import fact_of
from tests.knowledge.conftest import write_sources


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    build(write_sources(tmp_path), tmp_path / "facts.sqlite")
    return tmp_path / "facts.sqlite"


def merged(file: Path, table: str, *rows: Mapping[str, str]) -> tuple[Counter[str], EmbeddedKnowledge]:
    with closing(sqlite3.connect(file)) as db:
        told = merge(db, [fact_of(table, {"source": "wikidata:Q1", **row}) for row in rows])
        conclude(db)
    return told, EmbeddedKnowledge(file)


@pytest.mark.parametrize(
    ("born", "died", "told"),
    [
        ("1950-03-04", "2020-01-02", "completed"),
        ("1950", "2020-01-02", "completed"),
        ("1950-03-04", "", "known"),
        ("1951-03-04", "2020-01-02", "new"),
    ],
)
def test_a_death_is_filled_in_for_the_same_life_only(file: Path, born: str, died: str, told: str) -> None:
    counts, store = merged(file, "people", {"name": "Dimitri Ostrov", "born": born, "died": died})
    assert dict(counts) == {told: 1}
    people = store.people(key_of("Dmitry Ostrov"))
    assert len(people) == (2 if told == "new" else 1)
    assert people[0].born.earliest == store.people(key_of("Dmitry Ostrov"))[0].born.earliest
    assert {person.namesakes for person in people} == {len(people)}


def test_a_death_on_record_is_not_changed(file: Path) -> None:
    told, store = merged(file, "people", {"name": "Ana Vilar", "born": "1931", "died": "1998-12-24"})
    assert dict(told) == {"new": 1}
    died = {date_of(person.died) for person in store.people(key_of("Ana Vilar"))}
    assert died == {"1999-12-24", "1998-12-24", ""}


def test_a_name_of_two_lives_that_both_fit_is_another_reading(file: Path) -> None:
    merged(file, "people", {"name": "Ana Vilar", "born": "1960-09"})
    told, store = merged(file, "people", {"name": "Ana Vilar", "born": "1960", "died": "2001"})
    assert dict(told) == {"new": 1}
    assert len(store.people(key_of("Ana Vilar"))) == 4


TERM = {"person": "Dmitry Ostrov", "office": "head of government", "role": "head_of_government",
        "jurisdiction": "Ruritania", "start": "2009-05-20"}  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"end": "2013-01-01"}, "completed"),
        ({"end": "2012-06-15"}, "completed"),
        ({"end": "2011-01-01"}, "new"),
        ({}, "known"),
        ({"start": "2009-07-01", "end": "2013-01-01"}, "new"),
        ({"role": "effective_leader", "end": "2013-01-01"}, "completed"),
        ({"role": "minister", "end": "2013-01-01"}, "new"),
        ({"start": "2001-05-02", "end": "2009-04-20"}, "known"),
        ({"start": "2001-05-02", "end": "2008-04-20"}, "new"),
        ({"start": "2001-05-02"}, "known"),
    ],
)
def test_terms(file: Path, changes: dict[str, str], told: str) -> None:
    counts, store = merged(file, "terms", {**TERM, **changes})
    assert dict(counts) == {told: 1}
    terms = store.terms(key_of("Dmitry Ostrov"))
    assert len(terms) == (3 if told == "new" else 2)
    assert {t for t in terms if t.source == ""} or told == "completed"


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"name": "Treaty of Strelsau", "kind": "treaty", "phase": "signing", "start": "1894"}, "known"),
        ({"name": "Treaty of Strelsau", "kind": "treaty", "phase": "signing", "start": "1895"}, "new"),
        ({"name": "Treaty of Strelsau", "kind": "treaty", "start": "1894"}, "new"),
        (
            {"name": "Peace of Zenda", "aliases": "Treaty of Strelsau", "kind": "treaty", "start": "1894"},
            "new",
        ),
    ],
)
def test_things(file: Path, row: dict[str, str], told: str) -> None:
    counts, store = merged(file, "things", row)
    assert dict(counts) == {told: 1}
    assert store.things(key_of("Treaty of Strelsau"))[0].source == ""


def test_names_of_new_things_are_found_beside_the_old(file: Path) -> None:
    row = {"name": "War of the Ford", "aliases": "Ford War of Zenda", "kind": "war", "start": "1920"}
    _, store = merged(file, "things", row)
    assert "war of the ford" in store.thing_names()["ford"]
    assert "strait war" in store.thing_names()["strait"]
