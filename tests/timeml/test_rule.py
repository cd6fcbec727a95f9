"""The rule timeline-conflict on annotated documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker import Document, Settings, Severity
from checker.engine import Checker
from checker.read import read_path

FIXTURES = Path(__file__).parents[2] / "fixtures" / "timeml"


def document(name: str) -> Document:
    (found,) = read_path(FIXTURES / name)
    assert isinstance(found, Document)
    return found


@pytest.mark.parametrize(
    ("name", "conflicts"), [("ferry-contradictory.tml", True), ("ferry-consistent.tml", False)]
)
def test_contradictory_links_are_errors(name: str, conflicts: bool) -> None:
    checker = Checker(Settings(select=frozenset({"timeline-conflict"})))
    (report,) = checker.check([document(name)])
    assert bool(report.findings) == conflicts
    for finding in report.findings:
        assert finding.severity is Severity.ERROR
        assert finding.message.startswith("The links l")
        assert len(finding.explanation) > 1


def test_an_annotated_text_is_not_read_again() -> None:
    checker = Checker(Settings(select=frozenset({"timeline-conflict"})))
    assert checker.article(document("ferry-contradictory.tml")).wanted_sentences() == ()
