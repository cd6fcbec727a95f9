"""The dates of a finding in their order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model.calendar import day_number
from checker.model.moment import Moment, in_month, in_year, on_day
from checker.review.stops import distance, stops
from tests.review.made import example


def day(year: int, month: int, dom: int) -> Moment:
    return on_day(day_number(year, month, dom))


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        (day(2024, 5, 7), day(2024, 5, 8), "1 day later"),
        (day(2024, 5, 7), day(2024, 5, 15), "8 days later"),
        (day(2024, 1, 1), day(2024, 7, 1), "about 6 months later"),
        (day(2020, 1, 1), day(2024, 1, 1), "about 4 years later"),
        (in_year(1968), in_year(1971), "about 3 years later"),
        (in_month(2024, 1), in_month(2024, 4), "about 3 months later"),
        (in_year(2024), day(2024, 5, 1), "at the same time, or soon after"),
        (day(2024, 5, 1), Moment(None, day_number(2025), day(2024, 5, 1).grain), "with an open end between"),
    ],
)
def test_distance(first: Moment, second: Moment, words: str) -> None:
    assert distance(first, second) == words


@given(st.integers(-500_000, 900_000), st.integers(1, 60))
def test_days_are_counted_exactly(start: int, length: int) -> None:
    assert distance(on_day(start), on_day(start + length)).split()[0] == str(length)


def test_the_markup_takes_part() -> None:
    dossier = example("report")
    (flagged,) = [each for each in dossier.findings if each.shape["rule"] == "review-before-claim"]
    found = stops(flagged, dossier.claims, dossier.dates)
    assert [(stop.read, stop.gap) for stop in found] == [
        ("10 March 2023", ""),
        ("12 March 2023", "2 days later"),
    ]


def test_one_date_is_no_chain() -> None:
    dossier = example("slips")
    alone = [each for each in dossier.findings if each.shape["rule"] == "impossible-date"]
    assert [stops(each, dossier.claims, dossier.dates) for each in alone] == [()]
