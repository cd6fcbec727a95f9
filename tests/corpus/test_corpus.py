"""Passages as newspapers, listings, biographies and chronicles print them: what is flagged, and nothing else.

``consistent.jsonl`` holds passages that look odd and are right; ``contradictory.jsonl`` those with one fault
each, in double brackets, and the rules that find it. Notices are left out of account.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from checker import Checker, Document, Finding, Flagged, Severity
from checker.read import read_bytes
from checker.testing import unmark

HERE = Path(__file__).parent


class Passage(NamedTuple):
    """A line of the corpus, with the bracketed place if there is one."""

    fields: dict[str, Any]
    mark: tuple[int, int] | None

    def findings(self) -> list[Finding]:
        """Warnings and errors of all rules."""
        line = {key: value for key, value in self.fields.items() if key != "rules"}
        (document,) = read_bytes(json.dumps(line).encode(), "corpus.jsonl", "jsonl")
        assert isinstance(document, Document)
        (report,) = _checker().check([document])
        return [finding for finding in report.findings if finding.severity is not Severity.NOTICE]


@cache
def _checker() -> Checker:
    return Checker()


def passages(name: str) -> list[Any]:
    found = []
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        fields, mark = json.loads(line), None
        if fields["rules"]:
            text, place = unmark(Flagged(fields["text"]))
            assert place is not None
            title = f"{fields['title']}\n\n" if "title" in fields else ""
            fields["text"], mark = text, (place.start + len(title), place.end + len(title))
        found.append(pytest.param(Passage(fields, mark), id=fields["id"]))
    return found


@pytest.mark.parametrize("passage", passages("consistent.jsonl"))
def test_nothing_is_wrong(passage: Passage) -> None:
    assert [f"{finding.rule}: {finding.message}" for finding in passage.findings()] == []


@pytest.mark.parametrize("passage", passages("contradictory.jsonl"))
def test_the_fault_and_nothing_else_is_found(passage: Passage) -> None:
    findings = passage.findings()
    assert sorted({finding.rule for finding in findings}) == passage.fields["rules"]
    assert passage.mark is not None
    start, end = passage.mark
    places = [span for finding in findings for span in finding.spans]
    assert any(span.start < end and start < span.end for span in places)
