"""Parts of a table: together the whole, also when halved."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.knowledge.refresh.catalogue import TABLES
from checker.knowledge.refresh.slices import Period, Slice, Values, periods, values

TODAY = date(2026, 11, 22)


def parts_of(part: Slice) -> list[str]:
    """The days or rows of a part."""
    if isinstance(part, Values):
        return list(part.rows)
    assert isinstance(part, Period)
    return [str(part.first + timedelta(days=i)) for i in range((part.until - part.first).days)]


@given(st.dates(date(1990, 1, 1), date(2020, 1, 1)), st.integers(0, 500), st.integers(1, 100))
def test_periods_make_up_the_whole(first: date, length: int, days: int) -> None:
    until = first + timedelta(days=length)
    found = [day for part in periods(first, until, days) for day in parts_of(part)]
    assert found == parts_of(Period(first, until))


@given(st.integers(1, 40), st.integers(1, 10))
def test_halves_make_up_the_whole(count: int, at_once: int) -> None:
    rows = [f'(wd:Q{i} "k{i}")' for i in range(count)]
    for part in values(rows, at_once):
        halves = part.halves()
        if halves is None:
            assert len(parts_of(part)) == 1
        else:
            assert [*parts_of(halves[0]), *parts_of(halves[1])] == parts_of(part)
            assert all(map(parts_of, halves))


@given(st.integers(1, 400))
def test_a_period_is_halved_down_to_a_day(days: int) -> None:
    part: Slice = Period(date(2020, 1, 1), date(2020, 1, 1) + timedelta(days=days))
    while (halves := part.halves()) is not None:
        assert [*parts_of(halves[0]), *parts_of(halves[1])] == parts_of(part)
        part = halves[1]
    assert len(parts_of(part)) == 1


@pytest.mark.parametrize("name", TABLES)
def test_every_part_has_its_own_question_and_name(name: str) -> None:
    parts = TABLES[name].slices(TODAY)
    assert len({TABLES[name].query(part) for part in parts}) == len(parts)
    assert all(part.name for part in parts)
    assert "$" not in TABLES[name].query(parts[0])


def test_only_the_last_period_moves_with_the_day() -> None:
    today, tomorrow = (TABLES["deaths"].slices(TODAY + timedelta(days=days)) for days in (0, 1))
    assert today[:-1] == tomorrow[:-1]
    assert today[-1] != tomorrow[-1]
