"""Other settings for the documents of some paths."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from checker.config.patterns import matches
from checker.config.settings import settings
from checker.config.values import Configuration, merged, override
from checker.engine import Settings
from checker.registry import Registry


@dataclass(frozen=True)
class ByPath:
    """The tables ``per-path`` of a configuration. The settings themselves are made where they are used."""

    configuration: Configuration

    def key(self, path: str | None) -> tuple[int, ...]:
        """Which of the tables hold for a document; documents with the same key have the same settings."""
        tables = self.configuration["per-path"]
        if path is None or not tables:
            return ()
        return tuple(i for i, table in enumerate(tables) if any(matches(path, p) for p in table["paths"]))

    def settings(self, key: tuple[int, ...], registry: Registry) -> Settings:
        """The settings under those tables, the last one winning.

        Raises:
            UsageError, ConfigError: as ``checker.config.settings.settings``.
        """
        configuration = self.configuration
        for index in key:
            configuration = _under(configuration, self.configuration["per-path"][index])
        return settings(configuration, registry)

    def validate(self, registry: Registry) -> None:
        """Raise what ``settings`` would raise for any of the tables."""
        for index in range(len(self.configuration["per-path"])):
            self.settings((index,), registry)


def _under(base: Configuration, table: Mapping[str, Any]) -> Configuration:
    """The configuration with a table's values; what the command line says stands."""
    given = {
        key: merged(key, base[key], value)
        for key, value in table.items()
        if key in ("ignore", "ignore-in-quotes", "severity", "rules")
        or (key != "paths" and not base.origin(key).startswith("--"))
    }
    origin = base.origin("per-path")
    return override(base, given, {key: origin for key in given if not base.origin(key).startswith("--")})
