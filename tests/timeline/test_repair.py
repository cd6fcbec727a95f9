"""Slips that would explain a date, and only those that fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model.calendar import Civil, civil, day_number
from checker.model.moment import Moment, in_month
from checker.timeline.repair import PartialDate, repairs

WRITTEN = PartialDate(2008, 5, 14)

FITS = {
    "previous year": (WRITTEN, [(2007, 5, 14)], ["2007 would fit"]),
    "next year": (WRITTEN, [(2009, 5, 14)], ["2009 would fit"]),
    "swapped": (PartialDate(2008, 3, 4), [(2008, 4, 3)], ["3 April instead of 4 March would fit"]),
    "adjacent month": (WRITTEN, [(2008, 6, 14)], ["14 June instead of 14 May would fit"]),
    "one digit of the day": (WRITTEN, [(2008, 5, 16)], ["16 May instead of 14 May would fit"]),
    "one digit of the year": (WRITTEN, [(1008, 5, 14)], ["1008 would fit"]),
    "two digits of the year": (PartialDate(1979), [(1997, 1, 1)], ["1997 would fit"]),
    "an impossible day": (
        PartialDate(2008, 4, 31),
        [(2008, 5, 31)],
        ["31 May instead of 31 April would fit"],
    ),
    "the likelier first": (
        WRITTEN,
        [(2008, 5, 15), (2009, 5, 14)],
        ["2009 would fit", "15 May instead of 14 May would fit"],
    ),
    "nothing near": (WRITTEN, [(1961, 11, 27)], []),
    "not what is written": (WRITTEN, [(2008, 5, 14)], []),
}


@pytest.mark.parametrize(("written", "allowed", "messages"), FITS.values(), ids=FITS)
def test_repairs_that_fit(
    written: PartialDate, allowed: list[tuple[int, int, int]], messages: list[str]
) -> None:
    days = {day_number(*date) for date in allowed}
    assert [r.message for r in repairs(written, lambda m: m.earliest in days)] == messages


def test_the_slip_is_named() -> None:
    (repair,) = repairs(PartialDate(1979), lambda m: m.earliest == day_number(1997))
    assert repair.slip == "two digits of the year swapped"


def test_month_and_year_stay_as_coarse_as_they_were_written() -> None:
    (repair, _) = repairs(PartialDate(2008, 5), lambda m: True)
    assert repair.date == PartialDate(2007, 5)
    assert repair.date.moment is not None
    assert repair.date.moment.length == 31


@given(st.dates().map(lambda d: Civil(*d.timetuple()[:3])), st.integers(1, 9))
def test_every_repair_is_a_date_asked_for_once_and_not_the_written_one(written: Civil, limit: int) -> None:
    asked: list[Moment] = []

    def fits(moment: Moment) -> bool:
        asked.append(moment)
        return len(asked) % 2 == 0

    found = repairs(PartialDate(*written), fits, limit)
    assert len(found) <= limit
    assert len(asked) == len(set(asked))
    assert all(m.earliest is not None and civil(m.earliest) != written for m in asked)


SLIPS = {
    "previous year": [(2007, 5, 4)],
    "next year": [(2009, 5, 4)],
    "day and month swapped": [(2008, 4, 5)],
    "adjacent month": [(2008, 4, 4), (2008, 6, 4)],
    "one digit of the day": [(2008, 5, day) for day in (3, 5, 2, 6, 1, 7, 8, 9, 14, 24)],
    "one digit of the year": [
        (year, 5, 4)
        for year in (2006, 2005, 2004, 2003, 2002, 2001, 2000, 2018, 2028, 2038, 2048, 2058, 2068, 2078, 2088,
                     2098, 2108, 2208, 2308, 2408, 2508, 2608, 2708, 2808, 2908, 1008, 3008, 4008, 5008, 6008,
                     7008, 8008, 9008)
    ],
    "two digits of the year swapped": [(2080, 5, 4)],
}  # fmt: skip


def test_every_slip_in_order_of_likelihood() -> None:
    found = repairs(PartialDate(2008, 5, 4), lambda _: True, limit=99)
    told: dict[str, list[tuple[int, int | None, int | None]]] = {}
    for repair in found:
        told.setdefault(repair.slip, []).append((repair.date.year, repair.date.month, repair.date.day))
    assert list(told.items()) == list(SLIPS.items())


@pytest.mark.parametrize(
    ("written", "slip", "expected"),
    [
        (PartialDate(2008, 1, 20), "adjacent month", [2]),
        (PartialDate(2008, 12, 20), "adjacent month", [11]),
        (PartialDate(2008, 11, 20), "adjacent month", [10, 12]),
        (PartialDate(2008, 2, 20), "adjacent month", [1, 3]),
        (PartialDate(2008, 5, 12), "day and month swapped", [12]),
        (PartialDate(2008, 5, 13), "day and month swapped", []),
        (PartialDate(2008, 5, 1), "day and month swapped", [1]),
        (PartialDate(2008, 5), "day and month swapped", []),
        (PartialDate(2008, 5), "one digit of the day", []),
    ],
)
def test_months_of_a_slip(written: PartialDate, slip: str, expected: list[int]) -> None:
    found = repairs(written, lambda _: True, limit=99)
    assert [repair.date.month for repair in found if repair.slip == slip] == expected


@pytest.mark.parametrize(("year", "several"), [(999, False), (1000, True), (9999, True), (10_000, False)])
def test_digits_are_mistyped_in_years_of_four(year: int, several: bool) -> None:
    assert (len(repairs(PartialDate(year), lambda _: True, limit=99)) > 2) is several


def test_two_repairs_are_enough() -> None:
    assert [repair.slip for repair in repairs(WRITTEN, lambda _: True)] == ["previous year", "next year"]


@pytest.mark.parametrize(
    ("date", "full", "without_year"),
    [
        (PartialDate(2009, 6, 14), "14 June 2009", "14 June"),
        (PartialDate(2009, 12), "December 2009", "December"),
        (PartialDate(2009, 1), "January 2009", "January"),
    ],
)
def test_words_of_a_date(date: PartialDate, full: str, without_year: str) -> None:
    assert (date.words(), date.words(with_year=False)) == (full, without_year)


def test_a_date_that_the_calendar_lacks_has_no_moment() -> None:
    assert PartialDate(2009, 2, 29).moment is None
    assert PartialDate(2009, 13).moment is None
    assert PartialDate(2009, 2).moment == in_month(2009, 2)
