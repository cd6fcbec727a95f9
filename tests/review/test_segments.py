"""Overlapping marks become pieces that cover the text once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.model.span import Span
from checker.review.model import PRESSING
from checker.review.segments import Mark, segments

WHOLE = Span(10, 60)
SPANS = st.tuples(st.integers(0, 70), st.integers(1, 20)).map(lambda pair: Span(pair[0], sum(pair)))
MARKS = st.lists(st.tuples(SPANS, st.sampled_from(PRESSING)), max_size=8)


def marks(drawn: list[tuple[Span, object]]) -> list[Mark]:
    made = [Mark(span, f"m{n}", "", status, "") for n, (span, status) in enumerate(drawn)]  # type: ignore[arg-type]
    return sorted(made, key=lambda mark: mark.span)


@given(MARKS)
def test_pieces_cover_the_whole_in_order(drawn: list[tuple[Span, object]]) -> None:
    pieces = list(segments(WHOLE, marks(drawn)))
    assert [piece.span.start for piece in pieces] == [10, *(piece.span.end for piece in pieces[:-1])]
    assert pieces[-1].span.end == 60


@given(MARKS)
def test_a_piece_has_the_marks_that_cover_it_the_most_pressing_first(
    drawn: list[tuple[Span, object]],
) -> None:
    made = marks(drawn)
    for piece in segments(WHOLE, made):
        assert set(piece.marks) == {mark for mark in made if mark.span.contains(piece.span)}
        ranks = [PRESSING.index(mark.status) for mark in piece.marks]
        assert ranks == sorted(ranks)


@given(MARKS)
def test_every_mark_begins_once(drawn: list[tuple[Span, object]]) -> None:
    made = marks(drawn)
    begun = [mark.id for piece in segments(WHOLE, made) for mark in piece.begun]
    assert sorted(begun) == sorted(mark.id for mark in made if mark.span.overlaps(WHOLE))
