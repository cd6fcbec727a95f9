"""Whose life a text tells, and when its "she" or "he" is that person."""

from __future__ import annotations

import pytest

from checker import Article, Document, Span
from checker.engine import Checker, Settings
from checker.toolkit import Block, BlockKind
from rules.support.people.biography import told_of
from rules.support.people.genders import pronoun_in, pronoun_of
from rules.support.people.protagonist import protagonist, subject_of_sentence, whom

CHECKER = Checker(Settings(select=frozenset({"elapsed-mismatch"})))


def article(*paragraphs: str) -> Article:
    """An article whose first paragraph is its title."""
    text, blocks, start = "\n".join(paragraphs), [], 0
    for index, paragraph in enumerate(paragraphs):
        kind = BlockKind.PARAGRAPH if index else BlockKind.TITLE
        blocks.append(Block(Span(start, start + len(paragraph)), kind))
        start += len(paragraph) + 1
    return CHECKER.article(Document(id="x", source=text, text=text, format="text", blocks=tuple(blocks)))


def plain(text: str) -> Article:
    return CHECKER.article(Document("x", text, text, "text"))


def last(*paragraphs: str) -> str | None:
    """Whom the last sentence is about."""
    told = article(*paragraphs)
    return told_of(told, told.sentences[-1])


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (("Her husband, the cellist Odd Moe, left her. She flew on.",), "ida roth"),
        (("She flew to Rome. The papers wrote of it. She flew on.",), "ida roth"),
        (("Her brother Karl taught her to row.", "At first she sank."), "ida roth"),
        (("She went to Moss. Refugees came over the sea. She drew them.",), "ida roth"),
        (("Her sister Tone flew planes. She flew to Rome.",), None),
        (("A nurse came by. She flew to Rome.",), None),
        (("A nurse came by to see her. She flew to Rome.",), "ida roth"),
        (("Anna Berg flew planes. She flew to Rome.",), None),
        (("Anna Roth flew planes. She flew to Rome.",), None),
        (("Ida Holm she was at birth. She flew to Rome.",), "ida roth"),
        (("Kim Berg flew planes. She flew to Rome.",), None),
        (("Karl Berg flew planes. She flew to Rome.",), "ida roth"),
        (("Karl Berg flew planes. He flew to Rome.",), None),
        (("Her sister flew planes. Tone liked it.", "She flew to Rome."), "ida roth"),
        (("Her sister flew planes.", "She flew to Rome."), None),
        (("It rained.", "A nurse came by.", "She flew to Rome."), "ida roth"),
        (("She flew to Rome with a friend, and her friend sank.",), None),
        (("The rain fell on Rome.",), None),
    ],
)
def test_whom_the_last_sentence_is_about(paragraphs: tuple[str, ...], expected: str | None) -> None:
    assert last("Ida Roth, painter", "Ida Roth painted barns.", *paragraphs) == expected


@pytest.mark.parametrize(("between", "expected"), [(0, "ida roth"), (39, "ida roth"), (40, None)])
def test_forty_sentences_in_a_row_may_say_no_more_than_she(between: int, expected: str | None) -> None:
    told = "Ida Roth painted barns. " + "She flew on. " * between + "She wept."
    assert last("Ida Roth and Karl Berg", "Barns", told) == expected


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (("Ida Roth, painter", "Ida Roth met Karl Berg. She wept."), "ida roth"),
        (("A painter’s life", "Ida Roth met Karl Berg. She wept."), None),
        (("A painter’s life", "Ida Roth met Karl Berg. Later Ida Roth left. She wept."), "ida roth"),
        (("A painter’s life", "Ida Roth met Karl Berg. Later Roth left. She wept."), "ida roth"),
        (("A painter’s life", "It rained. It snowed. Ida Roth met Karl Berg. Roth left. She wept."), None),
        (("A painter’s life", "It rained. Ida Roth met Karl Berg. Roth left. She wept."), "ida roth"),
        (("A painter’s life", "Berg met Ida Roth. Karl Berg sang. Berg left. She wept."), None),
        (("A painter’s life", "Roth sang. Ida Roth was alone. It rained. She wept."), "ida roth"),
        (("A painter’s life", "It rained. Nobody sang. She wept."), None),
        (("Kim Roth, painter", "Kim Roth met Karl Berg. She wept."), "kim roth"),
        (("Kim Roth, painter", "Kim Roth met Karl Berg. He sang. She wept."), None),
        (("Ida Roth, painter", "Ida Roth met Karl Berg. He wept."), None),
    ],
)
def test_whose_life_it_is(paragraphs: tuple[str, ...], expected: str | None) -> None:
    assert last(*paragraphs) == expected


