from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from checker import Rule, __version__, registry
from checker.cli.parser import COMMANDS
from checker.rule import HEADINGS
from tests.cli.conftest import Run

RULES = registry.load().rules


def test_help_names_every_command(run: Run) -> None:
    outcome = run("--help")
    assert outcome.status == 0
    assert all(re.search(rf"^    {name}\b", outcome.out, re.MULTILINE) for name in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command(command: str, run: Run) -> None:
    outcome = run(command, "--help")
    assert outcome.status == 0
    assert outcome.out.startswith(f"usage: claimline {command}")


@pytest.mark.parametrize("argv", [["version"], ["--version"]])
def test_version(argv: list[str], run: Run) -> None:
    outcome = run(*argv)
    assert (outcome.status, outcome.out) == (0, f"claimline {__version__}\n")


def test_rules_lists_every_rule_once_with_its_severity(run: Run) -> None:
    out = run("rules").out
    for name, rule in RULES.items():
        (line,) = [line for line in out.splitlines() if line.split()[:1] == [name]]
        assert line.split()[1] == rule.severity.value
        assert len(line.split()) > 4


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_explain_shows_every_heading(rule: type[Rule], run: Run) -> None:
    outcome = run("explain", rule.name)
    assert outcome.status == 0
    assert outcome.out.startswith(f"# {rule.name}\n")
    assert [h for h in HEADINGS if f"\n## {h}\n" in outcome.out] == list(HEADINGS)


def config(run: Run, *argv: str) -> tuple[dict[str, Any], str]:
    outcome = run("config", *argv)
    assert outcome.status == 0
    return tomllib.loads(outcome.out), outcome.out


def test_config_prints_values_that_read_back(run: Run, tmp_path: Path) -> None:
    text = 'select = ["calendar"]\n\n[severity]\nweekday-mismatch = "notice"\n'
    (tmp_path / "claimline.toml").write_text(text)
    values, out = config(run, "--ignore", "impossible-date")
    assert values["select"] == ["calendar"]
    assert values["ignore"] == ["impossible-date"]
    assert values["severity"] == {"weekday-mismatch": "notice"}
    assert values["fail-on"] == "warning"
    lines = {line.split(" = ")[0]: line for line in out.splitlines()}
    assert lines["select"].endswith("claimline.toml:1")
    assert lines["ignore"].endswith("# --ignore")
    assert lines["fail-on"].endswith("# default")


HEAVY = (
    "spacy",
    "dateparser",
    "numpy",
    "pydantic",
    "rich",
    "rustworkx",
    "yaml",
    "importlib.metadata",
    "asyncio",
)


@pytest.mark.parametrize("argv", [["--help"], ["rules"], ["explain", "impossible-date"], ["version"]])
def test_light_commands_load_no_heavy_library(argv: list[str]) -> None:
    script = (
        "import sys; from checker.cli.main import main\n"
        f"main({argv!r}); print(*sorted(set({HEAVY!r}) & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == ""


def test_rules_without_a_parse_load_no_language_model(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("It opened on 31 April 2021.", encoding="utf-8")
    script = (
        "import sys; from checker.cli.main import main\n"
        f"main(['check', {str(path)!r}, '--select', 'calendar', '--isolated'])\n"
        "assert 'spacy' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert "impossible-date" in done.stdout
