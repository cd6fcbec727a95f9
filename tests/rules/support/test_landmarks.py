"""Patterns that run only near certain words or numbers, and places that stand for a whole text."""

from __future__ import annotations

import pytest

from checker import Span
from rules.support.language.patterns import Pattern
from rules.support.text.corrected import is_corrected
from rules.support.text.landmarks import (
    Landmarks,
    has_any,
    matches_at_number,
    matches_of_age,
    matches_with,
    numbers,
)
from rules.support.text.whole_text import first_line
from tests.rules.support.articles import article

TEXT = "The Old Mill stood there. The river rose. Millers sold mill_2 and bought an old barn."
OLD = Pattern(r"\bold\s\w+")
COUNT = Pattern(r"\d+\s\w+")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ({"mill"}, ["Old Mill"]),
        ({"river"}, []),
        ({"millers"}, ["old barn"]),
        ({"mill", "barn"}, ["Old Mill", "old barn"]),
        ({"the"}, ["Old Mill"]),
        ({"ill", "mil", "bar", "arn"}, []),
    ],
)
def test_matches_in_sentences_with_a_word(words: set[str], found: list[str]) -> None:
    assert [match[0] for match in matches_with(article(TEXT), OLD, words)] == found


def test_a_match_may_run_over_the_end_of_its_sentence_but_begins_in_it() -> None:
    over = Pattern(r"\bthere\.\sThe\s\w+|\briver\b")
    assert [match[0] for match in matches_with(article(TEXT), over, {"mill"})] == ["there. The river"]
    far = Pattern(r"\bthere\.\s\w+\sr")
    for length, found in ((296, 1), (297, 0)):
        text = f"The old mill stood there. M{'m' * length} rose."
        assert len(list(matches_with(article(text), far, {"mill"}))) == found


def test_letters_that_are_two_in_lower_case_move_nothing() -> None:
    text = "İİİ went home. The old mill stood."
    assert [match.start() for match in matches_with(article(text), OLD, {"mill"})] == [text.index("old")]
    assert Landmarks(article(text), {"mill"}).near(text.index("mill"), text.index("mill") + 1)
    assert has_any(article(text), ["old mill"])


def test_landmarks() -> None:
    marks = Landmarks(
        article(TEXT), {"mill", "old"}, {"river": Pattern(r"river\srose"), "barn": Pattern("barns")}
    )
    places = [TEXT.index(word) for word in ("Old", "Mill", "river", "old barn")]
    assert len(marks) == 4
    assert all(marks.near(place, place + 1) for place in places)
    assert not any(marks.near(place, place) or marks.near(place + 1, place + 2) for place in places)
    assert not marks.near(len(TEXT) - 4, len(TEXT))
    assert marks.near(0, len(TEXT))
    assert not Landmarks(article(TEXT), {"fire"})


def test_parts_of_words() -> None:
    assert has_any(article(TEXT), ["fire", "ill s"])
    assert not has_any(article(TEXT), ["fire"])


def test_numbers() -> None:
    text = "In 1998 she sold 12 pigs. The 3 cows of 1999 and the 210 hens stayed. They ate."
    assert numbers(article("12 of 345")) == ((0, 2), (6, 3))
    assert [m[0] for m in matches_at_number(article(text), COUNT, 2)] == ["12 pigs", "3 cows"]
    assert [m[0] for m in matches_at_number(article(text), COUNT, 3)] == ["12 pigs", "3 cows", "210 hens"]


def test_sentences_with_what_may_be_an_age() -> None:
    text = "She is 85 or 1998 days old. In 1998 pigs were sold. The 101 dogs stayed."
    assert [m[0] for m in matches_of_age(article(text), COUNT)] == ["85 or", "1998 days", "101 dogs"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Moss is wet.\nIt rains.", "Moss is wet."),
        ("\n\n  Moss is wet.  \nIt rains.", "Moss is wet."),
        ("Moss", "Moss"),
        ("m" * 130, "m" * 120),
        ("m" * 119 + " mm", "m" * 119),
    ],
)
def test_first_line(text: str, line: str) -> None:
    place = first_line(article(text))
    assert text[slice(*place)] == line
    assert place.start == text.index(line[0])


def test_corrections_of_the_same_line_reach_200_characters() -> None:
    for gap, corrected in ((191, True), (192, False)):
        text = f"wrongly {'m' * gap} D"
        assert is_corrected(article(text), Span(len(text) - 1, len(text))) is corrected
    assert not is_corrected(article("wrongly\nD"), Span(8, 9))
    assert is_corrected(article("so\nwrongly D"), Span(11, 12))
    assert not is_corrected(article("D wrongly"), Span(0, 1))
