"""How findings speak: one way of quoting, whole sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from checker import Finding, Flagged, Rule, registry
from checker.testing import run_example

RULES = registry.load().rules
CASES = [
    pytest.param(rule, example, id=f"{name}-{i}")
    for name, rule in RULES.items()
    for i, example in enumerate(rule.examples)
    if isinstance(example, Flagged)
]
SENTENCE = re.compile(r"(?![a-z]).*[.?](?:\"|'\))?", re.DOTALL)
QUOTED = re.compile(r'"[^"]*"')


def said(finding: Finding) -> Iterator[str]:
    yield finding.message
    yield from finding.explanation
    yield from (suggestion.message for suggestion in finding.suggestions)


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_findings_speak_in_sentences(rule: type[Rule], example: Flagged) -> None:
    for finding in run_example(rule, example).findings:
        assert finding.explanation
        for text in said(finding):
            assert SENTENCE.fullmatch(text), text


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_findings_quote_with_straight_marks(rule: type[Rule], example: Flagged) -> None:
    for finding in run_example(rule, example).findings:
        for text in said(finding):
            own_words = QUOTED.sub("", text)
            assert '"' not in own_words, text
            assert not set("“”„«»") & set(own_words), text
