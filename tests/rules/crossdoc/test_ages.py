"""Days of birth that two documents leave for one person, and how a finding words them."""

from __future__ import annotations

from typing import Any

import pytest

from checker import Relation
from checker.toolkit import PERSON
from rules.crossdoc.age_told_otherwise import births
from rules.crossdoc.one_person import display, is_one_person, why_one
from tests.rules.crossdoc.tellings import told

AGE = {"kind": PERSON, "relation": Relation.AGE, "head": "ada wren"}
LAST_YEAR = ("2023-06-13", "2024-06-12")
BORN = {"kind": PERSON, "relation": Relation.BORN, "head": "ada wren"}


@pytest.mark.parametrize(
    ("fields", "days"),
    [
        (AGE | {"number": 1}, [("2022-06-13", "2023-06-12")]),
        (AGE | {"number": 61}, [("1962-06-13", "1963-06-12")]),
        (AGE | {"number": 61, "on": "2024-06"}, [("1962-06-02", "1963-06-30")]),
        (AGE | {"number": 0, "on": ("2024-06-12", "2023-06-12")}, [LAST_YEAR, ("2022-06-13", "2023-06-12")]),
        (AGE, [(None, None)]),
        (BORN | {"on": "1963-06-12"}, [("1963-06-12", "1963-06-12")]),
        (BORN | {"on": "1963", "slack": 2}, [("1962-12-30", "1964-01-02")]),
    ],
)
def test_days_of_birth(fields: dict[str, Any], days: list[tuple[str | None, str | None]]) -> None:
    assert [moment.iso_bounds() for moment in births(told(**fields))] == days


@pytest.mark.parametrize(
    ("here", "there", "one"),
    [
        ("tolland harbour", "tolland harbour", True),
        ("tolland harbour", "tolland bonn", False),
        ("tolland ada wren", "tolland ada wren", False),
        ("tolland harbour ada wren", "tolland harbour ghent", True),
    ],
)
def test_company_makes_one_person(here: str, there: str, one: bool) -> None:
    assert is_one_person(told(topics=here, **AGE), told(topics=there, **AGE)) == one


def test_another_name_is_another_person() -> None:
    assert not is_one_person(told(**AGE), told(**AGE | {"head": "ida wren"}))


def test_a_finding_names_the_company() -> None:
    here, there = told(topics="d b a c ada", **AGE), told(topics="a b c d ada", **AGE)
    assert why_one(here, there) == "Both texts tell of Ada Wren, and of A, B, C: one person."
    assert display(here) == "Ada Wren"
