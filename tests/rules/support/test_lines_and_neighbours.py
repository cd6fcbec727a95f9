"""What lies close to a place of a text."""

from __future__ import annotations

import pytest

from checker import Article, Checker, Document, Settings
from rules.support.text.nearby import indexes_around, line_start, previous_sentence

TEXT = "It rained. Ida came. Per left.\n\nThe house was sold. It is red."


def article() -> Article:
    (found,) = Checker(Settings(language="en")).articles([Document("t", TEXT, TEXT, "text")])
    return found


@pytest.mark.parametrize(
    ("place", "start"),
    [("It rained", 0), ("Per left", 0), ("The house", TEXT.index("The")), ("red", TEXT.index("The"))],
)
def test_a_line_begins_behind_the_last_break(place: str, start: int) -> None:
    assert line_start(TEXT, TEXT.index(place)) == start


def test_a_break_belongs_to_the_line_that_it_ends() -> None:
    assert [line_start("a\n\nb", offset) for offset in range(5)] == [0, 0, 2, 3, 3]


def test_the_sentence_before_may_be_of_another_paragraph() -> None:
    text = article()
    before = [previous_sentence(text, sentence) for sentence in text.sentences]
    assert before == [None, *text.sentences[:-1]]


def test_indexes_around_are_as_many_on_either_side() -> None:
    assert indexes_around([5, 6], 2) == {3, 4, 5, 6, 7, 8}
    assert indexes_around([5], 0) == {5}
    assert indexes_around([], 2) == set()
