"""Print the effective configuration as TOML, with the origin of each value."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from typing import Any

from checker.cli import arguments as shared

SUMMARY = "print the effective configuration and where each value comes from"


def add_arguments(parser: ArgumentParser) -> None:
    """The options that change the configuration."""
    shared.add_selection(parser)
    shared.add_configuration(parser)


def run(arguments: Namespace) -> int:
    """Validate the configuration and print it."""
    from checker import registry
    from checker.config.keys import KEYS
    from checker.config.settings import settings

    configuration = shared.configuration(arguments)
    settings(configuration, registry.load())
    print(f"# {configuration.file or 'no configuration file'}")
    for key in KEYS:
        value = configuration[key]
        if value is None:
            print(f"# {key} is not set")
        else:
            print(f"{key} = {_toml(value)}  # {configuration.origin(key)}")
    return 0


def _toml(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{json.dumps(key)} = {_toml(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_toml(item) for item in value) + "]"
    return json.dumps(value, ensure_ascii=False, default=str)
