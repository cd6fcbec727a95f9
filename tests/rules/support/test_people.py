"""Whom sentences are about."""

from __future__ import annotations

import pytest

from checker import Article, Document
from checker.engine import Checker, Settings
from rules.support.people.cast import cast_of
from rules.support.people.names import parse_name


def article(text: str) -> Article:
    checker = Checker(Settings(select=frozenset({"elapsed-mismatch"})))
    return checker.article(Document(id="x", source=text, text=text, format="text"))


def subjects(text: str) -> list[str | None]:
    found = article(text)
    return [cast_of(found).subject(sentence) for sentence in found.sentences]


@pytest.mark.parametrize(
    ("run", "key"),
    [
        ("Prime Minister Ida Moe", "ida moe"),
        ("Dr. Per Dahl Jr.", "per dahl"),
        ("Rolf “Bud” Stein", "rolf stein"),
        ("Dame Eva Lind DBE", "eva lind"),
        ("Moe", "moe"),
        ("King Olaf II", "olaf ii"),
        ("Jinping Xi", "jinping xi"),
        ("Dr Ida", "ida"),
        ("Ida Maria van der Berg", "ida berg"),
        ("Moe’s", "moe"),
        ("Otto Moe III", "otto moe"),
        ("Moe Jr.", "moe jr"),
        ("Ida Moe DBE MP", "ida moe"),
        ("Jan Kool", "jan kool"),
        ("Theresa May", "theresa may"),
        ("Ida Monday Moe", None),
        ("Kim May", None),
        ("May Kool", None),
        ("Jan Monday", None),
        ("IDA MOE", None),
        ("J", None),
        ("Ida X", "ida x"),
    ],
)
def test_titles_and_letters_are_no_part_of_a_name(run: str, key: str | None) -> None:
    name = parse_name(run)
    assert (name and name.key) == key


@pytest.mark.parametrize(
    ("run", "nickname", "generation", "written"),
    [
        ("Dr. Rolf “Bud” Stein", "bud", None, "Rolf Bud Stein"),
        ("Otto Moe Jr.", None, "jr", "Otto Moe"),
        ("King Olaf II", None, None, "Olaf"),
        ("Ida Moe DBE", None, None, "Ida Moe"),
    ],
)
def test_parts_of_a_name(run: str, nickname: str | None, generation: str | None, written: str) -> None:
    name = parse_name(run)
    assert name is not None
    assert (name.nickname, name.generation, name.text) == (nickname, generation, written)


@pytest.mark.parametrize("run", ["Monday", "In June", "OSLO", "The"])
def test_other_capitalised_words_are_no_names(run: str) -> None:
    assert parse_name(run) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida Moe sang. She left. Moe returned.", ["ida moe", "ida moe", "ida moe"]),
        ("Norland's former Prime Minister Ida Moe has died. She was 76.", ["ida moe", "ida moe"]),
        ("Ida Moe sang. The hall was full. She left.", ["ida moe", None, "ida moe"]),
        ("Ida Moe sang. His brother Per came home. He left.", ["ida moe", None, None]),
        ("Ida Moe sang. In May, at the age of 20, she left.", ["ida moe", "ida moe"]),
        ("Rolf “Bud” Stein boxed. Bud Stein won. Stein wept.", ["rolf stein", "rolf stein", "rolf stein"]),
        ("Ida Moe and Carl Moe sang. Moe left.", ["ida moe", None]),
        ("In Port Ellis it rained. She left.", [None, None]),
        ("Moe left. Ida Moe and Carl Moe sang.", [None, "ida moe"]),
        ("Otto Moe Sr. sang. Otto Moe Jr. left. Moe wept.", ["otto moe sr", "otto moe jr", None]),
        ("Otto Moe, the elder, sang. Otto Moe, the younger, left.", ["otto moe sr", "otto moe jr"]),
        ("Otto Moe Jr. sang. Otto Moe left.", ["otto moe", "otto moe"]),
        ("J. Moe sang. James Moe left.", ["j moe", "j moe"]),
        ("James Moe sang. J. Moe left.", ["james moe", "james moe"]),
        ("Ida Moe sang. Of Carl Berg people know little.", ["ida moe", None]),
        ("Ida Moe’s dog sang. Near Moss Ida Moe left.", [None, None]),
        ("Moss was wet. She left.", [None, None]),
        ("King Olaf II sang. He left.", ["olaf ii", "olaf ii"]),
        ("Ida Moe sang. “In 1990, she left.", ["ida moe", "ida moe"]),
        ("Ida Moe sang. In 1990 she left.", ["ida moe", "ida moe"]),
        ("Ida Moe sang. Then she left.", ["ida moe", "ida moe"]),
        ("Ida Moe sang. There she left.", ["ida moe", None]),
        ("Ida Moe sang. He left.", ["ida moe", None]),
        ("Kim Moe sang. He left.", ["kim moe", "kim moe"]),
        ("It rained. Her husband Karl Moe sang. He left.", [None, "karl moe", "karl moe"]),
        ("It rained. His wife Ida Moe sang. She left.", [None, "ida moe", "ida moe"]),
        ("It rained. His wife Ida Moe sang. He left.", [None, "ida moe", None]),
        ("It rained. His wife Ida Moe sang. The 61-year-old left.", [None, "ida moe", None]),
        ("Ida Moe sang. The hall. Was full. Of dogs. She left.", ["ida moe", None, None, None, "ida moe"]),
        ("Ida Moe sang. The hall. Was full. Of dogs. Big ones. She left.", ["ida moe", *[None] * 5]),
        ("Ida Moe sang.\n\nShe left.", ["ida moe", "ida moe"]),
        ("She left. Ida Moe sang.", [None, "ida moe"]),
    ],
)
def test_subjects(text: str, expected: list[str | None]) -> None:
    assert subjects(text) == expected


@pytest.mark.parametrize(("before", "expected"), [(101, "ida moe"), (102, None)])
def test_a_subject_stands_at_the_head_of_its_sentence(before: int, expected: str | None) -> None:
    assert subjects(f"It rained.\n\n“{'m' * before} there Ida Moe sang.”")[-1] == expected


@pytest.mark.parametrize(("others", "same"), [(199, True), (200, False)])
def test_given_names_of_two_hundred_namesakes_are_told_apart(others: int, same: bool) -> None:
    names = [f"{first}{second}" for first in "ABCDEFGHIJKLMNO" for second in "abcdefghijklmno"][:others]
    found = subjects("".join(f"{name}x Moe sang. " for name in names) + "Zed Moe sang. Zedekiah Moe left.")
    assert (found[-1] == found[-2]) is same


@pytest.mark.parametrize(
    ("text", "person", "other"),
    [
        ("When Karl Berg came, Ida Moe was 40.", "ida moe", True),
        ("When Karl Berg, who left, was 40.", "ida moe", True),
        ("When Ida Moe came, she was 40.", "ida moe", False),
        ("Of Karl Berg and Ida Moe.", "ida moe", False),
        ("When Berg came, she was 40.", "ida moe", False),
    ],
)
def test_somebody_else_is_named_who_does_something(text: str, person: str, other: bool) -> None:
    found = article(text)
    assert cast_of(found).names_another(found.sentences[0], len(text), person) is other


def test_names_are_written_as_the_text_writes_them_first() -> None:
    cast = cast_of(article("Dr. Ida McMoe sang. Ida Mcmoe left."))
    assert cast.spelling("ida mcmoe") == "Ida McMoe"
    assert cast.spelling("karl berg") == "Karl Berg"
