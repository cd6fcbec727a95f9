"""Forms of verbs and numbers in words, both ways."""

from __future__ import annotations

import pytest

from rules.support.language.numbers import cardinal_value, ordinal_value
from rules.support.language.verb_forms import regular_past
from rules.support.language.verb_stems import past_forms, stem_of_participle


@pytest.mark.parametrize(
    ("lemma", "past"),
    [("open", "opened"), ("close", "closed"), ("carry", "carried"), ("play", "played"), ("buy", "buyed")],
)
def test_regular_past(lemma: str, past: str) -> None:
    assert regular_past(lemma) == past


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [("swim", ("swam", "swum")), ("win", ("won",)), ("stop", ("stoped", "stopped"))],
)
def test_past_forms(lemma: str, forms: tuple[str, ...]) -> None:
    assert past_forms(lemma) == forms


@pytest.mark.parametrize(
    ("word", "stem"),
    [("swum", "swim"), ("flooded", "flood"), ("succeeded", "succeed"), ("freed", "free"), ("sing", "")],
)
def test_stem(word: str, stem: str) -> None:
    assert stem_of_participle(word) == stem


@pytest.mark.parametrize(
    ("word", "value"),
    [("first", 1), ("twelfth", 12), ("20th", 20), ("3rd", 3), ("twentieth", 20), ("twenty-first", 21),
     ("ninety-ninth", 99), ("ninety ninth", 99), ("hundredth", 100), ("12345th", None), ("many", None)],
)  # fmt: skip
def test_ordinals(word: str, value: int | None) -> None:
    assert ordinal_value(word) == value


@pytest.mark.parametrize(("word", "value"), [("one", 1), ("Ten", 10), ("40", 40), ("many", None)])
def test_cardinals(word: str, value: int | None) -> None:
    assert cardinal_value(word) == value
