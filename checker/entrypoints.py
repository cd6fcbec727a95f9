"""Entry points, read from the metadata on ``sys.path``.

``importlib.metadata`` gives the same, but importing it alone takes as long as the whole
``claimline rules`` may (it loads ``email``, ``zipfile`` and others).
"""

from __future__ import annotations

import configparser
import sys
from collections.abc import Iterator
from pathlib import Path

RULE_PACKS = "claimline.rules"
"""The group of rule packs."""


def entry_points(group: str) -> dict[str, str]:
    """Name to ``module:attribute`` of every installed entry point of a group, sorted by name."""
    found: dict[str, str] = {}
    for file in _metadata_files():
        text = file.read_text(encoding="utf-8", errors="replace")
        if f"[{group}]" in text:
            for name, value in _section(text, group):
                found.setdefault(name, value)
    return dict(sorted(found.items()))


def _metadata_files() -> Iterator[Path]:
    for folder in sys.path:
        base = Path(folder or ".")
        if base.is_dir():
            for pattern in ("*.dist-info/entry_points.txt", "*.egg-info/entry_points.txt"):
                yield from sorted(base.glob(pattern))


def _section(text: str, group: str) -> list[tuple[str, str]]:
    parser = configparser.ConfigParser(delimiters=("=",), interpolation=None, strict=False)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # names keep their case
    parser.read_string(text)
    return [(name, value.split("[")[0].strip()) for name, value in parser.items(group)]
