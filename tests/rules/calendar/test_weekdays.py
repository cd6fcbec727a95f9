"""Weekday rules over every day, not only those of their examples."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checker import Checker, Document, Settings
from checker.toolkit import MONTHS, WEEKDAYS, DateField, Signal, day_number, weekday
from rules.calendar.weekdays import falls_on, years_that_fit

DAYS = st.dates(datetime.date(1930, 1, 1), datetime.date(2080, 12, 31))


CHECKER = Checker(Settings(select=frozenset({"weekday-mismatch", "weekday-mismatch-undated"})))


def flagged(text: str, published: datetime.date | None = None) -> list[str]:
    dates = () if published is None else (DateField(published.isoformat(), Signal.META, "date"),)
    (report,) = CHECKER.check([Document(id="d", source=text, text=text, format="text", dates=dates)])
    return [finding.message for finding in report.findings]


def passage(day: datetime.date, name: str, *, with_year: bool = True) -> str:
    year = f" {day.year}" if with_year else ""
    return f"The hall opens on {name}, {day.day} {MONTHS[day.month - 1]}{year}, at last."


@given(DAYS, st.integers(0, 6))
def test_exactly_the_wrong_weekdays_are_flagged(day: datetime.date, stated: int) -> None:
    assert bool(flagged(passage(day, WEEKDAYS[stated]))) == (stated != day.weekday())


@given(DAYS)
def test_right_weekday_without_year_is_never_flagged(day: datetime.date) -> None:
    assert not flagged(passage(day, WEEKDAYS[day.weekday()], with_year=False), day)


@given(st.dates(datetime.date(1960, 1, 1), datetime.date(2060, 12, 31)), st.integers(0, 6))
@example(datetime.date(2007, 12, 27), 5)  # a Saturday in 2008, the year of publication
def test_wrong_weekday_near_publication_is_flagged(day: datetime.date, stated: int) -> None:
    published = day + datetime.timedelta(days=5)
    meant = [weekday(day_number(year, day.month, day.day)) for year in {day.year, published.year}]
    assert bool(flagged(passage(day, WEEKDAYS[stated], with_year=False), published)) == (stated not in meant)


@given(DAYS, st.integers(0, 6))
def test_years_that_fit_do(day: datetime.date, stated: int) -> None:
    years = years_that_fit(day.month, day.day, stated, day.year)
    assert all(weekday(day_number(year, day.month, day.day)) == stated for year in years if year > 1923)


@pytest.mark.parametrize(
    ("year", "month", "day", "name"),
    [
        (1917, 11, 7, "Wednesday"),  # Gregorian
        (1917, 10, 25, "Wednesday"),  # the same day, Julian
        (1492, 10, 12, "Friday"),  # Julian
        (1066, 10, 14, "Saturday"),  # Julian
    ],
)
def test_old_dates_pass_in_either_calendar(year: int, month: int, day: int, name: str) -> None:
    assert falls_on(year, month, day, WEEKDAYS.index(name))


LISTS = [
    "The fair is open Friday-Monday, Sept. 2-5, 2023.",
    "Shows are on Friday and Saturday, Sept. 15, 2023.",
    "It runs Thursday through Saturday, Sept. 14, 2023.",
    "It meets every Monday, Sept. 12, 2023, included.",
]


@pytest.mark.parametrize("text", LISTS)
def test_lists_of_weekdays_are_left_alone(text: str) -> None:
    assert not flagged(text)


def test_text_whose_dates_agree_on_another_year_is_believed() -> None:
    text = (
        "Concerts: Saturday, Sept. 10. Tuesday, Sept. 13. Friday, Sept. 16. Thursday, Sept. 22. "
        "Doors open at seven."
    )
    assert not flagged(text, datetime.date(2014, 12, 5))
