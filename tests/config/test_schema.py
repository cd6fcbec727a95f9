"""The schema takes what the program takes, and refuses what it refuses."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from checker import registry
from checker.config.files import load
from checker.config.keys import KEYS
from checker.config.schema import schema
from checker.config.settings import settings
from checker.errors import ClaimlineError
from tests.cli.conftest import Run, run

__all__ = ["run"]

REGISTRY = registry.load()
VALIDATOR = jsonschema.Draft202012Validator(schema(REGISTRY))


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema(REGISTRY))


def test_the_command_prints_it(run: Run) -> None:
    assert json.loads(run("config", "--schema").out) == schema(REGISTRY)


def test_every_key_is_described() -> None:
    properties: dict[str, Any] = schema(REGISTRY)["properties"]
    assert set(properties) == {*KEYS, "extend"}
    assert all(shape["description"] for shape in properties.values())


def test_every_option_of_every_rule_is_there() -> None:
    tables = schema(REGISTRY)["properties"]["rules"]["properties"]
    assert set(tables) == set(REGISTRY.rules)
    assert any(table["properties"] for table in tables.values())
    for table in tables.values():
        for option in table["properties"]:
            assert option.replace("-", "_") in table["description"].replace("-", "_")


@pytest.mark.parametrize(
    ("toml", "good"),
    [
        ("", True),
        (
            'paths = ["a"]\nselect = ["calendar", "impossible-date"]\nfail-on = "never"\nformat = "sarif"',
            True,
        ),
        ('[severity]\ncalendar = "notice"', True),
        ('[[per-path]]\npaths = ["a"]\nignore = ["order"]\npublished = "2020-01-01"', True),
        ('published = "2020-01-01"\nbaseline = "b.json"', True),
        ("[rules.season-mismatch]", True),
        ('select = ["calender"]', False),
        ('slect = ["calendar"]', False),
        ('fail-on = "errors"', False),
        ('[severity]\ncalendar = "fatal"', False),
        ("[[per-path]]\nignore = []", False),
        ('[[per-path]]\npaths = ["a"]\nformat = "json"', False),
        ("[rules.impossible-date]\nnonsense = 1", False),
        ("[rules.nonsense]", False),
    ],
)
def test_it_agrees_with_the_program(toml: str, good: bool, tmp_path: Path) -> None:
    (tmp_path / "claimline.toml").write_text(toml)
    assert VALIDATOR.is_valid(tomllib.loads(toml)) is good
    try:
        settings(load(tmp_path / "claimline.toml"), REGISTRY)
    except ClaimlineError:
        assert not good
    else:
        assert good
