"""Files of the house: every format, and what is wrong told with file and line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import ConfigError
from checker.knowledge.facts import Thing
from checker.knowledge.house.read import read_house_facts
from checker.knowledge.wording import say_fact


def told(tmp_path: Path, name: str, text: str) -> list[str]:
    """The facts of a file in words."""
    (tmp_path / name).write_text(text, encoding="utf-8")
    return [say_fact(named.fact) for named in read_house_facts(tmp_path / name)]


def complaint(tmp_path: Path, name: str, text: str) -> str:
    """What is wrong with a file, without the folder."""
    with pytest.raises(ConfigError) as error:
        told(tmp_path, name, text)
    return str(error.value).replace(f"{tmp_path}/", "")


def calendar(*lines: str) -> str:
    return "\n".join(
        ("BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY:Zenda Fair", *lines, "END:VEVENT", "END:VCALENDAR")
    )


@pytest.mark.parametrize(
    ("lines", "days"),
    [
        (["DTSTART;VALUE=DATE:20240303"], ["3 March 2024"]),
        (["DTSTART;VALUE=DATE:20240303", "DTEND;VALUE=DATE:20240304"], ["3 March 2024"]),
        (["DTSTART;VALUE=DATE:20240303", "DTEND;VALUE=DATE:20240309"], ["3 March 2024 to 8 March 2024"]),
        (["DTSTART:20240303T190000", "DTEND:20240303T210000"], ["3 March 2024"]),
        (["DTSTART:20240303T190000", "DTEND:20240304T000000"], ["3 March 2024"]),
        (["DTSTART;TZID=Europe/Vienna:20240303T190000"], ["3 March 2024"]),
        (["DTSTART:20240303T233000Z"], ["3 March 2024 to 4 March 2024"]),
        (["DTSTART:20240303T120000Z"], ["3 March 2024 to 4 March 2024"]),
        (["DTSTART;VALUE=DATE:20240303", "DURATION:P3D"], ["3 March 2024 to 5 March 2024"]),
        (["DTSTART;VALUE=DATE:20240303", "DURATION:P1W"], ["3 March 2024 to 9 March 2024"]),
        (["DTSTART:20240303T190000", "DURATION:PT2H"], ["3 March 2024"]),
        (["DTSTART;VALUE=DATE:20240303", "STATUS:CANCELLED"], []),
        (
            ["DTSTART;VALUE=DATE:20230303", "RRULE:FREQ=YEARLY;COUNT=3", "EXDATE;VALUE=DATE:20240303"],
            ["3 March 2023", "3 March 2025"],
        ),
        (
            [
                "DTSTART;VALUE=DATE:20230303",
                "DTEND;VALUE=DATE:20230305",
                "RRULE:FREQ=WEEKLY;UNTIL=20230312T000000Z",
            ],
            ["3 March 2023 to 4 March 2023", "10 March 2023 to 11 March 2023"],
        ),
        (["DTSTART;VALUE=DATE:20230303", "RDATE;VALUE=DATE:20230501"], ["3 March 2023", "1 May 2023"]),
        (
            ["DTSTART;VALUE=DATE:20230303", "BEGIN:VALARM", "SUMMARY:Wake up", "DURATION:P9D", "END:VALARM"],
            ["3 March 2023"],
        ),
    ],
)
def test_events_of_a_calendar(tmp_path: Path, lines: Sequence[str], days: Sequence[str]) -> None:
    assert told(tmp_path, "a.ics", calendar(*lines)) == [f"Zenda Fair: {day}" for day in days]


def test_a_series_without_an_end_is_followed_for_some_years(tmp_path: Path) -> None:
    found = told(tmp_path, "a.ics", calendar("DTSTART;VALUE=DATE:20230303", "RRULE:FREQ=YEARLY"))
    assert len(found) == 11
    assert len(told(tmp_path, "a.ics", calendar("DTSTART;VALUE=DATE:20230303", "RRULE:FREQ=DAILY"))) == 500


@given(first=st.dates(date(1990, 1, 1), date(2030, 1, 1)), length=st.integers(1, 40))
def test_the_end_of_whole_days_does_not_belong_to_them(
    tmp_path_factory: pytest.TempPathFactory, first: date, length: int
) -> None:
    path = tmp_path_factory.mktemp("calendar") / "a.ics"
    until = first + timedelta(days=length)
    path.write_text(calendar(f"DTSTART;VALUE=DATE:{first:%Y%m%d}", f"DTEND;VALUE=DATE:{until:%Y%m%d}"))
    (named,) = read_house_facts(path)
    assert isinstance(named.fact, Thing)
    assert named.fact.start is not None
    last = named.fact.end or named.fact.start
    assert last.latest is not None
    assert named.fact.start.earliest is not None
    assert last.latest - named.fact.start.earliest == length - 1


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ([], "a.ics:2: event 'Zenda Fair': it has no begin (DTSTART)"),
        (["DTSTART:soon"], "a.ics:2: event 'Zenda Fair': 'soon' is no date of iCalendar"),
        (["DTSTART:20240230"], "a.ics:2: event 'Zenda Fair': the calendar has no 20240230"),
        (
            ["DTSTART:20240303", "DTEND:20240301"],
            "a.ics:2: event 'Zenda Fair': it ends before it begins",
        ),
        (
            ["DTSTART:20240303", "DURATION:long"],
            "a.ics:2: event 'Zenda Fair': 'long' is no duration of iCalendar",
        ),
        (["SUMMARY:", "DTSTART:20240303"], None),
    ],
)
def test_wrong_events(tmp_path: Path, lines: Sequence[str], says: str | None) -> None:
    if says is None:
        assert told(tmp_path, "a.ics", calendar(*lines)) == ["Zenda Fair: 3 March 2024"]
    else:
        assert complaint(tmp_path, "a.ics", calendar(*lines)) == says


def test_recurrences_that_cannot_be_read(tmp_path: Path) -> None:
    says = complaint(tmp_path, "a.ics", calendar("DTSTART:20240303", "RRULE:FREQ=SOMETIMES"))
    assert says.startswith("a.ics:2: event 'Zenda Fair': its recurrence cannot be read: ")


def test_an_event_without_an_end(tmp_path: Path) -> None:
    text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Fair\nDTSTART:20240303\n"
    assert complaint(tmp_path, "a.ics", text) == "a.ics:2: the event that begins here has no end"


@pytest.mark.parametrize("text", ["Fair on 3 March\n", "BEGIN:VEVENT\nSUMMARY:Fair\nEND:VEVENT\n"])
def test_what_is_no_calendar(text: str, tmp_path: Path) -> None:
    says = "a.ics:1: no calendar: it does not begin with BEGIN:VCALENDAR"
    assert complaint(tmp_path, "a.ics", text) == says


RENAMES = """\
renames:
  - {old: Zendex, new: Strelsoft, kind: company, date: 2019-05-01, source: register}
