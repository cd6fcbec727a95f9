"""Blocks of plain text."""

from __future__ import annotations

import pytest

from tests.read.places import FIXTURES, block_texts, only_document

_CASES = {
    "a date line and a title above the text": (
        "Tue. Mar 9th, 2021\nCouncil reopens ferry line\n\nThe council voted on Monday.",
        [
            "paragraph: Tue. Mar 9th, 2021",
            "title: Council reopens ferry line",
            "paragraph: The council voted on Monday.",
        ],
    ),
    "broken lines are one paragraph": (
        "The council voted on Monday to reopen\nthe ferry line that was closed\nin 2009.",
        ["paragraph: The council voted on Monday to reopen\nthe ferry line that was closed\nin 2009."],
    ),
    "a line a paragraph": (
        "The council voted on Monday to reopen the ferry line that was closed in 2009.\nMany came.\n"
        "Nobody spoke.",
        [
            "paragraph: The council voted on Monday to reopen the ferry line that was closed in 2009.",
            "paragraph: Many came.",
            "paragraph: Nobody spoke.",
        ],
    ),
    "a short line in the middle is a heading": (
        "It was closed in 2009.\n\nA long wait\n\nResidents had asked for it.",
        [
            "paragraph: It was closed in 2009.",
            "heading: A long wait",
            "paragraph: Residents had asked for it.",
        ],
    ),
    "list items": (
        "Boats:\n- Elsa, 1987\n- Nora, 2003\n1. first\n2) second\n",
        [
            "paragraph: Boats:",
            *("list item: " + t for t in ("- Elsa, 1987", "- Nora, 2003", "1. first", "2) second")),
        ],
    ),
    "a lower-case line goes on": ("It was closed\r\nin 2009.\r\n", ["paragraph: It was closed\r\nin 2009."]),
    "one line is no title": ("Ferry line reopens", ["paragraph: Ferry line reopens"]),
    "nothing": (" \n\t\r\n\n", []),
    "old line ends": (
        "It was closed.\r\rIt reopened.",
        ["paragraph: It was closed.", "paragraph: It reopened."],
    ),
}


@pytest.mark.parametrize(("text", "blocks"), _CASES.values(), ids=_CASES)
def test_blocks(text: str, blocks: list[str]) -> None:
    found = block_texts(only_document(text, "a.txt"))
    assert [f"{kind}: {words}" for kind, words in found] == blocks


def test_line_ends_stay_as_they_are() -> None:
    source = "One.\r\nTwo.\rThree.\n"
    document = only_document(source, "a.txt")
    assert document.source == document.text == source


def test_empty_file_is_an_empty_document() -> None:
    document = only_document((FIXTURES / "empty.txt").read_bytes(), "empty.txt")
    assert (document.text, document.blocks, document.errors) == ("", (), ())


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_five_megabytes_in_one_line(name: str) -> None:
    line = "closed in 2009 " * 350_000
    document = only_document(line, name)
    assert len(document.blocks) == 1
    assert document.source_offset(len(document.text) - 1) == len(line) - 2 or name == "a.txt"
