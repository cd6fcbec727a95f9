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
    "The ferry won't leave on Friday.",
    "The mill was set to close on Friday.",
    "On Friday, the choir and its friends are to sail.",
    "She has plans to sail on Friday.",
    "They were going to sail on Friday.",
    "The sale on Friday was expected to draw many.",
]
BEHIND = [
    "The offer had been due to lapse on Friday.",
    "The ferry had been scheduled to leave on Friday.",
    "The storm tore down the tower by the mill on Friday.",
    "The share is small after Friday's sale.",
    "Until Friday, they had not been seen.",
    '"The hall is shut." Mr Hale on Friday.',
    "The ferry didn't leave on Friday.",
    "The fair planned for Friday was called off.",
    "They let the choir sing as planned on Friday.",
    "They let the choir sing as previously planned on Friday.",
    "She unveiled her plan on Friday.",
    "Nobody could have sailed on Friday.",
    "On Friday, the choir, which has many friends in all the towns along the coast, was hoarse.",
]


# Of yesterday's and tomorrow's names a week is not counted on or back, whatever the verb says.
NEXT_DAY = [
    ("The clerk said on Thursday that the hall was full.", "2021-06-17"),
    ("The hall reopened on Thursday.", "2021-06-17"),
    ("The hall could be reached on Tuesday.", "2021-06-15"),
    ("Fresh from the win on Tuesday, the choir will rest.", "2021-06-15"),
    ("The hall reopened last Thursday.", "2021-06-10"),
    ("The hall will not open until Tuesday.", "2021-06-22"),
    ("The choir will sing on Tuesday.", "2021-06-22"),
]
MONTHS = [
    ("She took over in July.", "2020-07"),
    ("The plan first surfaced in July.", "2020-07"),
    ("The record, set on July 6, still stands.", "2020-07-06"),
    ("In July, the choir sang in Bonn.", "2020-07"),
    ("But in July, a month after the flood, the choir of the old mill by the sea was in Bonn.", "2020-07"),
    ("In July, the choir will sing in Bonn.", "2021-07"),
    ("The choir in July stopped its tour.", "2020-07"),
    ("Ms Hale, who took over in early July, spoke.", "2020-07"),
    ("The rules, to be published in July, are long.", "2021-07"),
    ("They posted the July figures.", "2021-07"),
    ("They agreed to buy the mill in July.", "2021-07"),
    ("A claim is heard in July.", "2021-07"),
    ("She will be named head of the school for a term in March.", "2022-03"),
]  # fmt: skip


@pytest.mark.parametrize("text", AHEAD)
def test_present_and_plans_point_ahead(text: str) -> None:
    assert tag(text + _REST).expressions[0].value == "2021-06-18"


@pytest.mark.parametrize("text", BEHIND)
def test_past_and_former_plans_point_back(text: str) -> None:
    assert tag(text + _REST).expressions[0].value == "2021-06-11"


def test_a_former_plan_counts_only_with_its_own_verb() -> None:
    text = "The merger, which had been expected, is one step in a scheme to clear the mortgage by February."
    assert tag(text + _REST).expressions[0].value == "2022-02"


@pytest.mark.parametrize(("text", "value"), NEXT_DAY)
def test_yesterday_and_tomorrow_by_name(text: str, value: str) -> None:
    assert tag(text + _REST).expressions[0].value == value


@pytest.mark.parametrize(("text", "value"), MONTHS)
def test_months(text: str, value: str) -> None:
    assert tag(text + _REST).expressions[0].value == value


WINTERS = [
    ("She tore it this winter.", "2021-06-16", "2021-WI"),
    ("It will reopen this winter.", "2021-06-16", "2022-WI"),
    ("She tore it this winter.", "2022-01-20", "2022-WI"),
    ("The hall is shut this winter.", "2022-01-20", "2022-WI"),
    ("She tore it last winter.", "2022-01-20", "2021-WI"),
]


@pytest.mark.parametrize(("text", "date", "value"), WINTERS)
def test_winters_of_two_years(text: str, date: str, value: str) -> None:
    assert tag(text + _REST, date).expressions[0].value == value
