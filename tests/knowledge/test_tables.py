"""Rows that cannot be are refused, with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.errors import ConfigError
from checker.knowledge.house.read import read_house_facts
from checker.knowledge.tables import fact_of, read_table

PERSON = {"name": "Ana Vilar", "born": "1960-07-01"}
TERM = {"person": "Ana Vilar", "office": "President", "start": "2001"}
THING = {"name": "War of the Strait", "kind": "war", "start": "1911"}


@pytest.mark.parametrize(
    ("table", "row", "says"),
    [
        ("people", PERSON | {"born": ""}, "'born' is empty"),
        ("people", PERSON | {"born": "1960-02-30"}, "the calendar has no 1960-02-30"),
        ("people", PERSON | {"born": "1.7.1960"}, "is not YYYY"),
        ("people", PERSON | {"died": "1959"}, "dies before being born"),
        ("people", PERSON | {"died": "2099"}, "longer than anybody did"),
        ("people", PERSON | {"notability": "many"}, "not a number"),
        ("terms", TERM | {"end": "2000-12-31"}, "leaves office before taking it"),
        ("terms", TERM | {"end_is": "roughly"}, "neither empty nor 'at latest'"),
        ("things", THING | {"end": "1910"}, "ends before it begins"),
        ("things", THING | {"start": ""}, "neither start nor end"),
    ],
)
def test_impossible_rows(table: str, row: dict[str, str], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        fact_of(table, row)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("name,born\nAna Vilar,1960\nJan Vilar,1960-13\n", r"facts\.csv:3: the calendar has no 1960-13"),
        ("name,born,shoes\nAna Vilar,1960,38\n", r"unknown column 'shoes'"),
        ("name,died\nAna Vilar,1960\n", r"column 'born' is missing"),
        ("name,born\nAna Vilar\n", r"facts\.csv:2: the row has more or fewer fields"),
    ],
)
def test_csv_errors_name_file_and_line(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "facts.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=says):
        list(read_table(path, "people"))


YAML = """\
people:
  - name: Ana Vilar
    aliases: [Ana María Vilar]
    born: 1960-07-01
terms:
  - {person: Ana Vilar, office: mayor, start: 2019}
"""
ICS = """\
BEGIN:VCALENDAR
BEGIN:VEVENT
SUMMARY:Trial of the\\, so
  called\\, ferrymen
DTSTART;VALUE=DATE:20240303
DTEND;VALUE=DATE:20240309
END:VEVENT
END:VCALENDAR
"""


def test_house_formats(tmp_path: Path) -> None:
    for name, text, count in (
        ("a.yaml", YAML, 2),
        ("b.ics", ICS, 1),
        ("c.csv", "name,kind,end\nBus 7,line,2020\n", 1),
    ):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        assert len(read_house_facts(path)) == count
    assert read_house_facts(tmp_path / "b.ics")[0].names == ("Trial of the, so called, ferrymen",)
    assert read_house_facts(tmp_path / "a.yaml")[0].names == ("Ana Vilar", "Ana María Vilar")


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("a.yaml", "people:\n  - name: Ana\n    born: never\n", r"a\.yaml:2: 'never' is not"),
        ("a.yaml", "people: [\n", r"a\.yaml:2: not valid YAML"),
        ("a.yaml", "people: Ana\n", r"a\.yaml:1: 'people' must be a list"),
        ("a.yaml", "persons: []\n", r"a\.yaml:1: unknown table 'persons'"),
        ("a.yaml", "people:\n  - Ana\n", r"a\.yaml:2: must be a table"),
        ("a.yaml", "people:\n  - {name: {first: Ana}, born: 1960}\n", "must be text"),
        (
            "a.ics",
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Fair\nDTSTART:soon\nEND:VEVENT\nEND:VCALENDAR\n",
            r"a\.ics:2: event 'Fair'",
        ),
        ("a.docx", "", "facts are kept in"),
    ],
)
def test_house_errors_name_file_and_line(tmp_path: Path, name: str, text: str, says: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=says):
        read_house_facts(path)


def test_missing_and_undecodable_house_files(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        read_house_facts(tmp_path / "none.csv")
    (tmp_path / "latin.yaml").write_bytes(b"people:\n - name: \xe4\n")
    with pytest.raises(ConfigError, match="not valid UTF-8"):
        read_house_facts(tmp_path / "latin.yaml")
