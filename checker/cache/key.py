"""Keys: equal only where the answer must be equal.

The code counts by size and time of change of every file of our packages and of every rule pack, other
distributions by name and version: both can be told without importing anything.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from checker import __version__
from checker.config.values import Configuration
from checker.entrypoints import entry_points
from checker.knowledge.location import in_force
from checker.pack import ENTRY_POINT_GROUP

_SKIPPED = "__pycache__"
_OF_THE_OUTPUT = ("paths", "fail-on", "format", "baseline")
"""Keys of the configuration that change nothing in what is found."""


def configuration_key(configuration: Configuration) -> bytes:
    """The key of a configuration's answers."""
    values = {key: value for key, value in configuration.values.items() if key not in _OF_THE_OUTPUT}
    knowledge = in_force(configuration["knowledge"]).path
    return run_key(values, configuration["facts"], knowledge)


def run_key(values: Mapping[str, Any], facts: Iterable[str], knowledge: Path) -> bytes:
    """The key of everything but the file: configuration, files of facts, claimline, rules, libraries.

    ``knowledge`` is the file of facts in force, which counts by size and time of change.

    The present day is left out: an answer that depends on it names it, see ``checker.cache.store``.
    """
    digest = hashlib.sha256(f"{__version__}\0{sys.version}\0".encode())
    digest.update(json.dumps(values, sort_keys=True, default=str).encode("utf-8", "surrogatepass"))
    for path in facts:
        digest.update(_content(path))
    digest.update(_state_of(knowledge).encode("utf-8", "surrogateescape"))
    for line in (*_packages(), *_distributions()):
        digest.update(line.encode("utf-8", "surrogateescape"))
    return digest.digest()


def file_key(run: bytes, name: str, data: bytes, beside: bytes | None) -> bytes:
    """The key of a file: its name (which can hold a date), its content, that of the file beside it."""
    digest = hashlib.sha256(run)
    for part in (name.encode("utf-8", "surrogateescape"), data, b"" if beside is None else b"+" + beside):
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.digest()


def _content(path: str) -> bytes:
    try:
        with open(path, "rb") as stream:
            return hashlib.sha256(stream.read()).digest()
    except OSError:
        return b"-"


def _packages() -> Iterator[str]:
    modules = {
        value.partition(":")[0].partition(".")[0] for value in entry_points(ENTRY_POINT_GROUP).values()
    }
    for module in sorted({"checker", *modules}):
        spec = find_spec(module)
        for folder in (spec and spec.submodule_search_locations) or ():
            yield from _files(folder)
        if spec is not None and spec.origin and not spec.submodule_search_locations:
            yield _state(spec.origin, os.stat(spec.origin))


def _files(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.is_dir():
                if entry.name != _SKIPPED:
                    yield from _files(entry.path)
            else:
                yield _state(entry.path, entry.stat())


def _state_of(path: Path) -> str:
    try:
        return _state(str(path), path.stat())
    except OSError:
        return f"{path}\0-\n"


def _state(path: str, stat: os.stat_result) -> str:
    return f"{path}\0{stat.st_size}\0{stat.st_mtime_ns}\n"


def _distributions() -> list[str]:
    """Each once and sorted, so that neither the order of ``sys.path`` nor a folder named twice counts."""
    found: set[str] = set()
    for folder in sys.path:
        try:
            names = os.listdir(folder or ".")
        except OSError:
            continue
        found.update(name for name in names if name.endswith(".dist-info"))
    return sorted(found)
