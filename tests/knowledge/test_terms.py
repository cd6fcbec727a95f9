"""Terms against the calendar."""

from __future__ import annotations

import pytest

from checker.knowledge.dates import format_moment, parse_moment
from checker.knowledge.memory import MemoryKnowledge
from checker.knowledge.names import key_of
from checker.knowledge.terms import all_before, may_hold, merged_terms, office_terms


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        ("2001-03-30", False),
        ("2001-04-01", True),
        ("2009-05-31", True),
        ("2009-06-02", False),
        ("2001", True),
        ("1999", False),
    ],
)
def test_a_month_of_slack_at_either_end(store: MemoryKnowledge, day: str, holds: bool) -> None:
    first, _ = office_terms(store, "Dmitry Ostrov", "President")
    assert may_hold([first], parse_moment(day)) is holds


def test_an_unknown_end_excludes_nothing_later(store: MemoryKnowledge) -> None:
    terms = office_terms(store, "Dimitri Ostrov", "Prime Minister")
    assert may_hold(terms, parse_moment("2024"))
    assert not all_before(terms, parse_moment("2024"))


def test_terms_that_follow_one_another_count_as_one(store: MemoryKnowledge) -> None:
    (merged,) = merged_terms(store.terms(key_of("Dmitry Ostrov")))
    assert format_moment(merged.start) == "2001-05-01"
    assert merged.end is None


@pytest.mark.parametrize("text", ["1969-07-20", "1969-07", "1969", "-000043-03-15", "-000043"])
def test_dates_keep_their_precision(text: str) -> None:
    assert format_moment(parse_moment(text)) == text


def test_years_before_christ_may_be_short() -> None:
    assert parse_moment("-0043-03-15") == parse_moment("-000043-03-15")
