"""The embedded store: what is built is what is read, reproducibly; broken files are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.errors import ConfigError
from checker.knowledge.build import build, main
from checker.knowledge.embedded import EmbeddedKnowledge, shipped
from checker.knowledge.layered import open_knowledge
from checker.knowledge.memory import MemoryKnowledge
from checker.knowledge.names import key_of
from tests.knowledge.conftest import PEOPLE, TERMS, write_sources, write_table


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    return write_sources(tmp_path)


def test_built_and_held_in_memory_answer_alike(sources: Path, store: MemoryKnowledge) -> None:
    build(sources, sources / "facts.sqlite")
    built = EmbeddedKnowledge(sources / "facts.sqlite")
    for name in ("Dimitri Ostrov", "Ana Vilar", "Ana Maria Vilar", "Nobody Known"):
        key = key_of(name)
        assert {(p.name, p.born, p.died) for p in built.people(key)} == {
            (p.name, p.born, p.died) for p in store.people(key)
        }
        assert set(built.terms(key)) == set(store.terms(key))
        assert built.known([key]) == store.known([key])
    for name in ("Treaty of Strelsau", "strait war", "The Long Ferry", "wall"):
        assert built.things(key_of(name)) == store.things(key_of(name))
    assert dict(built.thing_names()) == dict(store.thing_names())
    assert set(built.terms_by_surname(key_of("Ostrov"))) == set(store.terms_by_surname(key_of("Ostrov")))


def test_the_same_sources_give_the_same_bytes(sources: Path) -> None:
    first, second = sources / "one.sqlite", sources / "two.sqlite"
    build(sources, first)
    rows = list(reversed(PEOPLE))
    write_table(sources / "people.csv", "people", rows)
    build(sources, second)
    assert first.read_bytes() == second.read_bytes()


def test_the_build_stops_at_a_fact_that_stands_twice(
    sources: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_table(sources / "terms.csv", "terms", [*TERMS, TERMS[0]])
    assert main([str(sources), str(sources / "facts.sqlite")]) == 2
    assert "a fact stands twice: Dmitry Ostrov: President (Ruritania)" in capsys.readouterr().err


def test_the_build_stops_at_an_impossible_row(sources: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_table(sources / "terms.csv", "terms", [*TERMS, dict(TERMS[0]) | {"end": "1999"}])
    assert main([str(sources), str(sources / "facts.sqlite")]) == 2
    assert "terms.csv:4: leaves office before taking it" in capsys.readouterr().err
    assert not (sources / "facts.sqlite").exists()


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 100])
def test_a_broken_file_is_told_in_one_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "facts.sqlite"
    path.write_bytes(content)
    with pytest.raises(ConfigError, match=r"facts\.sqlite: not a readable file of facts"):
        EmbeddedKnowledge(path)


def test_a_truncated_file_never_answers_wrongly(sources: Path) -> None:
    path = sources / "facts.sqlite"
    build(sources, path)
    path.write_bytes(path.read_bytes()[:8192])
    with pytest.raises(ConfigError):
        EmbeddedKnowledge(path).people(key_of("Ana Vilar"))


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no such file of facts"):
        EmbeddedKnowledge(tmp_path / "facts.sqlite")


def test_the_shipped_store_knows_the_well_known() -> None:
    terms = shipped().terms(key_of("Hu Jintao"))
    assert any(t.office == "President" and t.jurisdiction == "China" for t in terms)
    (part,) = shipped().coverage()
    assert part.counts["people"] > 50_000


def test_facts_of_the_house_hide_those_that_ship(tmp_path: Path) -> None:
    path = tmp_path / "house.csv"
    path.write_text("person,office,role,start\nHu Jintao,mayor,other,2019\n", encoding="utf-8")
    store = open_knowledge([str(path)])
    assert [t.office for t in store.terms(key_of("Hu Jintao"))] == ["mayor"]
    assert store.terms(key_of("Angela Merkel")) == shipped().terms(key_of("Angela Merkel"))
    assert [part.place for part in store.coverage()] == [str(path), str(shipped().coverage()[0].place)]
