"""People on record: whom a name may mean, how old they were, and which day is which in old calendars."""

from __future__ import annotations

import pytest

from checker import Moment
from checker.facts import Person
from checker.toolkit import day_number, in_month, in_year, on_day
from rules.support.people.recorded import ages_at, can_be, could_turn, same_day, well_known

BORN = on_day(day_number(1950, 6, 15))


def person(notability: int = 0, namesakes: int = 0, occupation: str = "") -> Person:
    return Person("Ida Moe", BORN, None, occupation, notability, "", namesakes)


@pytest.mark.parametrize(
    ("people", "known"),
    [
        ([person(notability=25)], True),
        ([person(notability=24)], False),
        ([person(occupation="politician")], True),
        ([person(namesakes=5)], True),
        ([person(namesakes=1)], True),
        ([person(namesakes=6)], False),
        ([person(namesakes=0)], False),
        ([person(notability=25), person(notability=30)], True),
        ([person(notability=25), person(notability=24, namesakes=9)], False),
    ],
)
def test_whom_a_newspaper_names_without_more(people: list[Person], known: bool) -> None:
    assert well_known(people) == (tuple(people) if known else ())


@pytest.mark.parametrize(
    ("notability", "namesakes", "known"), [(100, 15, True), (99, 15, False), (100, 16, False)]
)
def test_a_famous_bearer_of_a_rare_surname_is_meant(notability: int, namesakes: int, known: bool) -> None:
    people = (person(notability, namesakes), *[person(namesakes=namesakes)] * 9)
    assert well_known(people) == (people if known else ())


@pytest.mark.parametrize(
    ("born", "when", "ages"),
    [
        (BORN, on_day(day_number(2000, 6, 14)), (49, 49)),
        (BORN, on_day(day_number(2000, 6, 15)), (50, 50)),
        (BORN, in_year(2000), (49, 50)),
        (in_year(1950), in_month(2000, 6), (49, 50)),
        (Moment(BORN.earliest, None), in_year(2000), None),
        (BORN, Moment(None, BORN.latest), None),
    ],
)
def test_ages(born: Moment, when: Moment, ages: tuple[int, int] | None) -> None:
    assert ages_at(Person("Ida Moe", born), when) == ages


def test_an_age_may_hold_at_any_of_the_times() -> None:
    times = [in_year(1990), on_day(day_number(2000, 6, 14))]
    assert [age for age in range(35, 55) if can_be(person(), age, times)] == [39, 40, 49]


def test_where_no_time_is_known_any_age_may_hold() -> None:
    assert can_be(person(), 200, [])
    assert can_be(person(), 200, [Moment(None, None)])


def shifts(year: int, month: int = 6) -> list[int]:
    """By how many days a told day of that time may differ from the one on record."""
    recorded = day_number(year, month, 10)
    return [days for days in range(400) if same_day(on_day(recorded + days), on_day(recorded))]


@pytest.mark.parametrize(
    ("year", "allowed"),
    [
        (1700, [0, 1, 10, 11, 12, 13, *range(365, 380)]),  # the year began on 25 March in England
        (1751, [0, 1, 10, 11, 12, 13, *range(365, 380)]),
        (1752, [0, 1, 10, 11, 12, 13]),
        (1917, [0, 1, 10, 11, 12, 13]),  # the October Revolution was in November
        (1921, [0, 1]),
    ],
)
def test_a_day_by_another_calendar_is_the_same_day(year: int, allowed: list[int]) -> None:
    assert shifts(year) == allowed


def test_a_day_is_no_month_of_another_calendar() -> None:
    assert not same_day(in_month(1700, 7), on_day(day_number(1700, 6, 20)))
    assert not same_day(Moment(None, day_number(1700, 6, 1)), on_day(day_number(1700, 6, 20)))


@pytest.mark.parametrize(
    ("day", "grace", "ages"),
    [
        ((2000, 6, 15), 0, [50]),
        ((2000, 6, 14), 0, [49]),
        ((2000, 6, 13), 2, [50]),
        ((2000, 6, 12), 2, [49]),
        ((2000, 6, 17), 2, [50]),
    ],
)
def test_a_birthday_was_reached_near_the_day(day: tuple[int, int, int], grace: int, ages: list[int]) -> None:
    moment = on_day(day_number(*day))
    assert [age for age in range(25, 75) if could_turn(person(), age, [moment], grace)] == ages


def test_of_a_birth_known_by_its_year_any_age_of_the_day_is_reached() -> None:
    born = Person("Ida Moe", in_year(1950))
    day = on_day(day_number(2000, 6, 14))
    assert [age for age in range(25, 75) if could_turn(born, age, [day], 0)] == [49, 50]
