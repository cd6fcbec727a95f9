"""The calendar and range rules on passages in nine languages, each of which says what may be flagged."""

from __future__ import annotations

from collections import Counter

import pytest

from checker import Checker, Document, Settings
from checker.rule import Flagged, Passing
from checker.testing import unmark
from checker.toolkit import DateSignal, Signal, day_number, on_day

from .cases import LANGUAGES, RULES, Passage, passages

PUBLISHED = DateSignal(on_day(day_number(2021, 3, 16)), "2021-03-16", Signal.ARGUMENT)
CHECKER = Checker(Settings(select=frozenset(RULES.values()), published=PUBLISHED))
EVERY_RULE = Checker(Settings(published=PUBLISHED))
ALL = tuple(passages())


def document(text: str) -> Document:
    return Document(id="d", source=text, text=text, format="text")


@pytest.mark.parametrize("passage", ALL, ids=lambda p: f"{p.language}-{p.text[:40]}")
def test_passage(passage: Passage) -> None:
    example = Flagged(passage.text) if passage.rule else Passing(passage.text)
    text, expected = unmark(example)
    (report,) = CHECKER.check([document(text)])
    found = [(finding.rule, text[slice(*finding.span)]) for finding in report.findings]
    assert found == ([] if expected is None else [(passage.rule, text[slice(*expected)])])


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_enough(language: str) -> None:
    rules = Counter(passage.rule for passage in ALL if passage.language == language)
    assert rules.total() >= 20
    assert set(rules) == {None, *RULES.values()}


@pytest.mark.parametrize("passage", [p for p in ALL if p.rule is None], ids=lambda p: p.text[:40])
def test_no_rule_that_reads_english_runs_on_other_languages(passage: Passage) -> None:
    (report,) = EVERY_RULE.check([document(passage.text)])
    assert report.findings == ()
