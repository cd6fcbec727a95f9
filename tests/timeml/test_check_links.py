"""TLINKs: relations against Allen's, contradictions by their shortest chain."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model.document import Document
from checker.read import read_path
from checker.timeml.check import LinkConflict, check_links
from checker.timeml.model import Link, Tag, TimeMLAnnotation

FIXTURES = Path(__file__).parents[2] / "fixtures" / "timeml"
INVERSES = {
    "BEFORE": "AFTER",
    "IBEFORE": "IAFTER",
    "INCLUDES": "IS_INCLUDED",
    "BEGINS": "BEGUN_BY",
    "ENDS": "ENDED_BY",
    "SIMULTANEOUS": "SIMULTANEOUS",
}
SYNONYMS = {"IDENTITY": "SIMULTANEOUS", "DURING": "IS_INCLUDED", "DURING_INV": "INCLUDES"}
BASIC = sorted({*INVERSES, *INVERSES.values()})
COARSE = ["OVERLAP", "BEFORE-OR-OVERLAP", "OVERLAP-OR-AFTER"]
ALL = [*BASIC, *SYNONYMS, *COARSE]


def links(*statements: str) -> TimeMLAnnotation:
    """An annotation with the links "A BEFORE B" ..., numbered from l1."""
    made = []
    for number, statement in enumerate(statements, start=1):
        source, relation, target = statement.split()
        made.append(Link(f"l{number}", relation, source, target, number))
    return TimeMLAnnotation("doc", None, (Tag("A", "the vote"), Tag("B", "the talks")), (), {}, tuple(made))


def lids(*statements: str) -> list[set[str]]:
    """The links of each contradiction."""
    return [set(conflict.lids) for conflict in check_links(links(*statements))]


def fixture(name: str) -> tuple[LinkConflict, ...]:
    """The contradictions of a fixture."""
    (document,) = read_path(FIXTURES / f"{name}.tml")
    assert isinstance(document, Document)
    return check_links(document.metadata["timeml"])


def test_fixture_with_a_contradiction() -> None:
    (conflict,) = fixture("ferry-contradictory")
    assert set(conflict.lids) == {"l1", "l2", "l3", "l4"}
    assert len(conflict.spans) == 4


def test_its_consistent_twin() -> None:
    assert fixture("ferry-consistent") == ()


@pytest.mark.parametrize("relation", ALL)
def test_one_link_between_two_is_always_possible(relation: str) -> None:
    assert lids(f"A {relation} B") == []


@pytest.mark.parametrize(("one", "other"), list(product(BASIC, BASIC)))
def test_two_different_relations_between_two_contradict(one: str, other: str) -> None:
    assert lids(f"A {one} B", f"A {other} B") == ([] if one == other else [{"l1", "l2"}])


@pytest.mark.parametrize(("one", "other"), [*INVERSES.items()])
def test_an_inverse_says_the_same_the_other_way_round(one: str, other: str) -> None:
    assert lids(f"A {one} B", f"B {other} A") == []


@pytest.mark.parametrize(("one", "other"), [*SYNONYMS.items()])
def test_a_synonym_says_the_same(one: str, other: str) -> None:
    assert lids(f"A {one} B", f"A {other} B") == []
    assert lids(f"A {one} B", "A AFTER B") == [{"l1", "l2"}]


CASES = {
    "circle": (["A BEFORE B", "B BEFORE C", "C BEFORE A"], [{"l1", "l2", "l3"}]),
    "open chain": (["A BEFORE B", "B BEFORE C", "A BEFORE C"], []),
    "inside something over": (["A IS_INCLUDED B", "B BEFORE C", "A AFTER C"], [{"l1", "l2", "l3"}]),
    "overlap is fine": (["A INCLUDES B", "C INCLUDES B", "C BEFORE D"], []),
    "itself": (["A BEFORE A"], [{"l1"}]),
    "itself, at once": (["A SIMULTANEOUS A"], []),
    "the same link twice": (["A BEFORE B", "A BEFORE B", "B BEFORE A"], [{"l1", "l3"}]),
    "two apart": (["A BEFORE B", "C BEFORE D", "D BEFORE C", "B BEFORE A"], [{"l2", "l3"}, {"l1", "l4"}]),
    "apart and together": (["A BEFORE B", "A OVERLAP B"], [{"l1", "l2"}]),
    "neither before nor together": (["A AFTER B", "A BEFORE-OR-OVERLAP B"], [{"l1", "l2"}]),
    "left open": (["A VAGUE B", "B NONE A"], []),
}


@pytest.mark.parametrize(("statements", "expected"), CASES.values(), ids=CASES)
def test_contradictions(statements: list[str], expected: list[set[str]]) -> None:
    assert sorted(lids(*statements), key=sorted) == sorted(expected, key=sorted)


@given(st.lists(st.tuples(st.sampled_from("ABC"), st.sampled_from(ALL), st.sampled_from("ABC")), max_size=9))
def test_dropping_any_link_of_a_contradiction_makes_the_others_agree(
    drawn: list[tuple[str, str, str]],
) -> None:
    annotation = links(*(" ".join(statement) for statement in drawn))
    for conflict in check_links(annotation):
        assert is_contradictory(conflict.links)
        for dropped in conflict.links:
            assert not is_contradictory(tuple(link for link in conflict.links if link is not dropped))


def is_contradictory(some: tuple[Link, ...]) -> bool:
    """Whether no placing of the intervals on a short line makes all of the links true."""
    names = sorted({name for link in some for name in (link.source, link.target)})
    ticks = range(2 * len(names))
    intervals = [(start, end) for start in ticks for end in ticks if start < end]
    return not any(
        all(holds(link, dict(zip(names, placed, strict=True))) for link in some)
        for placed in product(intervals, repeat=len(names))
    )


def holds(link: Link, placed: dict[str, tuple[int, int]]) -> bool:
    """The relation as Allen defines it, tested on numbers."""
    (a, b), (c, d) = placed[link.source], placed[link.target]
    return {
        "BEFORE": b < c,
        "IBEFORE": b == c,
        "INCLUDES": a < c and d < b,
        "BEGINS": a == c and b < d,
        "ENDS": b == d and c < a,
        "SIMULTANEOUS": (a, b) == (c, d),
        "AFTER": d < a,
        "IAFTER": d == a,
        "IS_INCLUDED": c < a and b < d,
        "BEGUN_BY": a == c and d < b,
        "ENDED_BY": b == d and a < c,
        "OVERLAP": a < d and c < b,
        "BEFORE-OR-OVERLAP": a < d,
        "OVERLAP-OR-AFTER": c < b,
    }[SYNONYMS.get(link.relation, link.relation)]


def test_steps_run_forward_in_time_and_end_where_they_began() -> None:
    (conflict,) = check_links(links("A BEFORE B", "B IBEFORE A"))
    assert conflict.steps == (
        'Link l1: "the vote" (A) is before "the talks" (B), '
        'so the end of "the vote" (A) comes before the start of "the talks" (B).',
        '"the talks" (B) begins before it ends.',
        'Link l2: "the talks" (B) is immediately before "the vote" (A), '
        'so the end of "the talks" (B) is also the start of "the vote" (A).',
        '"the vote" (A) begins before it ends.',
        'Taken together, the end of "the vote" (A) would come before itself.',
    )


def test_an_id_without_a_tag_goes_by_itself() -> None:
    (conflict,) = check_links(links("X BEFORE Y", "Y BEFORE X"))
    assert any("Link l1: X is before Y, so the end of X" in step for step in conflict.steps)
    assert conflict.spans == ()


def test_the_limit_cuts_the_answer_short() -> None:
    statements = [f"{x}{i} BEFORE {y}{i}" for i in range(9) for x, y in ("AB", "BA")]
    assert len(check_links(links(*statements), limit=4)) == 4
