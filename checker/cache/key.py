"""Keys: equal only where the answer must be equal."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from checker import __version__
from checker.cache import code
from checker.config.values import Configuration
from checker.knowledge.location import in_force

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
    for line in (*code.packages(), *code.distributions()):
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


def _state_of(path: Path) -> str:
    try:
        return code.state(str(path), path.stat())
    except OSError:
        return f"{path}\0-\n"
