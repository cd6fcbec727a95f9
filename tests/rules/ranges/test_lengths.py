"""What is said of a length that does not fit its period, and the length that would."""

from __future__ import annotations

import pytest

from checker import Passing, registry
from checker.testing import run_example

RULE = registry.load().rules["range-duration-mismatch"]

TOLD = [
    ("He led it four years from 2008 to 2015.", "about 7 years, not 4 years", "four years", "seven"),
    (
        "He led it one and a half years from 2008 to 2015.",
        "7 years, not 1.5 years",
        "one and a half years",
        None,
    ),
    ("He led it one year from 2008 to 2015.", "about 7 years, not 1 year", "one year", "seven"),
    ("He led it ten to twelve years from 2008 to 2015.", "not 10 to 12 years", "ten to twelve years", None),
    ("He led it two decades from 2008 to 2011.", "less than that, not 2 decades", "two decades", None),
    (
        "Rain fell in the three days from 5 May 2021 to 9 May 2021.",
        "is 5 days, counting both ends, not 3 days",
        "three days",
        "five",
    ),
    (
        "Rain fell in the five weeks from 5 May 2021 to 20 May 2021.",
        "is 16 days, counting both ends, not 5 weeks",
        "five weeks",
        "two",
    ),
]


@pytest.mark.parametrize(("text", "words", "place", "number"), TOLD)
def test_what_is_told(text: str, words: str, place: str, number: str | None) -> None:
    outcome = run_example(RULE, Passing(text))
    (finding,) = outcome.findings
    assert f"{words}." in finding.message
    assert text[slice(*finding.span)] == place
    assert [edit.text for edit in finding.suggestions[0].edits[:1]] == ([number] if number else [])
