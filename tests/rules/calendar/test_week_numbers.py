"""Numbers of weeks by ISO 8601, against the standard library."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from checker.toolkit import day_number
from rules.calendar.week_number_mismatch import week_of


@given(st.dates(date(2, 1, 1), date(9998, 12, 31)))
def test_weeks_are_those_of_the_standard_library(day: date) -> None:
    assert week_of(day_number(day.year, day.month, day.day)) == day.isocalendar().week
