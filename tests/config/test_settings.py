from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from checker import Rule, Settings, Severity
from checker.config.settings import settings
from checker.config.thresholds import SEVERITIES
from checker.config.values import Configuration, override
from checker.errors import ConfigError, UsageError
from checker.registry import Registry


@dataclass(frozen=True)
class Limits:
    days: int = 3
    words: tuple[str, ...] = ()


class WithOptions(Rule):
    """Does nothing."""

    name = "with-options"
    severity = Severity.ERROR
    options_type = Limits

    @classmethod
    def group(cls) -> str:
        return "made"


REGISTRY = Registry({"with-options": WithOptions}, {})


def made(key: str, value: Any, origin: str = "--option", file: Path | None = None) -> Settings:
    base = Configuration(file=file)
    return settings(override(base, {key: value}, {key: origin}), REGISTRY)


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ({}, Limits()),
        ({"days": 5}, Limits(days=5)),
        ({"words": ["a", "b"]}, Limits(words=("a", "b"))),
    ],
)
def test_options_become_what_the_rule_declares(table: Mapping[str, object], expected: Limits) -> None:
    assert made("rules", {"with-options": table}).options == {"with-options": expected}


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ({"day": 5}, "no option 'day'; did you mean 'days'"),
        ({"zzz": 5}, "it has: days, words"),
        ({"days": "many"}, "option 'days' of rule 'with-options'"),
    ],
)
def test_wrong_options_name_the_option_and_the_file(
    table: Mapping[str, object], says: str, tmp_path: Path
) -> None:
    file = tmp_path / "claimline.toml"
    file.write_text("[rules.with-options]\n")
    with pytest.raises(ConfigError, match=says) as raised:
        made("rules", {"with-options": table}, f"{file}:1", file)
    assert str(raised.value).startswith(f"{file}:1: ")


@pytest.mark.parametrize("name", ["with-options", "made"])
def test_severity_of_a_rule_or_a_group(name: str) -> None:
    assert made("severity", {name: "notice"}).severities == {"with-options": Severity.NOTICE}


@pytest.mark.parametrize("key", ["select", "ignore"])
def test_unknown_names_on_the_command_line_name_the_option(key: str) -> None:
    with pytest.raises(UsageError, match=r"^--option: unknown rule or group 'mad'; did you mean 'made'\?$"):
        made(key, ("mad",))


def test_names_of_severities_are_those_of_the_model() -> None:
    assert tuple(severity.value for severity in Severity) == SEVERITIES
