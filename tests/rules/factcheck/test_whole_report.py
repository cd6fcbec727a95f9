"""A whole report of a fact-check with a slip of each kind: each is found once, where it stands."""

from __future__ import annotations

from pathlib import Path

from checker.engine import Checker, Settings
from checker.model.document import Document
from checker.read import read_path
from checker.report.places import placed

REPORT = Path(__file__).parents[3] / "fixtures" / "factchecks" / "ferry.html"
EXPECTED = {
    ("appearance-order", "https://a.example/elsa"),
    ("access-date-range", "3 June 2022"),
    ("archive-before-original", "an older copy"),
    ("archive-date-mismatch", "3 May 2022"),
    ("identifier-date-mismatch", "2 June 2022"),
    ("review-before-claim", "2022-06-20"),
    ("review-body-mismatch", "13 June 2022"),
    ("source-after-article", "a post"),
    ("verdict-timeline-mismatch", "https://b.example/elsa"),
}


def test_every_slip_is_found_once() -> None:
    (document,) = read_path(REPORT)
    assert isinstance(document, Document)
    settings = Settings(select=frozenset({"sources", "factcheck"}), ignore=frozenset({"evidence-leak"}))
    (report,) = Checker(settings).check([document])
    places = [placed(document, finding)[0] for finding in report.findings]
    found = [
        (finding.rule, document.source[slice(*place)] if place else "")
        for finding, place in zip(report.findings, places, strict=True)
    ]
    assert sorted(found) == sorted(EXPECTED)
