"""Print the effective configuration as TOML, with the origin of each value."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from checker.cli import arguments as shared

if TYPE_CHECKING:
    from checker.config.values import Configuration
    from checker.registry import Registry

SUMMARY = "print the effective configuration and where each value comes from"


def add_arguments(parser: ArgumentParser) -> None:
    """The options that change the configuration."""
    parser.add_argument(
        "--schema",
        action="store_true",
        help="print the JSON Schema of configuration files, for editors",
    )
    shared.add_selection(parser)
    shared.add_configuration(parser)


def run(arguments: Namespace) -> int:
    """Validate the configuration and print it; or print its schema."""
    from checker import registry

    if arguments.schema:
        import json

        from checker.config.schema import schema

        print(json.dumps(schema(registry.load()), indent=2))
        return 0
    _print(shared.configuration(arguments), registry.load())
    return 0


def _print(configuration: Configuration, known: Registry) -> None:
    from checker.config.by_path import ByPath
    from checker.config.keys import KEYS
    from checker.config.settings import settings

    settings(configuration, known)
    ByPath(configuration).validate(known)
    print(f"# {configuration.file or 'no configuration file'}")
    for file in configuration.extended:
        print(f"# which extends {file}")
    for key in KEYS:
        value = configuration[key]
        if value is None:
            print(f"# {key} is not set")
        else:
            print(f"{key} = {_toml(value)}  # {configuration.origin(key)}")


def _toml(value: Any) -> str:
    import json

    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{json.dumps(key)} = {_toml(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_toml(item) for item in value) + "]"
    return json.dumps(value, ensure_ascii=False, default=str)
