"""Completion scripts, each asked by its own shell where that is installed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Run

pytest.importorskip("shtab")

BASH = """
source {script}
COMP_WORDS=(claimline {words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))
_shtab_claimline; printf '%s\\n' "${{COMPREPLY[@]}}"
"""
FISH = 'source {script}; complete -C "claimline {words}" | cut -f1'
CASES = [
    ("che", {"check"}),
    ("check --form", {"--format"}),
    ("check --format sar", {"sarif"}),
    ("explain weekday-mism", {"weekday-mismatch", "weekday-mismatch-undated"}),
]


@pytest.mark.parametrize(("shell", "ask"), [("bash", BASH), ("fish", FISH)])
@pytest.mark.parametrize(("words", "offered"), CASES)
def test_a_shell_offers(
    shell: str, ask: str, words: str, offered: set[str], run: Run, tmp_path: Path
) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    script = tmp_path / "script"
    script.write_text(run("completion", shell).out, encoding="utf-8")
    asked = ask.format(script=script, words=words)
    done = subprocess.run([shell, "-c", asked], capture_output=True, text=True, check=True)
    assert {line.strip() for line in done.stdout.splitlines()} == offered


def test_zsh_script_is_for_the_command_and_names_the_rules(run: Run) -> None:
    script = run("completion", "zsh").out
    assert script.startswith("#compdef claimline\n")
    assert "weekday-mismatch" in script


def test_unknown_shell_is_one_line(run: Run) -> None:
    outcome = run("completion", "fihs")
    assert (outcome.status, outcome.out) == (2, "")
    assert "did you mean 'fish'" in outcome.err


def test_a_missing_extra_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "shtab", None)
    outcome = run("completion", "bash")
    assert (outcome.status, outcome.out) == (2, "")
    assert 'the extra "completion"' in outcome.err
