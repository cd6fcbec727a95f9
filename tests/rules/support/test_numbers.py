"""Numbers in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.support.language.numbers import CARDINAL, CARDINAL_WORDS, cardinal_value, ordinal_value
from rules.support.language.patterns import Pattern

_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_ORDINALS = """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third
    twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first
""".split()
_ROUND_ORDINALS = """
    tenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth
""".split()


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
        ("twenty-ten", None),
        ("twenty-twenty", None),
    ],
)
def test_words(words: str, number: int | None) -> None:
    assert cardinal_value(words) == number


@given(tens=st.integers(0, 7), ones=st.integers(0, 8), joint=st.sampled_from("- "))
def test_tens_and_ones(tens: int, ones: int, joint: str) -> None:
    words = f"{_TENS[tens]}{joint}{_ONES[ones]}"
    assert cardinal_value(words) == 10 * (tens + 2) + ones + 1
    assert Pattern(CARDINAL).fullmatch(words)


def test_words_in_a_row() -> None:
    assert [cardinal_value(word) for word in (*_ONES, *_TEENS)] == list(range(1, 20))
    assert [cardinal_value(word) for word in _TENS] == list(range(20, 100, 10))
    assert [ordinal_value(word) for word in _ORDINALS] == list(range(1, 32))
    assert [ordinal_value(word) for word in _ROUND_ORDINALS] == list(range(10, 101, 10))


def test_numbers_from_four_are_found_in_a_text() -> None:
    small, found = ("one", "two", "three"), Pattern(rf"\b{CARDINAL}\b")
    for word in (*_ONES, *_TEENS, *_TENS):
        assert (found.fullmatch(word) is not None) == (word in CARDINAL_WORDS) == (word not in small)
    assert found.fullmatch("twenty-ten") is None
