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
    ],
)
def test_titles_and_letters_are_no_part_of_a_name(run: str, key: str) -> None:
    name = parse_name(run)
    assert name is not None
    assert name.key == key


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
    ],
)
def test_subjects(text: str, expected: list[str | None]) -> None:
    assert subjects(text) == expected
