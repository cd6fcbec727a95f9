"""A small store of made-up facts."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from checker.knowledge.memory import MemoryKnowledge
from checker.knowledge.tables import COLUMNS, fact_of

PEOPLE = (
    {"name": "Dmitry Ostrov", "born": "1950-03-04", "occupation": "politician", "notability": "40"},
    {"name": "Ana Vilar", "aliases": "Ana María Vilar|Ana Vilar de Souza", "born": "1960-07-01"},
    {"name": "Ana Vilar", "born": "1931", "died": "1999-12-24"},
)
TERMS = (
    {
        "person": "Dmitry Ostrov",
        "office": "President",
        "role": "head_of_state",
        "jurisdiction": "Ruritania",
        "start": "2001-05-01",
        "end": "2009-05-01",
    },
    {
        "person": "Dmitry Ostrov",
        "office": "Prime Minister",
        "role": "head_of_government",
        "jurisdiction": "Ruritania",
        "start": "2009-05-02",
        "known_until": "2012-06-30",
    },
)
THINGS = (
    {"name": "Treaty of Strelsau", "kind": "treaty", "phase": "signing", "start": "1894-02-03"},
    {"name": "War of the Strait", "aliases": "strait war", "kind": "war", "start": "1911", "end": "1913-06"},
    {"name": '"The Long Ferry"', "kind": "film", "phase": "release", "start": "1987-10"},
    {"name": "Great Wall of Zenda", "aliases": "wall", "kind": "place", "phase": "opening", "start": "1890",
     "context": "zenda"},
)  # fmt: skip


@pytest.fixture
def store() -> MemoryKnowledge:
    tables = (("people", PEOPLE), ("terms", TERMS), ("things", THINGS))
    return MemoryKnowledge([fact_of(table, row) for table, rows in tables for row in rows])


def write_table(path: Path, table: str, rows: Sequence[Mapping[str, str]]) -> None:
    """Write rows as the CSV file of a table."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, sorted(COLUMNS[table]), restval="")
        writer.writeheader()
        writer.writerows(rows)


def write_sources(folder: Path) -> Path:
    """The tables that the store is built from, with the facts above."""
    write_table(folder / "people.csv", "people", PEOPLE)
    write_table(folder / "terms.csv", "terms", TERMS)
    write_table(folder / "things" / "all.csv", "things", THINGS)
    return folder
