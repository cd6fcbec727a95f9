"""What is a length, and how long a stretch of time is."""

from __future__ import annotations

import pytest

from checker import Checker, Document, Settings
from checker.toolkit import in_month, on_day
from rules.support.lengths.counting import Distance
from rules.support.lengths.spells import is_length, told_lengths, whole_length


@pytest.mark.parametrize(
    ("phrase", "length"),
    [
        ("It lasted two years.", True),
        ("It lasted one day.", True),
        ("It lasted more than 40 hours.", True),
        ("It lasted 0.75 hours.", False),
        ("It lasted several years.", False),
        ("It came two years later.", False),
        ("It came in May 2010.", False),
        ("The two-year-old slept.", False),
    ],
)
def test_a_length_has_a_number_and_is_no_age(phrase: str, length: bool) -> None:
    article = Checker(Settings(language="en")).article(Document("x", phrase, phrase, "text"))
    (expression,) = article.expressions
    assert is_length(expression) is length
    assert [found for _, found in told_lengths(article)] == [expression] * length


def test_what_is_quoted_is_not_told() -> None:
    text = 'It lasted two years. "It lasted three years," she said.'
    article = Checker(Settings(language="en")).article(Document("x", text, text, "text"))
    assert [(s.index, length.text) for s, length in told_lengths(article)] == [(0, "two years")]


def test_a_stretch_may_be_counted_with_its_ends_or_without() -> None:
    assert whole_length(on_day(1000), on_day(1010)) == Distance(10, 11)
    assert whole_length(on_day(1000), on_day(1000)) == Distance(0, 1)
    assert whole_length(in_month(2020, 5), in_month(2020, 5)) == Distance(0, 31)
    assert whole_length(on_day(1000), on_day(999)) is None
