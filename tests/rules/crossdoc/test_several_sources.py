"""Which of several sources a finding names, and how often one slip is told."""

from __future__ import annotations

import pytest

from tests.archive.pairs import Pair

OPENING = "The Harrow Lane festival will open on # June at Castle Green."


def findings(draft: str, *sources: str) -> list[tuple[str, str]]:
    """What is quoted of the draft and which source is named, for each finding."""
    told = [{"text": source, "published": "2024-05-02"} for source in sources]
    pair = Pair("draft", draft, "2024-05-03", told)
    return [(draft[slice(*found.span)], found.elsewhere[0].origin.name) for found in pair.findings()]


def test_the_source_that_has_most_in_common_is_named() -> None:
    draft = OPENING.replace("#", "13").replace("Green.", "Green with a kite parade.")
    near, nearer = OPENING.replace("#", "12"), draft.replace("13", "14")
    assert [name for _, name in findings(draft, near, nearer)] == ["source 2"]
    assert [name for _, name in findings(draft, nearer, near)] == ["source 1"]


def test_a_slip_that_is_made_twice_is_told_once() -> None:
    draft = f"{OPENING} Lena Quist said: {OPENING}".replace("#", "13")
    assert len(findings(draft, OPENING.replace("#", "12"))) == 1


def test_two_slips_are_told_one_by_one() -> None:
    draft = f"{OPENING} The Kelso Road bridge will open on 20 June, they say.".replace("#", "13")
    source = f"{OPENING} The Kelso Road bridge will open on 21 June, they say.".replace("#", "12")
    assert len(findings(draft, source)) == 2


def test_of_two_sources_alike_the_first_is_named() -> None:
    draft = '"We will not close a single branch this year," Wren said on Tuesday.'
    monday, sunday = draft.replace("Tuesday", "Monday"), draft.replace("Tuesday", "Sunday")
    assert [name for _, name in findings(draft, monday, sunday)] == ["source 1"]


@pytest.mark.parametrize(
    ("day", "published", "sent", "other_way"),
    [
        ("7 June", "2024-06-01", "2024-06-10", "If it was moved, say from which day to which."),
        ("7 June", "2024-06-10", "2024-06-01", "If it was moved, say from which day to which."),
        ("7 June", "2024-06-10", "2024-06-11", "If there are two, tell them apart."),
    ],
)
def test_only_a_plan_may_have_been_moved(day: str, published: str, sent: str, other_way: str) -> None:
    told = "The Harrow Lane council approved the Kelso bridge on # 2024 at Castle Green."
    source = {"text": told.replace("#", "6 June"), "published": sent}
    (found,) = Pair("draft", told.replace("#", day), published, [source]).findings()
    assert [suggestion.message for suggestion in found.suggestions][1:] == [other_way]
