"""Whether a draft is told apart from one that its sources bear out."""

from __future__ import annotations

import pytest

from tests.archive.pairs import Pair, pairs


@pytest.mark.parametrize("pair", pairs("inconsistent"), ids=lambda pair: pair.id)
def test_contradiction_with_a_source_is_found(pair: Pair) -> None:
    findings = pair.findings()
    assert [finding.rule for finding in findings] == [pair.rule]
    (finding,) = findings
    assert pair.mark in pair.draft[slice(*finding.span)]
    (place,) = finding.elsewhere
    source = next(s for s in pair.sources if place.passage.quote in s["text"])
    assert source["text"][place.passage.start : place.passage.end] == place.passage.quote
    assert f"{place.origin.name}:{place.passage.line}:{place.passage.column}" in finding.message


@pytest.mark.parametrize("pair", pairs("consistent"), ids=lambda pair: pair.id)
def test_what_can_both_be_true_passes(pair: Pair) -> None:
    assert [finding.message for finding in pair.findings()] == [], pair.why
