from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from checker.cli.main import main


@dataclass(frozen=True)
class Outcome:
    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Outcome]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in an empty folder of its own, away from any configuration file."""
    monkeypatch.chdir(tmp_path)

    def call(*argv: str) -> Outcome:
        status = main(argv)
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return Outcome(status, out, err)

    return call


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """An article with one error in it."""
    path = tmp_path / "good.txt"
    path.write_text("OSLO, 3 June 2024 - The bridge opened on 31 April 2021.\n", encoding="utf-8")
    return path
