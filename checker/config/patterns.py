"""Patterns of paths: ``*`` within a name, ``**`` over folders; a folder stands for all that is in it."""

from __future__ import annotations

import os
import re
from functools import lru_cache
from pathlib import PurePath

_PARTS = re.compile(r"\*\*/|\*\*|\*|\?|\{[a-z]+\}|[^*?{]+|\{")
_MEANINGS = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
_DATED = {"{year}": r"(?P<year>\d{4})", "{month}": r"(?P<month>\d{1,2})", "{day}": r"(?P<day>\d{1,2})"}


def below(folder: str, pattern: str) -> str:
    """A pattern of a file in ``folder`` as one of the current folder; a bare name holds in every folder."""
    where = pattern.rstrip("/")
    return PurePath(folder, where if "/" in where else f"**/{where}").as_posix()


def matches(path: str, pattern: str) -> bool:
    """Whether the path, or a folder above it, is what the pattern names."""
    return _compiled(pattern).fullmatch(_plain(path)) is not None


def dated(pattern: str) -> str:
    """A regular expression for paths from ``{year}``, ``{month}`` and ``{day}`` in a pattern.

    Raises:
        ValueError: in one line, if one of them is missing, is there twice, or another name stands in braces.
    """
    names = re.findall(r"\{([^{}]*)\}", pattern)
    if sorted(names) not in (["day", "month", "year"], ["month", "year"], ["year"]):
        raise ValueError("must hold {year}, and may hold {month} and {day}, each once")
    parts = (
        _DATED.get(part, _MEANINGS.get(part, re.escape(part))) for part in _PARTS.findall(_plain(pattern))
    )
    return f"(?s:{''.join(parts)})"


@lru_cache
def _compiled(pattern: str) -> re.Pattern[str]:
    parts = (_MEANINGS.get(part, re.escape(part)) for part in _PARTS.findall(_plain(pattern)))
    return re.compile(f"{''.join(parts)}(?:/.*)?", re.DOTALL)


def _plain(path: str) -> str:
    return PurePath(os.path.relpath(path)).as_posix()
