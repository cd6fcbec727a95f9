"""The page on knowledge: what its commands print, and how much there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from checker.knowledge.embedded import shipped
from tests.cli.conftest import Run
from tests.cli.conftest import run as run

PAGE = (Path(__file__).parents[2] / "docs" / "knowledge.md").read_text(encoding="utf-8")
SESSIONS = re.findall(r"^```\n((?:\$ claimline .*\n[^`]+)+)```", PAGE, re.MULTILINE)
COMMANDS = [
    pair for session in SESSIONS for pair in re.findall(r"\$ claimline (.*)\n((?:[^$].*\n)*)", session)
]
ROUNDING = 0.03


def test_the_page_shows_sessions() -> None:
    assert [command.split()[1] for command, _ in COMMANDS] == ["show", "show", "update"]


@pytest.mark.parametrize(("command", "shown"), COMMANDS)
def test_outputs_are_real(command: str, shown: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMLINE_TODAY", "2026-11-22")
    monkeypatch.setenv("CLAIMLINE_DATA_DIR", "/home/you/.local/share/claimline")
    outcome = run(*command.split())
    assert (outcome.status, outcome.out) == (0, shown)


@pytest.mark.parametrize("table", ["people", "terms", "things"])
def test_rows_are_about_as_many_as_the_page_says(table: str) -> None:
    told = re.search(rf"^\| {table} \| ([\d,]+) \|", PAGE, re.MULTILINE)
    assert told is not None
    (part,) = shipped().coverage()
    assert int(told[1].replace(",", "")) == pytest.approx(part.counts[table], rel=ROUNDING)
