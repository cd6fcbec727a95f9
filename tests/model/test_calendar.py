"""Proleptic day numbers."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model.calendar import add_months, civil, day_number, days_in_month, is_valid, iso, weekday

DAYS = st.integers(-4_000_000, 8_000_000)


@given(st.dates())
def test_agrees_with_the_standard_library_where_that_reaches(date: datetime.date) -> None:
    day = day_number(date.year, date.month, date.day)
    assert day == date.toordinal()
    assert weekday(day) == date.weekday()
    assert iso(day) == date.isoformat()


@given(DAYS)
def test_day_numbers_and_dates_are_inverse(day: int) -> None:
    assert is_valid(*civil(day))
    assert day_number(*civil(day)) == day


@given(DAYS)
def test_dates_follow_one_another(day: int) -> None:
    assert civil(day) < civil(day + 1)


@given(DAYS, st.integers(-5000, 5000))
def test_months_move_to_the_same_day_or_the_last(day: int, months: int) -> None:
    before, after = civil(day), civil(add_months(day, months))
    assert (after.year - before.year) * 12 + after.month - before.month == months
    assert after.day == min(before.day, days_in_month(after.year, after.month))


@pytest.mark.parametrize(
    ("date", "valid"),
    [
        ((2024, 2, 29), True),
        ((2023, 2, 29), False),
        ((1900, 2, 29), False),
        ((2000, 2, 29), True),
        ((-4, 2, 29), True),
        ((2023, 4, 31), False),
        ((2023, 13, 1), False),
        ((2023, 0, 1), False),
        ((2023, 1, 0), False),
    ],
)
def test_validity(date: tuple[int, int, int], valid: bool) -> None:
    assert is_valid(*date) is valid


def test_iso_of_years_outside_four_digits() -> None:
    assert iso(day_number(-43, 3, 15)) == "-000043-03-15"
    assert iso(day_number(12024, 1, 2)) == "+012024-01-02"
