"""The tense of its clause decides to which side of publication a date without a year, or a weekday, lies."""

from __future__ import annotations

import pytest

from tests.expressions.tagging import tag

# Published on Wednesday, 16 June 2021. Long enough a text that it does not read as a posted message.
_REST = " The council met in the old hall as it always does, and the clerk read every letter aloud to it." * 4

AHEAD = [
    "The ferry is to leave on Friday.",
    "The two mayors meet on Friday.",
    "The ferry is on Friday.",
    "The hall stayed shut until Friday.",
    "The clerk said the vote is on Friday.",
    "Talks are expected to go on until Friday.",
]
BEHIND = [
    "The offer had been due to lapse on Friday.",
    "The ferry had been scheduled to leave on Friday.",
    "The storm tore down the tower by the mill on Friday.",
    "The share is small after Friday's sale.",
    "Until Friday, they had not been seen.",
    '"The hall is shut." Mr Hale on Friday.',
]


@pytest.mark.parametrize("text", AHEAD)
def test_present_and_plans_point_ahead(text: str) -> None:
    assert tag(text + _REST).expressions[0].value == "2021-06-18"


@pytest.mark.parametrize("text", BEHIND)
def test_past_and_former_plans_point_back(text: str) -> None:
    assert tag(text + _REST).expressions[0].value == "2021-06-11"


def test_a_former_plan_counts_only_with_its_own_verb() -> None:
    text = "The merger, which had been expected, is one step in a scheme to clear the mortgage by February."
    assert tag(text + _REST).expressions[0].value == "2022-02"
