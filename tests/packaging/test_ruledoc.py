from __future__ import annotations

import pytest

from checker import Rule, Severity
from checker.ruledoc import page, sections, summary


def documented(text: str) -> type[Rule]:
    class Made(Rule):
        __doc__ = text
        name = "made"
        severity = Severity.NOTICE

    return Made


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Days that are not. They never were.", "Days that are not"),
        ("What it flags\n-------------\nDays that\nare not. They never were.\n", "Days that are not"),
        ("A sum.\n\nWhat it flags\n-------------\nAnother.", "A sum"),
        (
            'A day beside its date: "Christmas, Dec. 21". And so on.',
            'A day beside its date: "Christmas, Dec. 21"',
        ),
        ("No clock shows 15 a.m.", "No clock shows 15 a.m."),
        ("", ""),
    ],
)
def test_summary_is_the_first_sentence(text: str, expected: str) -> None:
    assert summary(documented(text)) == expected


def test_sections_are_cut_at_their_headings() -> None:
    rule = documented("A.\n\nWhat it flags\n-------------\nOne.\nTwo.\n\nOptions\n-------\nNone.\n")
    assert sections(rule) == {"What it flags": "One.\nTwo.", "Options": "None."}
    assert page(rule).endswith("## What it flags\n\nOne.\nTwo.\n\n## Options\n\nNone.\n")
