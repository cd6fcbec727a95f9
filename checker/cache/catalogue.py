"""What there is to tell about the rules, kept between runs.

To list the rules takes importing them all, which takes many times as long as starting Python. What is told
changes with the code alone, so it is told from the cache until the state of the code is another one.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from contextlib import suppress
from typing import NamedTuple

from checker import __version__
from checker.cache import code
from checker.cache.location import folder

FILE = "rules-1.json"
"""The number is that of the layout."""


class Entry(NamedTuple):
    """A rule: ``page`` is what ``claimline explain`` prints."""

    group: str
    name: str
    severity: str
    summary: str
    page: str


def entries() -> list[Entry]:
    """All rules of all packs by group and name.

    Raises:
        PackageClashError: if a pack cannot be imported or two packs bring a rule of one name.
    """
    key = _key()
    known = _read(key)
    if known is None:
        known = _load()
        _keep(key, known)
    return known


def kept() -> list[Entry]:
    """All rules where an earlier run has kept them, else none."""
    return _read(_key()) or []


def _load() -> list[Entry]:
    from checker import registry
    from checker.ruledoc import page, summary

    rules = registry.load().rules.values()
    return sorted(
        Entry(rule.group(), rule.name, rule.severity.value, summary(rule), page(rule)) for rule in rules
    )


def _key() -> str:
    lines = (__version__, sys.version, *code.packages(), *code.distributions())
    return hashlib.sha256("\n".join(lines).encode("utf-8", "surrogateescape")).hexdigest()


def _read(key: str) -> list[Entry] | None:
    """What was kept under the key; a file of another state, or a damaged one, counts as none."""
    try:
        found, *rows = json.loads((folder() / FILE).read_bytes())
        return [Entry(*map(str, row)) for row in rows] if found == key else None
    except (OSError, ValueError, TypeError):
        return None


def _keep(key: str, known: list[Entry]) -> None:
    """Put the file there in one step; where that cannot be, the next run loads the rules again."""
    file = folder() / FILE
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        draft = file.with_name(f"{FILE}.{os.getpid()}")
        draft.write_text(json.dumps([key, *known]), encoding="utf-8")
        draft.replace(file)
