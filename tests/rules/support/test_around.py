"""What lies close to a place of a text."""

from __future__ import annotations

import pytest

from checker import Article, Checker, Document, Settings
from rules.support.text.around import indexes_around, line_start, sentence_before, sentences_around

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
    before = [sentence_before(text, sentence) for sentence in text.sentences]
    assert before == [None, *text.sentences[:-1]]


@pytest.mark.parametrize(
    ("index", "reach", "around"),
    [(0, 1, [0, 1]), (1, 1, [0, 1, 2]), (2, 1, [1, 2]), (2, 5, [0, 1, 2]), (3, 1, [3, 4])],
)
def test_sentences_around_are_of_one_paragraph(index: int, reach: int, around: list[int]) -> None:
    text = article()
    near = sentences_around(text, text.sentences[index], reach)
    assert [sentence.index for sentence in near] == around


def test_indexes_around_are_as_many_on_either_side() -> None:
    assert indexes_around([5, 6], 2) == {3, 4, 5, 6, 7, 8}
    assert indexes_around([5], 0) == {5}
    assert indexes_around([], 2) == set()
