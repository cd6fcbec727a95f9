"""Finds, reads and validates configuration files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from checker.config.keys import KEYS
from checker.config.patterns import below
from checker.config.values import Configuration, merged, override
from checker.errors import ConfigError
from checker.knowledge.location import SHIPPED_ONLY
from checker.nearest import nearest

OWN_FILE, SHARED_FILE = "claimline.toml", "pyproject.toml"


def find(folder: Path) -> Path | None:
    """The nearest configuration file in a folder or above it; ``pyproject.toml`` counts if it has our table.

    Raises:
        ConfigError: for a ``pyproject.toml`` that speaks of claimline but is not valid TOML.
    """
    for place in (folder, *folder.parents):
        if (place / OWN_FILE).is_file():
            return place / OWN_FILE
        shared = place / SHARED_FILE
        if shared.is_file() and "claimline" in _read(shared) and _table(shared) is not None:
            return shared
    return None


def load(file: Path | None) -> Configuration:
    """The configuration of a file, over that of the files which it extends, over the defaults.

    Raises:
        ConfigError: if a file cannot be read, holds an unknown key or a wrong value, or extends itself.
    """
    return Configuration() if file is None else _load(file, ())


def _load(file: Path, above: tuple[Path, ...]) -> Configuration:
    if file.resolve() in above:
        raise ConfigError(f"{above[-1]}: 'extend' leads back to {file}")
    table = _table(file)
    if table is None:
        raise ConfigError(f"{file}: has no table [tool.claimline]")
    base = _extended(file, table.get("extend"), (*above, file.resolve()))
    own = {key: _beside_all(file, key, _accept(file, key, table[key])) for key in table if key != "extend"}
    values = {key: (*base[key], *value) if key == "per-path" else value for key, value in own.items()}
    values.update({key: merged(key, base[key], own[key]) for key in ("severity", "rules") if key in own})
    made = override(base, values, {key: place(file, key) for key in own})
    extended = () if base.file is None else (base.file, *base.extended)
    return replace(made, file=file, extended=extended)


def _extended(file: Path, value: object, above: tuple[Path, ...]) -> Configuration:
    if value is None:
        return Configuration()
    if not isinstance(value, str):
        raise ConfigError(f"{place(file, 'extend')}: 'extend' must be the path of a file")
    return _load(_beside(file, value), above)


def _beside_all(file: Path, key: str, value: Any) -> Any:
    """Paths in a value as seen from the current folder."""
    if key in ("paths", "facts"):
        return tuple(str(_beside(file, path)) for path in value)
    if key == "baseline" or (key == "knowledge" and value not in ("", SHIPPED_ONLY)):
        return str(_beside(file, value))
    if key == "archive" and "://" not in value:
        return str(_beside(file, value))
    if key == "published-path":
        return below(str(_beside(file, ".")), value)
    if key == "per-path":
        return tuple(_table_beside(str(_beside(file, ".")), table) for table in value)
    return value


def _table_beside(folder: str, table: Mapping[str, Any]) -> Mapping[str, Any]:
    seen = {key: below(folder, table[key]) for key in ("published-path",) if key in table}
    return {**table, **seen, "paths": tuple(below(folder, pattern) for pattern in table["paths"])}


def place(file: Path, key: str) -> str:
    """``file:line`` of a key below our table, or the file where the line cannot be told."""
    text = _read(file)
    begin = text.find("[tool.claimline") if file.name == SHARED_FILE else 0
    written = rf"^[ \t]*(?:\[[^\]\n]*\b)?[\"']?{re.escape(key)}[\"']?[ \t]*[=\].]"
    match = re.compile(written, re.MULTILINE).search(text, max(begin, 0))
    return f"{file}:{text.count(chr(10), 0, match.start()) + 1}" if match else str(file)


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")  # some editors begin a file with a mark
    except OSError as error:
        raise ConfigError(f"{file}: cannot be read: {(error.strerror or str(error)).lower()}") from None
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file}: not valid UTF-8 at byte {error.start}") from None


def _table(file: Path) -> Mapping[str, Any] | None:
    import tomllib

    try:
        content = tomllib.loads(_read(file))
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{file}: not valid TOML: {error}") from None
    tools = content.get("tool", {})
    table = (
        content if file.name != SHARED_FILE else tools.get("claimline") if isinstance(tools, dict) else tools
    )
    if table is not None and not isinstance(table, dict):
        raise ConfigError(f"{file}: [tool.claimline] must be a table")
    return table


def _accept(file: Path, key: str, value: object) -> Any:
    if key not in KEYS:
        raise ConfigError(f"{place(file, key)}: unknown key {key!r}{nearest(key, ('extend', *KEYS))}")
    try:
        return KEYS[key].accept(value)
    except ValueError as error:
        raise ConfigError(f"{place(file, key)}: {key!r} {error}") from None


def _beside(file: Path, path: str) -> Path:
    full = file.parent / path
    return full.relative_to(Path.cwd()) if full.is_relative_to(Path.cwd()) else full
