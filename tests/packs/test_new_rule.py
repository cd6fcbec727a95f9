"""From nothing to a rule that runs: ``new-rule`` and ``test-rule``."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Run, run
from tests.packs.conftest import Command

__all__ = ["run"]


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package of rules in the current folder."""
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "__init__.py").write_text('"""A pack."""\n', encoding="utf-8")
    return tmp_path / "rules"


@pytest.mark.slow
def test_a_new_rule_passes_its_own_examples(command: Command, installed: Path, tmp_path: Path) -> None:
    copy = tmp_path / "site"
    shutil.copytree(installed, copy)
    made = command("-m", "checker", "new-rule", "court/noon-hearing", "--into", str(copy / "court_rules"))
    assert made.returncode == 0, made.stderr
    script = (
        f"import sys; sys.path.insert(0, {str(copy)!r}); from checker.cli.main import main; sys.exit(main())"
    )
    tried = command("-c", script, "test-rule", "noon-hearing", "hearing-on-weekend")
    assert (tried.returncode, tried.stdout) == (0, "7 examples, 0 wrong\n")
    file = copy / "court_rules" / "court" / "noon_hearing.py"
    broken = file.read_text(encoding="utf-8").replace("[[noon]] on 3 May 2021", "noon on [[3 May 2021]]")
    file.write_text(broken + "\n", encoding="utf-8")  # of another length: else Python may trust its bytecode
    tried = command("-c", script, "test-rule", "noon-hearing")
    assert tried.returncode == 1
    assert "noon-hearing, example 1: expected '3 May 2021', got 'noon'" in tried.stdout
    assert "2 examples, 1 wrong" in tried.stdout


def test_a_group_is_made_where_there_is_none(run: Run, package: Path) -> None:
    outcome = run("new-rule", "harvest/late-frost")
    assert outcome.out == "rules/harvest/late_frost.py\nNow: claimline test-rule late-frost\n"
    assert (package / "harvest" / "__init__.py").is_file()
    source = (package / "harvest" / "late_frost.py").read_text(encoding="utf-8")
    assert "class LateFrost(Rule):" in source
    compile(source, "late_frost.py", "exec")


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (["late-frost"], "is not GROUP/NAME"),
        (["harvest/Late"], "is not GROUP/NAME"),
        (["../x/y"], "is not GROUP/NAME"),
        (["harvest/late-frost", "--into", "missing"], "missing is not a package"),
    ],
)
def test_a_wrong_name_is_one_line(argv: list[str], says: str, run: Run, package: Path) -> None:
    outcome = run("new-rule", *argv)
    assert (outcome.status, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert says in outcome.err


def test_a_rule_is_never_written_over(run: Run, package: Path) -> None:
    assert run("new-rule", "harvest/late-frost").status == 0
    outcome = run("new-rule", "harvest/late-frost")
    assert (outcome.status, outcome.err.count("\n")) == (2, 1)
    assert "is there already" in outcome.err


def test_rules_that_ship_pass_too(run: Run) -> None:
    outcome = run("test-rule", "impossible-date", "weekday-mismatch")
    assert outcome.status == 0
    assert outcome.out.endswith(", 0 wrong\n")


def test_an_unknown_rule_is_one_line(run: Run) -> None:
    outcome = run("test-rule", "imposible-date")
    assert (outcome.status, outcome.out, outcome.err.count("\n")) == (2, "", 1)
