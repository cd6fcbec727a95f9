"""Ages that are reached on a day."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker import Moment
from checker.facts import Person
from checker.toolkit import Grain, shifted
from rules.support.people.recorded import could_turn

DAYS = st.integers(min_value=600_000, max_value=730_000)
AGES = st.integers(min_value=20, max_value=110)


def _born(day: int) -> Person:
    return Person("Ada Wren", Moment(day, day, Grain.DAY))


@given(DAYS, AGES)
def test_only_the_age_of_the_birthday_is_reached_on_it(day: int, age: int) -> None:
    person = _born(day)
    birthday = shifted(person.born, months=12 * age)
    assert could_turn(person, age, (birthday,), 0)
    assert not could_turn(person, age - 1, (birthday,), 0)
    assert not could_turn(person, age + 1, (birthday,), 0)


@given(DAYS, AGES, st.integers(min_value=-200, max_value=200))
def test_far_from_a_birthday_the_age_on_that_day_counts(day: int, age: int, off: int) -> None:
    person = _born(day)
    middle = shifted(person.born, months=12 * age + 6)
    assert middle.earliest is not None
    when = Moment(middle.earliest + off // 2, middle.earliest + off // 2, Grain.DAY)
    assert could_turn(person, age, (when,), 0)
    assert not could_turn(person, age + 2, (when,), 0)