def test_a_pronoun_within_the_sentence_may_be_asked_for() -> None:
    told = article("Ida Roth, painter", "Ida Roth painted barns. When he left, she wept.")
    assert told_of(told, told.sentences[-1]) is None
    assert told_of(told, told.sentences[-1], "she") == "ida roth"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida Roth met the king.", "ida roth"),
        ("Ida Roth met Karl Berg.", None),
        ("Ida Roth sang. Ida Roth met a man from North Moss and one near Old Lund.", "ida roth"),
        ("Kim Roth came to Olga Renn.", None),
        ("A song of Karl Berg was sung by Ida Roth.", None),
        ("Ida Roth sang a song of Karl Berg.", "ida roth"),
        ("A song by Karl Berg was sung.", "karl berg"),
        ("Ida Roth met the king. He wept.", None),
        ("Ida Roth met the queen. She wept.", "ida roth"),
        ("Karl Berg met the queen. She wept.", None),
        ("Kim Roth met the queen. She wept, and he laughed.", None),
        ("Kim Roth met the queen. She wept.", "kim roth"),
        ("Kim Roth met the king. His dog wept.", "kim roth"),
        ("It rained.", None),
    ],
)
def test_the_only_person_of_a_text(text: str, expected: str | None) -> None:
    assert protagonist(plain(text)) == expected


@pytest.mark.parametrize(("length", "expected"), [(6_000, "ida roth"), (6_001, None)])
def test_a_long_text_is_hardly_about_one_person(length: int, expected: str | None) -> None:
    assert protagonist(plain("Ida Roth sang.".ljust(length - 1) + ".")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida Roth sang. The tall old painter left.", "ida roth"),
        ("Ida Roth sang. “The ferryman left.", "ida roth"),
        ("Ida Roth sang. A painter left.", None),
        ("Ida Roth sang. The tower fell.", None),
        ("Ida Roth met Karl Berg. The painter left.", None),
        ("A book on Ida Roth was sold. She left.", "ida roth"),
        ("A book on Ida Roth and on Karl Berg was sold. She left.", None),
    ],
)
def test_whom_a_sentence_is_about(text: str, expected: str | None) -> None:
    told = plain(text)
    assert subject_of_sentence(told, told.sentences[-1]) == expected


@pytest.mark.parametrize(
    ("text", "pronoun", "expected"),
    [
        ("Ida Roth sang, and she left.", "she", "ida roth"),
        ("Ida Roth sang, and she left.", "he", None),
        ("Ida Roth sang, and she left.", None, "ida roth"),
        ("A book on Ida Roth was sold. It rained when she left.", "she", "ida roth"),
        ("A book on Ida Roth was sold. It rained when she left.", None, None),
        ("A book on Ida Roth and on Karl Berg was sold. It rained when she left.", "she", None),
    ],
)
def test_whom_a_pronoun_within_a_sentence_means(text: str, pronoun: str | None, expected: str | None) -> None:
    told = plain(text)
    assert whom(told, told.sentences[-1], pronoun) == expected


@pytest.mark.parametrize(
    ("name", "pronoun"),
    [
        ("Angela Merkel", "she"),
        ("angela", "she"),
        ("Karl", "he"),
        ("Kim", None),
        ("", None),
        ("x karl", None),
    ],
)
def test_pronouns_of_given_names(name: str, pronoun: str | None) -> None:
    assert pronoun_of(name) == pronoun


@pytest.mark.parametrize(
    ("text", "pronoun"), [("Then She and he", "she"), ("Then, there, the", None), ("He", "he")]
)
def test_the_first_pronoun(text: str, pronoun: str | None) -> None:
    assert pronoun_in(text, 0, len(text)) == pronoun
    assert pronoun_in(text, len(text), len(text)) is None
