"""The network against brute force, and its explanations against their definition."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model.bound import ORIGIN, Bound
from checker.model.span import Span
from checker.timeline.conflict import Conflict, conflict_of
from checker.timeline.core import Statements
from checker.timeline.effort import Effort
from checker.timeline.network import Network
from checker.timeline.potentials import ranked

POINTS = (ORIGIN, "a", "b", "c", "d", "e")


@st.composite
def bounds(draw: st.DrawFn, sources: int = 0) -> list[Bound]:
    """Random bounds; with ``sources``, several may come from one statement or from none."""
    size = draw(st.integers(1, 14))
    names = st.sampled_from(POINTS)
    return [
        Bound(
            draw(names),
            draw(names),
            draw(st.integers(-4, 6)),
            f"statement {i}",
            source=str(draw(st.integers(0, sources)) or "") if sources else f"s{i}",
        )
        for i in range(size)
    ]


def is_consistent(network: Sequence[Bound]) -> bool:
    """Floyd and Warshall: no point may come before itself."""
    far = 10**9
    distance = {(p, q): far for p in POINTS for q in POINTS}
    for b in network:
        distance[b.earlier, b.later] = min(distance[b.earlier, b.later], b.days)
    for k in POINTS:
        for i in POINTS:
            for j in POINTS:
                distance[i, j] = min(distance[i, j], distance[i, k] + distance[k, j])
    return all(distance[p, p] >= 0 for p in POINTS)


def fewest_bounds(network: Sequence[Bound]) -> int:
    """Length of the shortest negative cycle, by trying every simple cycle."""
    best: dict[tuple[str, str], int] = {}
    for b in network:
        best[b.earlier, b.later] = min(b.days, best.get((b.earlier, b.later), b.days))
    for size in range(1, len(POINTS) + 1):
        for points in permutations(POINTS, size):
            steps = list(pairwise((*points, points[0])))
            if all(step in best for step in steps) and sum(best[step] for step in steps) < 0:
                return size
    raise AssertionError("consistent")


def assert_simple_negative_cycle(conflict: Conflict) -> None:
    """Each bound leads to the next, no point comes twice, and the sum is what the conflict says."""
    around = (*conflict.bounds, conflict.bounds[0])
    assert all(one.later == two.earlier for one, two in pairwise(around))
    assert len(set(conflict.points)) == len(conflict.bounds)
    assert sum(b.days for b in conflict.bounds) == -conflict.excess < 0


@given(bounds())
def test_conflicts_are_found_exactly_where_brute_force_finds_them(network: list[Bound]) -> None:
    found = Network(network).conflicts(limit=100)
    assert Network(network).is_consistent == is_consistent(network) == (not found)
    for conflict in found:
        assert_simple_negative_cycle(conflict)


@given(bounds())
def test_the_shortest_explanation_has_the_fewest_bounds_there_are(network: list[Bound]) -> None:
    for first in Network(network).conflicts(limit=1):
        assert len(first.bounds) == fewest_bounds(network)


@given(bounds())
def test_dropping_any_bound_of_a_conflict_makes_the_others_agree(network: list[Bound]) -> None:
    for conflict in Network(network).conflicts():
        for dropped in conflict.bounds:
            assert is_consistent([b for b in conflict.bounds if b is not dropped])


@given(bounds(sources=4))
def test_dropping_any_statement_of_a_conflict_makes_the_others_agree(network: list[Bound]) -> None:
    given_anyway = [b for b in network if not b.source]
    for conflict in Network(network).conflicts() if is_consistent(given_anyway) else ():
        for dropped in conflict.sources:
            kept = set(conflict.sources) - {dropped}
            assert is_consistent(given_anyway + [b for b in network if b.source in kept])


@given(bounds(sources=4))
def test_setting_the_last_statement_of_each_conflict_aside_leaves_a_consistent_rest(
    network: list[Bound],
) -> None:
    stated = [b for b in network if b.source]
    aside = {max(c.bounds, key=stated.index).source for c in Network(stated).conflicts(limit=100)}
    assert is_consistent([b for b in stated if b.source not in aside])


@given(bounds(), st.integers(0, 3))
def test_limit_and_effort_only_cut_the_answer_short(network: list[Bound], effort: int) -> None:
    hurried = Network(network, effort=effort).conflicts(limit=1)
    assert len(hurried) == (not is_consistent(network))
    for conflict in hurried:
        assert_simple_negative_cycle(conflict)


@given(bounds(sources=3))
def test_same_bounds_same_conflicts(network: list[Bound]) -> None:
    assert Network(network).conflicts() == Network(network).conflicts()


def chain(*steps: tuple[str, str, int]) -> list[Bound]:
    """Bounds with a source and a place of their own."""
    return [
        Bound(a, b, days, f"{a} to {b}", (Span(i, i + 1),), f"s{i}") for i, (a, b, days) in enumerate(steps)
    ]


def test_independent_conflicts_are_reported_separately() -> None:
    network = Network(chain(("a", "b", -1), ("b", "a", -1), ("c", "d", -2), ("d", "c", 1)))
    assert [c.sources for c in network.conflicts()] == [("s0", "s1"), ("s2", "s3")]


def test_a_short_explanation_wins_over_a_long_one() -> None:
    long_way = [("a", "b", 0), ("b", "c", 0), ("c", "d", 0), ("d", "a", -9)]
    (conflict,) = Network(chain(*long_way, ("d", "b", -1))).conflicts(limit=1)
    assert conflict.points == ("b", "c", "d")


def test_a_short_way_that_adds_up_to_less_still_wins() -> None:
    """The way that the last bound violates most has four bounds; two are enough."""
    detour = [("a", "b", -1), ("b", "c", 0), ("c", "d", 0)]
    (conflict,) = Network(chain(*detour, ("a", "d", 0), ("d", "a", -1))).conflicts(limit=1)
    assert (conflict.points, conflict.excess) == (("a", "d"), 1)


def test_bounds_that_hold_by_themselves_are_no_statement_to_set_aside() -> None:
    given_anyway = [Bound("a-", "a+", 9, ""), Bound("a+", "a-", 0, "")]
    stated = chain((ORIGIN, "a+", 3), ("a-", ORIGIN, -5), ("a-", ORIGIN, -20))
    found = Network([*stated, *given_anyway]).conflicts()
    assert [c.sources for c in found] == [("s0", "s1"), ("s0", "s2")]
    assert all(len(c.bounds) == 3 for c in found)


# The shortest way rests on three statements; a longer one that holds by itself makes the second needless.
SHORTCUT = (
    *[Bound(ORIGIN, "a", 0, "", source="first"), Bound("a", "b", 0, "", source="needless")],
    *[Bound("b", ORIGIN, -1, "", source="last"), Bound("a", "c", 0, ""), Bound("c", "b", 0, "")],
)


def test_two_bounds_win_over_three() -> None:
    (conflict,) = Network(chain(("a", "b", -1), ("b", "c", 0), ("a", "c", 0), ("c", "a", -1))).conflicts(
        limit=1
    )
    assert conflict.points == ("a", "c")


def test_what_holds_by_itself_spares_a_statement() -> None:
    (conflict,) = Network(SHORTCUT).conflicts()
    assert (conflict.sources, len(conflict.bounds)) == (("first", "last"), 4)


@pytest.mark.parametrize(("effort", "sources"), [(8, ("first", "last")), (7, ("first", "needless", "last"))])
def test_a_trial_costs_as_much_effort_as_it_has_bounds(effort: int, sources: tuple[str, ...]) -> None:
    """Two trials, each without one statement: four bounds are left."""
    edges = ranked(SHORTCUT)
    cycle = tuple(edge for edge in edges if edge.bound.source)
    found = Statements(edges).minimal(cycle, Effort(inserting=99, searching=effort))
    assert conflict_of([edge.bound for edge in found]).sources == sources


def test_twenty_contradictions_are_enough() -> None:
    days = [
        Bound(*way, "", source=f"{i}") for i in range(30) for way in ((ORIGIN, "a", i), ("a", ORIGIN, -i))
    ]
    assert len(Network(days).conflicts()) == 20


def test_the_last_statement_is_the_one_set_aside() -> None:
    dates = chain((ORIGIN, "a", 5), ("a", ORIGIN, -7), ("a", ORIGIN, -9), (ORIGIN, "a", 8))
    assert [c.sources for c in Network(dates).conflicts()] == [("s0", "s1"), ("s0", "s2")]


def test_a_bound_on_one_point_alone() -> None:
    (conflict,) = Network(chain(("a", "a", -3))).conflicts()
    assert (conflict.excess, conflict.points) == (3, ("a",))


def test_conflict_tells_from_the_calendar_and_gives_places_in_text_order() -> None:
    network = Network(chain(("a", "b", -5), ("b", ORIGIN, -10), (ORIGIN, "a", 12)))
    (conflict,) = network.conflicts()
    assert conflict.points == (ORIGIN, "a", "b")
    assert conflict.spans == (Span(0, 1), Span(1, 2), Span(2, 3))
    assert conflict.excess == 3


@pytest.mark.parametrize("copies", [50, 2000])
def test_one_event_dated_over_and_over_stays_within_the_limit(copies: int) -> None:
    network = Network()
    for i in range(copies):
        network.add(Bound(ORIGIN, "event", 700_000 + i, "at the latest", source=f"claim {i}"))
        network.add(Bound("event", ORIGIN, -700_000 - i, "at the earliest", source=f"claim {i}"))
    conflicts = network.conflicts(limit=20)
    assert len(conflicts) == 20
    assert len({c.sources for c in conflicts}) == 20
