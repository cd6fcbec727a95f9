"""The sample articles: what each is there to show."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker.cli.main import main

ARTICLES = Path(__file__).parents[2] / "fixtures" / "articles"
EXPECTED = {
    "calendar-slips.txt": [
        "weekday-mismatch",
        "reversed-range",
        "impossible-date",
        "relative-date-mismatch",
        "past-as-future",
    ],
    "clean-harvest.txt": [],
    "front-matter.md": ["elapsed-mismatch", "weekday-mismatch"],
    "metadata.html": ["byline-metadata-mismatch", "weekday-mismatch"],
    "two-declarations.txt": ["ambiguous-event-reference"],
    "wire.jsonl": ["weekday-mismatch", "reversed-range"],
}
FOUND_IN = {
    "calendar-slips.txt": "dateline",
    "clean-harvest.txt": "dateline",
    "front-matter.md": "front matter",
    "metadata.html": "JSON-LD",
    "two-declarations.txt": "dateline",
    "wire.jsonl": "field",
}


def lines(name: str, capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    main(["check", str(ARTICLES / name), "--format", "jsonl", "--isolated", "--fail-on", "never"])
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_every_article_is_here() -> None:
    assert sorted(EXPECTED) == sorted(file.name for file in ARTICLES.iterdir())


@pytest.mark.parametrize("name", EXPECTED)
def test_findings_at_warning_and_above(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    findings = [f for line in lines(name, capsys) for f in line["findings"]]  # type: ignore[attr-defined]
    assert [f["rule"] for f in findings if f["severity"] != "notice"] == EXPECTED[name]


@pytest.mark.parametrize("name", FOUND_IN)
def test_publication_date(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert {line["published"]["found_in"] for line in lines(name, capsys)} == {FOUND_IN[name]}  # type: ignore[index]
