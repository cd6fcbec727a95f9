"""Where patterns look, and what they make of case and blanks."""

from __future__ import annotations

import re

from rules.support.language.patterns import Pattern

WORD = Pattern(r"\b [a-z]+ \b")
LAST = Pattern(r"\w+ \s $")


def shown(found: re.Match[str] | None) -> str:
    return found[0] if found is not None else ""


def test_blanks_of_a_pattern_mean_nothing_and_case_matters_only_where_exact() -> None:
    exact = Pattern(r"\b [a-z]+ \b", exact=True)
    assert WORD.fullmatch("Moss")
    assert exact.fullmatch("moss")
    assert exact.fullmatch("Moss") is None


def test_bounds() -> None:
    text = "ab cd ef"
    assert [match[0] for match in WORD.finditer(text)] == ["ab", "cd", "ef"]
    assert [match[0] for match in WORD.finditer(text, 3, 7)] == ["cd", "e"]
    assert [shown(WORD.search(text, *ends)) for ends in ((), (2,), (2, 4))] == ["ab", "cd", "c"]
    assert [shown(WORD.match(text, *ends)) for ends in ((), (2,), (3,), (3, 4))] == ["ab", "", "cd", "c"]
    assert [shown(WORD.fullmatch(text, *ends)) for ends in ((), (3,), (3, 5), (6,))] == ["", "", "cd", "ef"]


def test_words_right_before_a_place() -> None:
    text = "ab cd ef"
    assert shown(LAST.before(text, 6)) == "cd "
    assert shown(LAST.before(text, 6, 4)) == "d "
    assert shown(LAST.before(text, 8)) == ""
    assert shown(LAST.before(text, 3)) == "ab "
    assert shown(Pattern("ab").before(text, 8)) == "ab"


def test_words_that_lead_to_a_place_stand_within_160_characters() -> None:
    near, far = ("on " + "m" * width for width in (157, 158))
    on = Pattern(r"\bon\b")
    assert on.before(near, len(near))
    assert on.before(far, len(far)) is None
