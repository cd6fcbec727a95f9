"""Passages as newspapers print them, against facts that everybody knows.

``wrong.jsonl`` holds one fault each, in double brackets, and the rules that find it; ``right.jsonl`` what
looks odd and is right: former and future titles, namesakes, ships and streets, jubilees of other years, what
might have been.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from checker import Checker, Document, Finding, Flagged, Severity
from checker.read import read_bytes
from checker.testing import unmark

HERE = Path(__file__).parent / "passages"


def _passages(name: str) -> list[Any]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [pytest.param(fields, id=fields["id"]) for fields in map(json.loads, lines)]


@cache
def _checker() -> Checker:
    return Checker()


def _findings(fields: dict[str, Any], text: str) -> list[Finding]:
    line = {"id": fields["id"], "published": fields["published"], "text": text}
    (document,) = read_bytes(json.dumps(line).encode(), "passages.jsonl", "jsonl")
    assert isinstance(document, Document)
    (report,) = _checker().check([document])
    return [finding for finding in report.findings if finding.severity is not Severity.NOTICE]


@pytest.mark.parametrize("fields", _passages("right.jsonl"))
def test_what_is_right_passes(fields: dict[str, Any]) -> None:
    found = _findings(fields, fields["text"])
    assert [f"{finding.rule}: {finding.message}" for finding in found] == []


@pytest.mark.parametrize("fields", _passages("wrong.jsonl"))
def test_the_fault_is_found(fields: dict[str, Any]) -> None:
    text, mark = unmark(Flagged(fields["text"]))
    assert mark is not None
    found = _findings(fields, text)
    assert sorted({finding.rule for finding in found}) == fields["rules"]
    assert any(finding.span.overlaps(mark) for finding in found)
    assert all(finding.severity is Severity.WARNING for finding in found)
