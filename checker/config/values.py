"""The effective configuration, and where each value comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from checker.config.keys import KEYS

DEFAULT = "default"


def _defaults() -> dict[str, Any]:
    return {name: key.default for name, key in KEYS.items()}


@dataclass(frozen=True)
class Configuration:
    """``values`` holds every key of ``KEYS``, ``origins`` where those that are not defaults come from.

    ``extended`` are the files that ``file`` builds on, the nearest first.
    """

    values: Mapping[str, Any] = field(default_factory=_defaults)
    origins: Mapping[str, str] = field(default_factory=dict)
    file: Path | None = None
    extended: tuple[Path, ...] = ()

    def __getitem__(self, key: str) -> Any:
        return self.values[key]

    def origin(self, key: str) -> str:
        """``default``, the place in a file, or the option of the command line."""
        return self.origins.get(key, DEFAULT)


def override(base: Configuration, values: Mapping[str, Any], origin: Mapping[str, str]) -> Configuration:
    """The configuration with some values replaced, each with its origin; both map keys of ``KEYS``."""
    return replace(base, values={**base.values, **values}, origins={**base.origins, **origin})


def merged(key: str, old: Any, new: Any) -> Any:
    """Two values of a key: lists of what to ignore are joined, tables merged, anything else replaced."""
    if key in ("ignore", "ignore-in-quotes"):
        return (*old, *(name for name in new if name not in old))
    if key == "severity":
        return {**old, **new}
    if key == "rules":
        return {**old, **{rule: {**old.get(rule, {}), **options} for rule, options in new.items()}}
    return new
