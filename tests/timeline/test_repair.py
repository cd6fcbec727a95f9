"""Slips that would explain a date, and only those that fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model.calendar import Civil, civil, day_number
from checker.model.moment import Moment
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
