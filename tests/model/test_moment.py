"""Three-valued comparison of moments."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model.calendar import day_number
from checker.model.moment import (
    Grain,
    Moment,
    Truth,
    before,
    between,
    in_month,
    in_year,
    intersect,
    on_day,
    same_time,
    shifted,
)
from checker.model.wording import describe_moment, ordinal, whole_years


@st.composite
def moments(draw: st.DrawFn) -> Moment:
    ends = sorted(draw(st.tuples(st.integers(1, 40), st.integers(1, 40))))
    return Moment(draw(st.sampled_from([None, ends[0]])), draw(st.sampled_from([None, ends[1]])), Grain.DAY)


def days(moment: Moment) -> range:
    return range(
        -5 if moment.earliest is None else moment.earliest,
        (50 if moment.latest is None else moment.latest) + 1,
    )


@given(moments(), moments())
def test_before_says_what_every_pair_of_days_says(a: Moment, b: Moment) -> None:
    outcomes = {x < y for x in days(a) for y in days(b)}
    expected = {frozenset({True}): Truth.CERTAIN, frozenset({False}): Truth.IMPOSSIBLE}
    assert before(a, b) is expected.get(frozenset(outcomes), Truth.POSSIBLE)


@given(moments(), moments())
def test_same_time_says_whether_a_day_is_shared(a: Moment, b: Moment) -> None:
    shared = set(days(a)) & set(days(b))
    assert (same_time(a, b) is Truth.IMPOSSIBLE) == (not shared)
    assert (same_time(a, b) is Truth.CERTAIN) == (len(days(a)) == len(days(b)) == len(shared) == 1)


@given(moments(), moments())
def test_intersection_holds_the_shared_days(a: Moment, b: Moment) -> None:
    both = intersect(a, b)
    assert (set(days(both)) if both else set()) == set(days(a)) & set(days(b))


def test_moment_with_its_ends_the_wrong_way_round() -> None:
    with pytest.raises(ValueError, match="cannot end"):
        between(day_number(2024, 2, 1), day_number(2024, 1, 1))


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (on_day(day_number(2008, 5, 14)), "14 May 2008"),
        (in_month(2008, 5), "May 2008"),
        (in_year(2023), "2023"),
        (in_year(-43), "44 BC"),
        (Moment(day_number(1990), day_number(1999, 12, 31), Grain.DECADE), "1990 to 1999"),
        (between(day_number(2020, 1, 5), day_number(2020, 2, 1)), "5 January 2020 to 1 February 2020"),
        (Moment(None, day_number(2020, 2, 1)), "1 February 2020 or earlier"),
        (Moment(day_number(2020, 2, 1), None), "1 February 2020 or later"),
        (Moment(None, None), "an unknown day"),
    ],
)
def test_words_for_moments(moment: Moment, words: str) -> None:
    assert describe_moment(moment) == words


def test_shift_moves_both_ends_along_the_calendar() -> None:
    assert shifted(in_month(2024, 1), months=1) == Moment(
        day_number(2024, 2, 1), day_number(2024, 2, 29), Grain.MONTH
    )
    assert shifted(Moment(None, day_number(2024, 1, 1)), days=-1) == Moment(None, day_number(2023, 12, 31))


@pytest.mark.parametrize(
    ("number", "word"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (112, "112th"), (123, "123rd")]
)
def test_ordinals(number: int, word: str) -> None:
    assert ordinal(number) == word


@pytest.mark.parametrize(
    ("born", "on", "age"),
    [
        ((1961, 11, 30), (2023, 9, 14), 61),
        ((1961, 9, 14), (2023, 9, 14), 62),
        ((2000, 2, 29), (2001, 2, 28), 0),
    ],
)
def test_age(born: tuple[int, int, int], on: tuple[int, int, int], age: int) -> None:
    assert whole_years(day_number(*born), day_number(*on)) == age


@given(moments())
def test_first_and_last_day_are_the_ends_where_these_are_not_open(moment: Moment) -> None:
    for end, day in (("earliest", "first"), ("latest", "last")):
        if getattr(moment, end) is None:
            with pytest.raises(ValueError, match=f"no {day} day"):
                getattr(moment, day)
        else:
            assert getattr(moment, day) == getattr(moment, end)