"""


def test_a_renaming_ends_a_name_and_begins_another(tmp_path: Path) -> None:
    expected = ["Zendex: until 1 May 2019", "Strelsoft: 1 May 2019"]
    assert told(tmp_path, "a.yaml", RENAMES) == expected
    assert told(tmp_path, "a.csv", "old,new,kind,date\nZendex,Strelsoft,company,2019-05-01\n") == expected
    kinds = [
        named.fact.kind for named in read_house_facts(tmp_path / "a.yaml") if isinstance(named.fact, Thing)
    ]
    assert kinds == ["former name of a company", "new name of a company"]


def renamings(*rows: tuple[str, str, str]) -> str:
    return "old,new,kind,date\n" + "".join(f"{old},{new},city,{when}\n" for old, new, when in rows)


@pytest.mark.parametrize(
    "rows",
    [
        [("A", "B", "1990"), ("B", "A", "2000")],
        [("A", "B", "1990"), ("B", "A", "1990")],  # both in some month of that year
        [("B", "C", "1980"), ("C", "A", "1990"), ("A", "B", "1970")],
        [("A", "B", "1990"), ("C", "B", "1990")],
        [("A", "B", "1990"), ("B", "A", "2000"), ("A", "B", "2010")],
    ],
)
def test_names_may_come_back(tmp_path: Path, rows: list[tuple[str, str, str]]) -> None:
    assert len(told(tmp_path, "a.csv", renamings(*rows))) == 2 * len(rows)


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ([("A", "A", "1990")], "a.csv:2: 'A' is renamed to itself"),
        (
            [("A", "B", "1990-01-02"), ("B", "A", "1990-01-02")],
            "a.csv:2: a circle of names, A to B to A, in no possible order (with a.csv:3)",
        ),
        (
            [("A", "B", "1990"), ("C", "A", "1992"), ("B", "C", "1995"), ("X", "Y", "1990")],
            None,
        ),
        (
            [("A", "B", "1995"), ("B", "C", "1992"), ("C", "A", "1990")],
            "a.csv:2: a circle of names, A to B to C to A, in no possible order (with a.csv:3, a.csv:4)",
        ),
    ],
)
def test_circles_of_names(tmp_path: Path, rows: list[tuple[str, str, str]], says: str | None) -> None:
    if says is None:
        rows = [("A", "B", "1990"), ("C", "A", "1998"), ("B", "C", "1995"), ("X", "Y", "1990")]
        assert len(told(tmp_path, "a.csv", renamings(*rows))) == 8
    else:
        assert complaint(tmp_path, "a.csv", renamings(*rows)) == says


def mayors(*rows: str, role: str = "subnational_head") -> str:
    head = "person,office,role,jurisdiction,start,end,known_until\n"
    return head + "".join(f"{row.split(',')[0]},Mayor,{role},Zenda,{row.split(',', 1)[1]}\n" for row in rows)


@pytest.mark.parametrize(
    "rows",
    [
        ["Ana Vilar,2001,2005,", "Jan Vilar,2005,2009,"],
        ["Ana Vilar,2001-01-01,2005-06-01,", "Jan Vilar,2005-06-01,2009,"],
        ["Ana Vilar,2001,,", "Jan Vilar,2019,,"],
        ["Ana Vilar,2001,,2010-01-01", "Jan Vilar,2010,,"],
    ],
)
def test_terms_that_follow_one_another(tmp_path: Path, rows: list[str]) -> None:
    assert len(told(tmp_path, "a.csv", mayors(*rows))) == 2


@pytest.mark.parametrize(
    "rows",
    [
        ["Ana Vilar,2001,2006-03-01,", "Jan Vilar,2005,2009,"],
        ["Jan Vilar,2005,2009,", "Ana Vilar,2001,2006-03-01,"],
        ["Ana Vilar,2001,,2010-01-01", "Jan Vilar,2008,2012,"],
    ],
)
def test_one_office_has_one_holder(tmp_path: Path, rows: list[str]) -> None:
    says = complaint(tmp_path, "a.csv", mayors(*rows))
    assert says.startswith("a.csv:3: ")
    assert "that overlaps with" in says
    assert "in a.csv:2 (an office that several hold at once has the role 'other')" in says
    assert len(told(tmp_path, "a.csv", mayors(*rows, role="other"))) == 2


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("a.csv", "name,born,born\nAna,1960,1961\n", "a.csv:1: column 'born' stands twice"),
        ("a.csv", "name,borned\nAna,1960\n", "a.csv:1: column 'kind' is missing"),
        ("a.csv", "name,kind,begin\nFair,fair,1960\n", "unknown column 'begin'"),
        ("a.csv", "name,born,note\nAna,1960,x\n", "unknown column 'note'"),
        ("a.csv", "name,born\nAna,1960\nAna,1960\n", "a.csv:3: stands already in a.csv:2: Ana: born 1960"),
        ("a.csv", "name,born\nAna,1960\n\nAna,196\n", "a.csv:4: '196' is not YYYY"),
        (
            "a.csv",
            "name,born,died\nAna,1960,1999\nAna,1960,2001\n",
            "a.csv:3: Ana: born 1960; died 2001; a.csv:2 has another date of death",
        ),
        ("a.csv", 'name,born\n"Ana,1960\n', "unexpected end of data"),
        (
            "a.yaml",
            "people:\n  - name: Ana\n    born: 1960\n    name: Eva\n",
            "a.yaml:4: 'name' stands twice",
        ),
        ("a.yaml", "people: []\nthings: []\npeople: []\n", "a.yaml:3: 'people' stands twice"),
        ("a.yaml", "poeple: []\n", "unknown table 'poeple'; did you mean 'people'?"),
        ("a.yaml", "people:\n  - {name: Ana, born: [1960, [1961]]}\n", "a.yaml:2: must be text, a date"),
        ("a.yaml", "people:\n  - {name: Ana, born: true}\n", "a.yaml:2: 'true' is not YYYY"),
        ("a.yaml", "people:\n  - {name: Ana, born: }\n", "a.yaml:2: 'born' is empty"),
        ("a.yaml", "people:\n  - {name: Ana, borm: 1960}\n", "a.yaml:2: column 'born' is missing"),
        ("a.yaml", "people:\n  - {name: &a [*a], born: 1960}\n", "a.yaml:2: must be text, a date"),
        ("a.yaml", "people:\n  - {name: Ana, born: 1960, notability: many}\n", "a.yaml:2: notability 'many'"),
        ("a.yaml", "people: []\n---\npeople: []\n", "a.yaml:2: not valid YAML"),
        ("a.yaml", "people: \x07\n", "a.yaml: not valid YAML"),
        ("a.yaml", "[" * 3000, "a.yaml: not valid YAML: nested too deeply"),
        ("a.yaml", "renames:\n  - {old: A, new: , kind: city, date: 1990}\n", "a.yaml:2: 'new' is empty"),
        ("a.yaml", "renames:\n  - {old: A, new: B, date: 1990}\n", "a.yaml:2: column 'kind' is missing"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path: Path, name: str, text: str, says: str) -> None:
    assert says in complaint(tmp_path, name, text)


def test_files_as_spreadsheets_write_them(tmp_path: Path) -> None:
    text = "\ufeffname;born;died\nAna Vilar;1960-07-01;\n"
    assert told(tmp_path, "a.csv", text) == ["Ana Vilar: born 1 July 1960; no death on record"]


@pytest.mark.parametrize("name", ["a.csv", "a.yaml", "a.ics"])
def test_an_empty_file(tmp_path: Path, name: str) -> None:
    if name == "a.csv":
        assert complaint(tmp_path, name, "") == "a.csv:1: column 'kind' is missing"
    else:
        assert told(tmp_path, name, "") == []


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    for name in ("a.csv", "a.yaml", "a.ics"):
        (tmp_path / name).write_bytes(b"name,kind,start\n\xe4,b,1960\n")
        with pytest.raises(ConfigError, match="not valid UTF-8 at byte 16"):
            read_house_facts(tmp_path / name)
