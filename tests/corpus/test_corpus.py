"""What is flagged in the corpus, and nothing else. Notices are left out of account."""

from __future__ import annotations

import pytest

from checker import Finding, Severity
from tests.corpus.passages import RIGHT, Passage, passages


def serious(passage: Passage) -> list[Finding]:
    return [finding for finding in passage.findings if finding.severity is not Severity.NOTICE]


RIGHT_PASSAGES = {key: passage for name in RIGHT for key, passage in passages(name).items()}


@pytest.mark.parametrize("passage", RIGHT_PASSAGES.values(), ids=RIGHT_PASSAGES)
def test_nothing_is_wrong(passage: Passage) -> None:
    assert [f"{finding.rule}: {finding.message}" for finding in serious(passage)] == []


@pytest.mark.parametrize("passage", passages("contradictory").values(), ids=passages("contradictory"))
def test_the_fault_and_nothing_else_is_found(passage: Passage) -> None:
    findings = serious(passage)
    assert sorted({finding.rule for finding in findings}) == passage.fields["rules"]
    assert passage.mark is not None
    start, end = passage.mark
    places = [span for finding in findings for span in finding.spans]
    assert any(span.start < end and start < span.end for span in places)
