"""Positions of the protocol: whatever the text, the encoding and the change."""

from __future__ import annotations

import pytest

pytest.importorskip("pygls")

from hypothesis import given
from hypothesis import strategies as st
from lsprotocol.types import Position, PositionEncodingKind, Range
from lsprotocol.types import TextDocumentContentChangePartial as PartialChange
from lsprotocol.types import TextDocumentContentChangeWholeDocument as WholeChange

from checker.lsp.lines import Lines

ENCODINGS = st.sampled_from([kind.value for kind in PositionEncodingKind])
TEXTS = st.text(st.sampled_from("ab\n\r\té→🚢\u2028\x0c\x85"), max_size=30)


@given(TEXTS, ENCODINGS, st.data())
def test_offsets_come_back(text: str, encoding: str, data: st.DataObject) -> None:
    lines = Lines(text, encoding)
    offset = data.draw(st.integers(0, len(text)))
    if text[offset - 1 : offset + 1] != "\r\n":  # no position lies between these two
        assert lines.offset(lines.position(offset)) == offset


@given(TEXTS, ENCODINGS, TEXTS, st.data())
def test_a_change_of_a_range_is_that_of_the_text(
    text: str, encoding: str, new: str, data: st.DataObject
) -> None:
    lines = Lines(text, encoding)
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    if "\r\n" not in (text[start - 1 : start + 1], text[end - 1 : end + 1]):
        change = PartialChange(lines.range(start, end), new)
        assert lines.changed(change) == Lines(text[:start] + new + text[end:], encoding)


@given(TEXTS, ENCODINGS, st.integers(0, 100), st.integers(0, 100))
def test_any_position_is_some_offset(text: str, encoding: str, line: int, character: int) -> None:
    assert 0 <= Lines(text, encoding).offset(Position(line, character)) <= len(text)


@pytest.mark.parametrize(
    ("encoding", "character"), [("utf-8", 7), ("utf-16", 5), ("utf-32", 4)], ids=["8", "16", "32"]
)
def test_the_example_of_the_protocol(encoding: str, character: int) -> None:
    text = 'x="🚢"'
    assert Lines(text, encoding).position(4) == Position(0, character)
    assert Lines(text, encoding).offset(Position(0, character)) == 4


def test_only_line_feeds_and_carriage_returns_end_lines() -> None:
    lines = Lines("a\u2028b\x0cc\rd\r\ne")
    assert [lines.position(offset) for offset in (4, 6, 9)] == [
        Position(0, 4),
        Position(1, 0),
        Position(2, 0),
    ]


def test_a_position_beyond_a_line_is_its_end() -> None:
    assert Lines("one\r\ntwo").offset(Position(0, 99)) == 3


def test_a_new_text_is_taken_whole() -> None:
    assert Lines("one").changed(WholeChange("two")) == Lines("two")


def test_a_range_over_lines_is_replaced() -> None:
    change = PartialChange(Range(Position(0, 1), Position(1, 1)), "X")
    assert Lines("ab\ncd").changed(change).text == "aXd"
