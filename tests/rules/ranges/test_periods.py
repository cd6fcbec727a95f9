"""Order and length of periods over many years."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker import Checker, Document, Settings

CHECKER = Checker(Settings(select=frozenset({"reversed-range", "range-duration-mismatch"})))
YEARS = st.integers(1500, 2010)


def flagged(text: str) -> list[str]:
    (report,) = CHECKER.check([Document(id="d", source=text, text=text, format="text")])
    return [finding.rule for finding in report.findings]


@given(YEARS, YEARS)
def test_years_are_flagged_when_and_only_when_they_run_backwards(start: int, end: int) -> None:
    assert flagged(f"She was mayor from {start} to {end}.") == ["reversed-range"] * (end < start)


@given(YEARS, st.integers(2, 40))
def test_both_ways_of_counting_years_pass(start: int, length: int) -> None:
    for end in (start + length, start + length - 1):
        assert not flagged(f"She was mayor for {length} years, from {start} to {end}.")


@given(YEARS, st.integers(2, 40), st.integers(3, 60))
def test_lengths_far_off_are_flagged(start: int, length: int, more: int) -> None:
    text = f"She was mayor for {length} years, from {start} to {start + 2 * length + more}."
    assert flagged(text) == ["range-duration-mismatch"]


@given(st.integers(1, 12), st.integers(2, 14))
def test_days_of_one_month(first: int, length: int) -> None:
    text = f"The {length}-day summit, {first} to {first + length - 1} May 2023, was calm."
    assert not flagged(text)
