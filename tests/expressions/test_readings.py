"""Every plausible reading is kept, best first, and the facts that the words state."""

from __future__ import annotations

import pytest

from checker.model.calendar import day_number
from checker.model.expression import Anchor, Approx, Quantity, TimexType, Unit
from tests.expressions.tagging import only, tag

READINGS = [
    ("The bridge was closed on Friday.", ["2021-06-11", "2021-06-18"]),
    ("The bridge was closed in March.", ["2021-03", "2020-03", "2022-03"]),
    ("The bridge was closed on Nov. 3.", ["2020-11-03", "2021-11-03", "2022-11-03"]),
    ("The form is dated 03/04/2020 exactly.", ["2020-03-04", "2020-04-03"]),
    ("The bridge was closed last year.", ["2020"]),
    ("In 1960, the leap day fell on Monday, Feb. 29.", ["1960-02-29"]),
]


@pytest.mark.parametrize(("text", "values"), READINGS)
def test_readings_hold(text: str, values: list[str]) -> None:
    found = tag(text).expressions[-1]
    assert set(values) <= {reading.value for reading in found.readings}
    assert found.readings[0].value == found.value


def test_readings_are_days_of_the_calendar() -> None:
    best = only("The bridge was closed on Friday.").readings[0]
    assert best.moment.earliest == best.moment.latest == day_number(2021, 6, 11)
    assert best.assumes


@pytest.mark.parametrize(
    "text", ["The strike lasted two weeks.", "They meet every Friday.", "It is empty now."]
)
def test_no_readings_without_a_place_on_the_calendar(text: str) -> None:
    assert only(text).readings == ()


@pytest.mark.parametrize("text", ["He left yesterday.", "He left last year.", "He left two weeks ago."])
def test_no_readings_without_publication_date(text: str) -> None:
    found = only(text, None)
    assert found.anchor is Anchor.PUBLICATION
    assert found.readings == ()


@pytest.mark.parametrize("text", ["The vote is set for April 31.", "It was held on 29 February 2023."])
def test_impossible_dates_are_named_but_have_no_reading(text: str) -> None:
    found = only(text)
    assert found.stated.day is not None
    assert found.stated.month is not None
    assert found.readings == ()


def test_stated_weekday_and_date() -> None:
    stated = only("He arrived on Saturday, Dec. 7, 2022.").stated
    assert (stated.weekday, stated.day, stated.month, stated.year) == (5, 7, 12, 2022)


def test_stated_monday_is_not_lost() -> None:
    assert only("He arrived on Monday, March 23.").stated.weekday == 0


def test_stated_elapsed_time() -> None:
    found = only("The mill burnt down nearly 70 years ago.")
    assert found.stated.quantity == Quantity(Unit.YEAR, 70, 70, Approx.LESS)
    assert (found.stated.shift, found.stated.shift_unit, found.stated.deictic_word) == (-70, Unit.YEAR, "ago")


def test_stated_age() -> None:
    found = only("The 56-year-old baker agreed.")
    assert found.stated.age
    assert found.type is TimexType.DURATION


def test_contradictory_clock_keeps_both_statements() -> None:
    stated = only("The train left at 7 a.m. in the evening." + " It was full as always." * 15).stated
    assert (stated.hour, stated.part_of_day) == (7, "evening")


def test_elapsed_years_are_not_held_to_the_calendar() -> None:
    said_in_january = only("The mill burnt down two years ago.", "2021-01-10")
    november_2018 = day_number(2018, 11, 20)
    moments = [reading.moment for reading in said_in_january.readings]
    assert any((m.earliest or 0) <= november_2018 <= (m.latest or 0) for m in moments)
    assert said_in_january.value == "2019"


def test_friday_the_13th_is_a_day_that_exists() -> None:
    days = [reading.moment.earliest for reading in only("It opened on Friday the 13th.").readings]
    assert days
    assert all(day is not None and (day - 1) % 7 == 4 for day in days)


RANGES = [
    ("The fair ran from June 9-10.", "June 9", "10"),
    ("The fair ran between 1995 and 1994.", "1995", "1994"),
    ("The war of 1914-18 was long.", "1914", "18"),
    ("The school is shut from 22 December to 5 January.", "22 December", "5 January"),
    ("The fair ran from Jan. 21 through 17.", "Jan. 21", "17"),
    ("The fair ran from 1 to 5 May 2019.", "1", "5 May 2019"),
    ("He ruled from January 2003 to January 2011.", "January 2003", "January 2011"),
    ("He ruled 499-493 BC.", "499", "493 BC"),
]


@pytest.mark.parametrize(("text", "start", "end"), RANGES)
def test_ranges(text: str, start: str, end: str) -> None:
    (found,) = tag(text).ranges
    assert (found.start.text, found.end.text) == (start, end)
    assert found.span.contains(found.start.span)
    assert found.span.contains(found.end.span)


@pytest.mark.parametrize(
    "text", ["It opened in 1995. In 1998 it closed.", "He came on Monday and left on Friday."]
)
def test_no_range(text: str) -> None:
    assert tag(text).ranges == ()
