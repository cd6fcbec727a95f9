"""Any text is tagged without an exception, exactly, and at a cost that grows with its length only."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.expressions import cascade
from checker.expressions.nodes import Slots
from checker.expressions.tokens import tokenise
from rules.expressions.english import GRAMMAR
from tests.expressions.tagging import tag, tagger

_WORDS = sorted(
    {word for form in (form for stage in GRAMMAR.stages for form in stage) for word in form.pattern.split()}
)
_PIECES = st.one_of(
    st.sampled_from(
        ["May", "Friday", "1990", "31", "0", "12:30", "p.m.", "BC", "the", "day", "after", "two", "years",
         "ago", "quarter", "of", "last", "early", "'90s", "1,000", "4/0", "99999999", "31/31/1999", "Sept.",
         "\u202e"]
    ),
    st.sampled_from(_WORDS),
    st.text(max_size=6),
    st.characters(categories=["Cs", "Cc", "Nd", "No"]),
)  # fmt: skip
_TEXTS = st.lists(st.tuples(_PIECES, st.sampled_from([" ", "", "-", "\n", "\n\n", ", ", ". "]))).map(
    lambda pieces: "".join(part for pair in pieces for part in pair)
)


@settings(max_examples=400, deadline=None)
@given(text=_TEXTS, date=st.sampled_from([None, "2021-06-16", "2020-02-29"]))
def test_any_text(text: str, date: str | None) -> None:
    end = 0
    for found in tag(text, date).expressions:
        assert end <= found.span.start < found.span.end <= len(text)
        assert text[found.span.start : found.span.end] == found.text
        assert all(reading.moment.first <= reading.moment.last for reading in found.readings)
        end = found.span.end


@given(text=st.text())
def test_tokens_tile_the_text(text: str) -> None:
    tokens = tokenise(text)
    assert "".join(tokens.parts) == text
    assert tokens.offsets[-1] == len(text)


class _Counted(Slots):
    """Counts the attempts to give a match a meaning."""

    made = 0

    def __init__(self, *args: object) -> None:
        type(self).made += 1
        super().__init__(*args)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "1 ",
        "the day after ",
        "May 3, ",
        "1990 ",
        "1-",
        "two hundred ",
        "the ",
        "every Monday and ",
        "June 22 (Tuesday) ",
        "until Friday ",
        "spring of 1990 ",
        "a week on Friday ",
        "2-4 p.m. and ",
        "1) Jun 2) ",
        "the 1st of every month ",
        "12.iv.1887 ",
    ],
)
def test_attempts_grow_linearly(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cascade, "Slots", _Counted)
    counts = []
    for times in (500, 1000):
        _Counted.made = 0
        tag(unit * times)
        counts.append(_Counted.made)
    assert counts[1] <= 2 * counts[0] + 50


@pytest.mark.parametrize(("unit", "times", "found"), [("1", 100_000, 0), ("the day after ", 7_000, 7_000)])
def test_hundred_thousand_characters_of_repetitions_finish(unit: str, times: int, found: int) -> None:
    assert len(tagger().tag(unit * times).expressions) == found


def test_same_text_same_result() -> None:
    text = "On 3 May 1808 he went to Ulm, two days later he left, and last Friday a plaque was put up."
    assert tag(text) == tag(text)
