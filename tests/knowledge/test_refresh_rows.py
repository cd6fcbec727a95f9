"""Answers to rows of our tables."""

from __future__ import annotations

from datetime import date

import pytest

from checker.knowledge.refresh.answers import bindings_of
from checker.knowledge.refresh.rows import rows_of
from tests.knowledge.sparql_server import answer

TODAY = date(2026, 11, 22)
PERSON = {"item": "Q5", "name": "Ana Vilar", "born": "1960-07-01"}
TERM = {"item": "Q5", "name": "Ana Vilar", "office": "Mayor", "role": "subnational_head", "place": "Zenda",
        "start": "2019"}  # fmt: skip
THING = {"item": "Q6", "name": "Zenda Accords", "kind": "treaty", "start": "1994-02-03"}
OF = {"people": PERSON, "terms": TERM, "things": THING}


def plain(holds: str, **changes: str) -> dict[str, str]:
    (row,) = rows_of(holds, bindings_of(answer({**OF[holds], **changes})), TODAY).plain
    return dict(row)


@pytest.mark.parametrize(
    ("precision", "born"),
    [("9", "1960"), ("10", "1960-07"), ("11", "1960-07-01"), ("14", "1960-07-01")],
)
def test_a_date_is_as_precise_as_it_says(precision: str, born: str) -> None:
    assert plain("people", born="1960-07-01")["born"] == "1960-07-01"
    given = bindings_of(answer(PERSON).replace(b'"11"', f'"{precision}"'.encode()))
    assert rows_of("people", given, TODAY).plain[0]["born"] == born


def test_a_vague_date_leaves_the_row_out() -> None:
    found = rows_of("people", bindings_of(answer(PERSON).replace(b'"11"', b'"8"')), TODAY)
    assert (found.facts, dict(found.unfit)) == ([], {"a date is vaguer than a year": 1})
    assert not found.refused


@pytest.mark.parametrize(
    ("holds", "changes", "reason"),
    [
        ("people", {"died": "2027-01-01"}, "'died' is in the future"),
        ("people", {"died": "1950"}, "dies before being born"),
        ("people", {"born": ""}, "'born' is empty"),
        ("people", {"name": ""}, "'name' is empty"),
        ("people", {"item": "L5"}, "it names no item"),
        ("terms", {"start": "2026-12-01"}, "'start' is in the future"),
        ("terms", {"end": "2018"}, "leaves office before taking it"),
        ("things", {"end": "1993"}, "ends before it begins"),
        ("things", {"kind": ""}, "'kind' is empty"),
    ],
)
def test_rows_that_cannot_be(holds: str, changes: dict[str, str], reason: str) -> None:
    row = {key: value for key, value in {**OF[holds], **changes}.items() if value}
    found = rows_of(holds, bindings_of(answer(row)), TODAY)
    assert (found.facts, dict(found.refused)) == ([], {reason: 1})


def test_like_reasons_are_counted_together() -> None:
    rows = [{**PERSON, "born": "1700", "died": died} for died in ("1900", "1901")]
    found = rows_of("people", bindings_of(answer(*rows)), TODAY)
    assert dict(found.refused) == {"lives … years, longer than anybody did": 2}
    assert found.share_refused == 1.0


def test_states_are_named_as_the_tables_name_them() -> None:
    assert plain("terms", place="People's Republic of China")["jurisdiction"] == "China"
    assert plain("terms")["jurisdiction"] == "Zenda"


def test_single_words_are_no_aliases_and_no_events() -> None:
    assert plain("people", aliases="Ana|Ana María  Vilar|A1")["aliases"] == "A1|Ana María Vilar"
    found = rows_of("things", bindings_of(answer({**THING, "name": "Unrest"})), TODAY)
    assert dict(found.unfit) == {"a single word is no telling name of an event": 1}
    assert plain("things", name="Zendex", kind="company", phase="founding")["name"] == "Zendex"


def test_a_row_that_comes_twice_counts_once() -> None:
    assert len(rows_of("people", bindings_of(answer(PERSON, PERSON)), TODAY).facts) == 1


def test_the_item_is_the_source() -> None:
    assert plain("people")["source"] == "wikidata:Q5"


@pytest.mark.parametrize("value", ["1960-07-01T00:00:00Z", "1960-07-01T00:00:00+00:00", "1960-07-01"])
def test_endpoints_write_days_differently(value: str) -> None:
    given = answer(PERSON).replace(b"1960-07-01T00:00:00Z", value.encode())
    assert rows_of("people", bindings_of(given), TODAY).plain[0]["born"] == "1960-07-01"
