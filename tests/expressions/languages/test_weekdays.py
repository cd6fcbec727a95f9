"""Every weekday of every day in nine languages: the right one passes, the six wrong ones are flagged."""

from __future__ import annotations

import datetime
from functools import cache

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from checker import Checker, Document, Settings

LANGUAGES = ("de", "es", "fr", "it", "nl", "pl", "pt", "ru", "uk")
DAYS = st.dates(datetime.date(1925, 1, 1), datetime.date(2059, 12, 31))


@cache
def checker(language: str) -> Checker:
    return Checker(Settings(select=frozenset({"calendar", "ranges"}), language=language))


def rules(language: str, text: str) -> list[str]:
    (report,) = checker(language).check([Document(id="d", source=text, text=text, format="text")])
    return [finding.rule for finding in report.findings]


@pytest.mark.parametrize("language", LANGUAGES)
@given(day=DAYS, shift=st.integers(0, 6))
def test_exactly_the_wrong_weekdays_are_flagged(language: str, day: datetime.date, shift: int) -> None:
    full = format_date(day, "full", locale=language)
    right = format_date(day, "EEEE", locale=language)
    other = format_date(day + datetime.timedelta(days=shift), "EEEE", locale=language)
    assert full.startswith(right)
    assert rules(language, full.replace(right, other, 1)) == (["weekday-mismatch"] if shift else [])


@pytest.mark.parametrize("language", LANGUAGES)
@given(first=DAYS, length=st.integers(1, 60))
def test_periods_in_their_order_pass(language: str, first: datetime.date, length: int) -> None:
    last = first + datetime.timedelta(days=length)
    text = " – ".join(format_date(day, "full", locale=language) for day in (first, last))
    assert rules(language, text) == []


@pytest.mark.parametrize("language", LANGUAGES)
@given(first=DAYS, length=st.integers(1, 60))
def test_periods_backwards_are_flagged(language: str, first: datetime.date, length: int) -> None:
    last = first + datetime.timedelta(days=length)
    text = " – ".join(format_date(day, "long", locale=language) for day in (last, first))
    assert rules(language, text) == ["reversed-range"]


@pytest.mark.parametrize("language", LANGUAGES)
@given(year=st.integers(1925, 2059), month=st.sampled_from([2, 4, 6, 9, 11]))
def test_days_that_a_month_lacks_are_flagged(language: str, year: int, month: int) -> None:
    text = format_date(datetime.date(year, month, 28), "long", locale=language)
    assert rules(language, text.replace("28", "31", 1)) == ["impossible-date"]
