"""A bounded run of the fuzzers: samples with bytes changed, cut out, doubled and put in."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.hardening import targets

NASTY = [
    *[b"\x00", b"\xff\xfe", b"\xed\xa0\x80", b"\xe2\x80\xae", b"\r", b'"', b"\\", b"{", b"[[[["],
    *[b"<!--", b"-->", b"<script>", b"]]>", b"&#x110000;", b"---\n", b"%PDF", b"99999999999"],
    *[b"31 April 2020", b"the day after ", b"since 1990, for ten years", b"5 March 44 BC"],
    *[b"born in 1990, she was 15 in 2012", b"from 6 a.m. to 11 a.m."],
]
WORDS = [piece.decode("utf-8", "replace") for piece in NASTY]

_EDITS = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 40), st.sampled_from(NASTY) | st.binary(max_size=8)),
    min_size=1,
    max_size=6,
)


def edited(data: bytes, edits: list[tuple[float, int, bytes]]) -> bytes:
    """A sample with stretches replaced: place as a share of the length, bytes taken out, bytes put in."""
    for place, taken, put in edits:
        start = int(place * len(data))
        data = data[:start] + put + data[start + taken :]
    return data


@pytest.mark.parametrize("input_format", targets.FORMATS)
@settings(max_examples=60)
@given(data=st.data())
def test_no_reader_fails_on_a_damaged_sample(input_format: str, data: st.DataObject) -> None:
    sample = data.draw(st.sampled_from(targets.seeds(input_format)))
    targets.read(edited(sample, data.draw(_EDITS)), input_format)


@pytest.mark.parametrize("input_format", ["text", "markdown", "html", "jsonl"])
@settings(max_examples=25)
@given(data=st.data())
def test_no_check_fails_on_a_damaged_sample(input_format: str, data: st.DataObject) -> None:
    sample = data.draw(st.sampled_from(targets.seeds(input_format)))
    targets.check(edited(sample, data.draw(_EDITS)), input_format)


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from([n.decode("utf-8", "replace") for n in NASTY]) | st.text(max_size=12), max_size=30
    )
)
def test_no_check_fails_on_any_text(pieces: list[str]) -> None:
    targets.check(" ".join(pieces).encode("utf-8", "surrogatepass"), "text")
