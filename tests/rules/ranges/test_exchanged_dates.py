"""The edits that put the two ends of a period in their order."""

from __future__ import annotations

import pytest

from checker import Passing, registry
from checker.testing import run_example

RULE = registry.load().rules["reversed-range"]

EXCHANGED = [
    ("The pier was shut from 9 to 3 May 2021.", "The pier was shut from 3 to 9 May 2021."),
    ("The pier was shut from May 9 to 3, 2021.", "The pier was shut from May 3 to 9, 2021."),
    ("The pier was shut from 9 May to 3 May 2021.", "The pier was shut from 3 May to 9 May 2021."),
    ("It rained from the 9th to the 3rd of May.", "It rained from the 3rd to the 9th of May."),
    ("It ran between June 9, 2021 and 3 May 2021.", "It ran between 3 May 2021 and June 9, 2021."),
    ("She led it from June 1999 to May 1998.", "She led it from May 1998 to June 1999."),
    (
        "It rained from Tuesday, 9 May 2023 to Wednesday, 3 May 2023.",
        "It rained from Wednesday, 3 May 2023 to Tuesday, 9 May 2023.",
    ),
]
LEFT_ALONE = ["It rained from Tuesday, 9 May 2023 to 3 May 2023.", "It rained from 9/5/2021 to 3 May 2021."]


def suggested(text: str) -> str:
    (finding,) = run_example(RULE, Passing(text)).findings
    for edit in sorted(finding.suggestions[0].edits, key=lambda each: each.span, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


@pytest.mark.parametrize(("wrong", "right"), EXCHANGED)
def test_ends_change_places(wrong: str, right: str) -> None:
    assert suggested(wrong) == right
    assert not run_example(RULE, Passing(right)).findings


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_cannot_be_exchanged_is_left_alone(text: str) -> None:
    assert suggested(text) == text
