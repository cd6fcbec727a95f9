"""Readings: what is set aside is impossible under every combination, checked by trying all of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model.bound import ORIGIN, Bound
from checker.timeline.disjunction import Choice, resolve
from checker.timeline.network import Network
from checker.timeline.readings import Reading

POINTS = (ORIGIN, "a", "b", "c")


def is_consistent(readings: Sequence[Reading]) -> bool:
    """Whether the readings can all be true together."""
    return Network(bound for reading in readings for bound in reading).is_consistent


def can_be_true(choices: Sequence[Choice]) -> bool:
    """Whether any combination of readings is consistent."""
    return any(is_consistent(combination) for combination in product(*(c.readings for c in choices)))


@st.composite
def statements(draw: st.DrawFn) -> list[Choice]:
    """A few statements with one to three readings of one or two bounds."""

    def reading(source: int) -> Reading:
        names, days = st.sampled_from(POINTS), st.integers(-3, 3)
        return tuple(
            Bound(draw(names), draw(names), draw(days), f"statement {source}", source=f"s{source}")
            for _ in range(draw(st.integers(1, 2)))
        )

    return [
        Choice(tuple(reading(i) for _ in range(draw(st.integers(1, 3)))))
        for i in range(draw(st.integers(1, 5)))
    ]


@given(statements())
def test_exactly_the_impossible_statements_are_set_aside(choices: list[Choice]) -> None:
    resolution = resolve(choices)
    accepted: list[Choice] = []
    for choice, reading in zip(choices, resolution.chosen, strict=True):
        assert can_be_true([*accepted, choice]) == (reading is not None)
        if reading is not None:
            accepted.append(choice)
    assert not resolution.limit_reached
    assert len(resolution.conflicts) == resolution.chosen.count(None)


@given(statements())
def test_the_chosen_readings_can_all_be_true(choices: list[Choice]) -> None:
    chosen = resolve(choices).chosen
    assert is_consistent([c.readings[r] for c, r in zip(choices, chosen, strict=True) if r is not None])


@given(statements(), st.integers(0, 2))
def test_a_tight_limit_never_adds_a_conflict(choices: list[Choice], combinations: int) -> None:
    hurried = resolve(choices, combinations)
    if can_be_true(choices):
        assert not hurried.conflicts


def on(day: int, source: str) -> Reading:
    """The event is on a day."""
    return (
        Bound(ORIGIN, "event", day, f"day {day}", source=source),
        Bound("event", ORIGIN, -day, f"day {day}", source=source),
    )


def at_other(day: int) -> Reading:
    """The other event is on a day."""
    return (
        Bound(ORIGIN, "other", day, f"day {day}", source=f"other {day}"),
        Bound("other", ORIGIN, -day, f"day {day}", source=f"other {day}"),
    )


def test_the_best_reading_is_kept_where_it_fits() -> None:
    assert resolve([Choice((on(5, "a"), on(12, "a"))), Choice((on(5, "b"),))]).chosen == (0, 0)


def test_an_earlier_statement_changes_its_reading_to_make_room() -> None:
    resolution = resolve([Choice((on(5, "a"), on(12, "a"))), Choice((on(12, "b"),))])
    assert resolution.chosen == (1, 0)
    assert not resolution.conflicts


def test_no_combination_tried_is_no_contradiction_proven() -> None:
    resolution = resolve([Choice((on(5, "a"), on(12, "a"))), Choice((on(12, "b"),))], combinations=0)
    assert resolution.limit_reached
    assert not resolution.conflicts


def test_a_contradiction_under_every_reading_is_told_by_the_best_one() -> None:
    resolution = resolve([Choice((on(5, "a"),)), Choice((on(12, "b"), on(19, "b")))])
    (conflict,) = resolution.conflicts
    assert (resolution.chosen, conflict.sources, conflict.excess) == ((0, None), ("a", "b"), 7)


def pigeons(number: int) -> list[Choice]:
    """Points each on one day of ``number - 1`` and all on different days: impossible, and hard to see."""
    fixed = [
        Choice(tuple((Bound(ORIGIN, p, d, p), Bound(p, ORIGIN, -d, p)) for d in range(number - 1)))
        for p in map(str, range(number))
    ]
    apart = [
        Choice(((Bound(str(i), str(j), -1, "b"),), (Bound(str(j), str(i), -1, "a"),)))
        for i in range(number)
        for j in range(i)
    ]
    return fixed + apart


def test_the_limit_is_reported_and_read_as_consistent() -> None:
    resolution = resolve(pigeons(9), combinations=200)
    assert resolution.limit_reached
    assert not resolution.conflicts


def test_a_small_puzzle_is_decided_within_the_limit() -> None:
    resolution = resolve(pigeons(4))
    assert not resolution.limit_reached
    assert len(resolution.conflicts) == 1


def test_contradictions_beyond_the_number_wanted_are_left_untold_and_reported_as_a_limit() -> None:
    dates = [Choice((on(day, f"claim {day}"),)) for day in range(300)]
    resolution = resolve(dates, most_conflicts=5)
    assert (len(resolution.conflicts), resolution.limit_reached) == (5, True)


@pytest.mark.parametrize(
    ("combinations", "limited", "chosen"),
    [(3, False, (1, 0)), (2, True, (1, 0)), (1, True, (0, None)), (0, True, (0, None))],
)
def test_each_reading_tried_to_make_room_counts(
    combinations: int, limited: bool, chosen: tuple[int | None, ...]
) -> None:
    """Three tries: the new statement once more, then both readings of the one in its way."""
    resolution = resolve([Choice((on(5, "a"), on(12, "a"))), Choice((on(12, "b"),))], combinations)
    assert (resolution.limit_reached, resolution.chosen) == (limited, chosen)


def test_what_was_moved_in_vain_goes_back() -> None:
    dates = [Choice((on(5, "a"), on(12, "a"))), Choice((on(5, "b"),)), Choice((on(12, "c"),))]
    resolution = resolve(dates)
    assert (resolution.chosen, len(resolution.conflicts)) == ((0, 0, None), 1)
    assert resolution.conflicts[0].sources[-1] == "c"


def test_three_statements_change_their_readings_in_turn() -> None:
    apart = (Bound("event", "other", -1, "", source="d"),)
    dates = [
        Choice((on(5, "a"), on(9, "a"))),
        Choice((at_other(5), at_other(8))),
        Choice((on(9, "c"),)),
        Choice((apart,)),
    ]
    assert resolve(dates).chosen == (1, 0, 0, 0)
    assert resolve([*dates, Choice((at_other(8),))]).chosen == (1, 1, 0, 0, 0)


def test_statements_set_aside_in_several_groups_are_told_in_order() -> None:
    dates = [Choice((on(5, "a"),)), Choice((at_other(5),)), Choice((at_other(7),)), Choice((on(7, "b"),))]
    resolution = resolve(dates)
    assert resolution.chosen == (0, 0, None, None)
    assert [conflict.sources for conflict in resolution.conflicts] == [("other 5", "other 7"), ("a", "b")]


def test_twenty_contradictions_are_told() -> None:
    dates = [Choice((on(day, f"claim {day}"),)) for day in range(30)]
    assert len(resolve(dates).conflicts) == 20


def test_statements_without_bounds_say_nothing() -> None:
    assert resolve([Choice(((),)), Choice(())]).chosen == (0, None)
