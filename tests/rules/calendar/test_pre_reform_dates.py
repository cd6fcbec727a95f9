"""Days by two calendars, in many wordings."""

from __future__ import annotations

import pytest

from checker import Passing, registry
from checker.testing import run_example

RULE = registry.load().rules["pre-reform-date"]

CASES = [
    (
        "The poet was born on 25 December 1642 by the calendar then in use, which is {} 1643 in ours.",
        "4 January",
    ),
    ("The coup of 9 March 1917 in the Julian calendar, or {} 1917 in the Gregorian, failed.", "22 March"),
    ("She married on 14 May 1702 Old Style ({} 1702 New Style).", "25 May"),
    ("He died on 1 March 1869 (O.S.), that is {} 1869 by the modern calendar.", "13 March"),
    (
        "By the old calendar it was 29 January 1712. When the calendar of his youth went, it became {}.",
        "9 February",
    ),
    ("The treaty was signed on {} 1655, or 2 June 1655 in the old calendar of the north.", "12 June"),
]


@pytest.mark.parametrize(("text", "right"), CASES)
def test_the_gap_of_the_century_passes(text: str, right: str) -> None:
    assert not run_example(RULE, Passing(text.format(right))).findings


@pytest.mark.parametrize(("text", "right"), CASES)
@pytest.mark.parametrize("off", [-2, 1, 3])
def test_other_gaps_are_flagged(text: str, right: str, off: int) -> None:
    day, month = right.split()
    wrong = f"{int(day) + off} {month}"
    assert len(run_example(RULE, Passing(text.format(wrong))).findings) == 1


@pytest.mark.parametrize(
    "text",
    [
        "He was born on 4 May 1712 by the old calendar and died on 20 May 1752.",
        "The old calendar hung on the wall. It opens on 4 May 2020 or 20 May 2020.",
    ],
)
def test_two_days(text: str) -> None:
    assert not run_example(RULE, Passing(text)).findings
