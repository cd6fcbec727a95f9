"""What an editor reads: facts with precision and source, and the names nearest to one that is not known."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.knowledge.build import build
from checker.knowledge.embedded import EmbeddedKnowledge
from checker.knowledge.layered import LayeredKnowledge
from checker.knowledge.memory import MemoryKnowledge
from checker.knowledge.store import Knowledge
from checker.knowledge.tables import fact_of
from checker.knowledge.telling import tell_coverage, tell_name
from tests.knowledge.conftest import write_sources


@pytest.fixture(params=["memory", "embedded", "layered"])
def any_store(request: pytest.FixtureRequest, store: MemoryKnowledge, tmp_path: Path) -> Knowledge:
    if request.param == "memory":
        return store
    build(write_sources(tmp_path), tmp_path / "facts.sqlite")
    built = EmbeddedKnowledge(tmp_path / "facts.sqlite")
    return built if request.param == "embedded" else LayeredKnowledge(MemoryKnowledge([]), built)


OSTROV = """\
Dmitry Ostrov: born 4 March 1950; no death on record; politician  [to the day; source: stated without one]
Dmitry Ostrov: President (Ruritania), 1 May 2001 to 1 May 2009  [to the day; source: stated without one]
Dmitry Ostrov: Prime Minister (Ruritania), since 2 May 2009  [to the day; in office on 30 June 2012, later \
unknown; source: stated without one]"""


def test_facts_are_told_people_first_then_by_date(any_store: Knowledge) -> None:
    assert tell_name(any_store, "Dimitri Ostrov") == OSTROV


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("Dmitry Ostrow", "'Dmitry Ostrov'"),
        ("Ostrov", "'Dmitry Ostrov'"),
        ("Ana Villar de Sousa", "'Ana Vilar'"),
        ("Treaty of Strelzau", "'Treaty of Strelsau'"),
        ("War of the Straits", "'War of the Strait'"),
    ],
)
def test_names_alike_are_offered(any_store: Knowledge, name: str, near: str) -> None:
    assert tell_name(any_store, name) == f"nothing is known under {name!r}; did you mean {near}?"


@pytest.mark.parametrize("name", ["Xyzzy Plugh", "?", "Os", "%"])
def test_nothing_is_offered_for_what_is_unlike_everything(any_store: Knowledge, name: str) -> None:
    assert tell_name(any_store, name) == f"nothing is known under {name!r}"


@pytest.mark.parametrize(
    ("table", "row", "notes"),
    [
        (
            "people",
            {"name": "Al", "born": "1950", "died": "2001-02"},
            "birth to the year, death to the month",
        ),
        ("people", {"name": "Al", "born": "1950"}, "to the year"),
        (
            "terms",
            {"person": "Al", "office": "mayor", "start": "1950-01", "end": "1953", "end_is": "at latest"},
            "begin to the month, end to the year; the end is the latest that it can be",
        ),
        ("terms", {"person": "Al", "office": "mayor", "start": "1950"}, "to the year; end not on record"),
        (
            "things",
            {"name": "Al", "kind": "x", "start": "1950-01-02", "context": "wall|berlin"},
            "to the day; only in a text with one of: berlin, wall",
        ),
        ("things", {"name": "Al", "kind": "x", "end": "1950-01"}, "to the month"),
    ],
)
def test_precision_and_limits_stand_beside_each_fact(table: str, row: dict[str, str], notes: str) -> None:
    told = tell_name(MemoryKnowledge([fact_of(table, {**row, "source": "a+b:c"})]), "Al")
    assert told.endswith(f"  [{notes}; source: a, b:c]")


def test_coverage_tells_how_far_the_facts_reach(tmp_path: Path) -> None:
    build(write_sources(tmp_path), tmp_path / "facts.sqlite")
    file = str(tmp_path / "facts.sqlite")
    assert tell_coverage(EmbeddedKnowledge(Path(file)).coverage(), file, fetched=False) == (
        f"in force: the facts that ship\n\n{file}\n"
        "        3 people, deaths up to 1999-12-24\n"
        "        2 terms, offices up to 2012-06-30\n"
        "        4 things, begins up to 1987-10\n"
        "  deaths by year: 1999 1\n"
        "  facts by source:\n"
        "        9 "
    )
