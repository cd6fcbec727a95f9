"""The keys of the configuration, what each may hold, and what it is when nobody sets it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from checker.config.patterns import dated
from checker.config.thresholds import SEVERITIES, THRESHOLDS
from checker.nearest import nearest
from checker.report.formats import REPORTS

T = TypeVar("T")


@dataclass(frozen=True)
class Key:
    """``accept`` returns the value in its normal form or raises ``ValueError`` with what it must be."""

    accept: Callable[[object], Any]
    default: Any
    says: str


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("must be text")
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
        raise ValueError("must be a list of texts")
    return tuple(value)


def _date(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime.date) else _text(value)


def _one_of(*names: str) -> Callable[[object], str]:
    def accept(value: object) -> str:
        if value not in names:
            raise ValueError(f"must be one of {', '.join(names)}")
        return str(value)

    return accept


def _table(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise ValueError("must be a table")
    return value


def _each(accept: Callable[[object], T], value: object) -> Mapping[str, T]:
    """A table with all its values accepted; what is wrong with one names its key."""
    found = {}
    for name, entry in _table(value).items():
        try:
            found[name] = accept(entry)
        except ValueError as error:
            raise ValueError(f"has a wrong value for {name!r}: {error}") from None
    return found


def _severities(value: object) -> Mapping[str, str]:
    return _each(_one_of(*SEVERITIES), value)


def _options(value: object) -> Mapping[str, Mapping[str, object]]:
    return _each(_table, value)


def _dated_pattern(value: object) -> str:
    dated(_text(value))
    return _text(value)


PATH_KEYS = (
    "select", "ignore", "ignore-in-quotes", "language", "published", "published-path", "severity", "rules",
)  # fmt: skip
"""Keys that a table of ``per-path`` may hold, beside its own ``paths``."""


def _tables(value: object) -> tuple[Mapping[str, Any], ...]:
    if not isinstance(value, list | tuple) or not value:
        raise ValueError("must be a list of tables: [[per-path]]")
    return tuple(_path_table(_table(item)) for item in value)


def _path_table(table: Mapping[str, object]) -> Mapping[str, Any]:
    known = ("paths", *PATH_KEYS)
    for key in table:
        if key not in known:
            near = nearest(key, known) or f" (there is {', '.join(known)})"
            raise ValueError(f"has no key {key!r}{near}")
    if not table.get("paths"):
        raise ValueError("needs 'paths', a list of patterns")
    try:
        return {key: KEYS[key].accept(value) for key, value in table.items()}
    except ValueError as error:
        raise ValueError(f"has a wrong value: {error}") from None


KEYS: Mapping[str, Key] = {
    "paths": Key(_texts, (), "what to check where no path is given, relative to the configuration file"),
    "select": Key(_texts, (), "rules and groups to run; none named: all that are on by default"),
    "ignore": Key(_texts, (), "rules and groups to leave out"),
    "ignore-in-quotes": Key(_texts, (), "rules and groups to leave out inside quotations"),
    "fail-on": Key(_one_of(*THRESHOLDS), "warning", "the least severity that makes the exit status 1"),
    "format": Key(_one_of(*REPORTS), "text", "output format of `check`"),
    "language": Key(_text, "auto", "language of the texts (ISO 639-1); auto: each document's own"),
    "published": Key(_date, None, "publication date of every document"),
    "published-path": Key(
        _dated_pattern, None, "pattern of paths with {year}, {month} and {day} of publication"
    ),
    "severity": Key(_severities, {}, "another severity for a rule"),
    "facts": Key(_texts, (), "files of the house's own dated facts, relative to the configuration file"),
    "knowledge": Key(
        _text,
        "",
        "folder of the facts that `knowledge update` fetches, relative to the configuration file; shipped: "
        "none of them, only those of the package (default: the user's data folder)",
    ),
    "archive": Key(
        _text, None, "archive to compare with: a file, relative to this one, or a postgresql:// address"
    ),
    "baseline": Key(_text, None, "file of known findings, relative to the configuration file"),
    "per-path": Key(_tables, (), "other values for the documents of some paths"),
    "rules": Key(_options, {}, "options of a rule"),
}
