"""Numbers in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.support.language.numbers import CARDINAL, cardinal_value
from rules.support.language.patterns import Pattern

_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("seven", 7),
        ("Fifteen", 15),
        ("41", 41),
        ("forty one", 41),
        ("forty", 40),
        ("fort", None),
        ("ten-one", None),
    ],
)
def test_words(words: str, number: int | None) -> None:
    assert cardinal_value(words) == number


@given(tens=st.integers(0, 7), ones=st.integers(0, 8), joint=st.sampled_from("- "))
def test_tens_and_ones(tens: int, ones: int, joint: str) -> None:
    words = f"{_TENS[tens]}{joint}{_ONES[ones]}"
    assert cardinal_value(words) == 10 * (tens + 2) + ones + 1
    assert Pattern(CARDINAL).fullmatch(words)
