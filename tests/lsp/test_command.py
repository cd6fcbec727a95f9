"""What the command line says reaches the server."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("pygls", reason='the extra "lsp" is not installed')

from checker.lsp.surroundings import Surroundings
from tests.cli.conftest import Run
from tests.cli.conftest import run as run


class _Started:
    def start_io(self) -> None:
        """Nothing: there is no editor."""


def test_options_hold_for_the_server(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Surroundings] = []

    def make(surroundings: Surroundings) -> _Started:
        made.append(surroundings)
        return _Started()

    monkeypatch.setattr("checker.lsp.server.make_server", make)
    (tmp_path / "own.toml").write_text('knowledge = "facts"\nfail-on = "never"\n')
    assert run("lsp", "--config", "own.toml", "--knowledge", "shipped").status == 0
    configuration = made[0].configuration(tmp_path)
    assert (configuration["knowledge"], configuration["fail-on"]) == ("shipped", "never")
    assert run("lsp", "--config", "own.toml").status == 0
    assert made[1].configuration(tmp_path)["knowledge"] == "facts"
