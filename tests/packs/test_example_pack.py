"""A pack of a stranger: built, installed beside claimline, used like the built-in rules."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.packs.conftest import PACK, Command

pytestmark = pytest.mark.slow

TEXT = "The hearing is set for 10 November 2024.\n"


def test_its_own_tests_pass(command: Command) -> None:
    done = command("-m", "pytest", "-q", "-p", "no:cacheprovider", str(PACK / "tests"))
    assert done.returncode == 0, done.stdout
    assert "6 passed" in done.stdout


def test_its_rule_is_one_of_all(command: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert "hearing-on-weekend" in command("-m", "checker", "rules").stdout
    assert "Group court" in command("-m", "checker", "explain", "hearing-on-weekend").stdout
    found = command("-m", "checker", "check", "a.txt", "--format", "json", "--select", "court")
    assert found.returncode == 1
    (document,) = json.loads(found.stdout)["documents"]
    assert [(f["rule"], f["group"]) for f in document["findings"]] == [("hearing-on-weekend", "court")]
    sarif = json.loads(command("-m", "checker", "check", "a.txt", "--format", "sarif").stdout)
    assert "hearing-on-weekend" in {rule["id"] for rule in sarif["runs"][0]["tool"]["driver"]["rules"]}


def test_its_options_are_checked_and_in_the_schema(command: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    schema = json.loads(command("-m", "checker", "config", "--schema").stdout)
    options = schema["properties"]["rules"]["properties"]["hearing-on-weekend"]["properties"]
    assert options["closed"]["default"] == ["Saturday", "Sunday"]
    toml = tmp_path / "claimline.toml"
    toml.write_text('[rules.hearing-on-weekend]\nclosed = ["Friday"]\n', encoding="utf-8")
    assert command("-m", "checker", "check", "a.txt", "--select", "court").returncode == 0
    toml.write_text("[rules.hearing-on-weekend]\nopen = []\n", encoding="utf-8")
    wrong = command("-m", "checker", "check", "a.txt")
    assert (wrong.returncode, wrong.stderr.count("\n")) == (2, 1)
    assert "has no option 'open'" in wrong.stderr


def test_without_it_the_rule_is_unknown(tmp_path: Path) -> None:
    from checker.cli.main import main

    assert main(["explain", "hearing-on-weekend"]) == 2
    assert "court_rules" not in sys.modules
