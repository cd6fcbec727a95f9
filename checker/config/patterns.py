"""Patterns of paths: ``*`` within a name, ``**`` over folders; a folder stands for all that is in it."""

from __future__ import annotations

import os
import re
from functools import lru_cache
from pathlib import PurePath

_PARTS = re.compile(r"\*\*/|\*\*|\*|\?|[^*?]+")
_MEANINGS = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def below(folder: str, pattern: str) -> str:
    """A pattern of a file in ``folder`` as one of the current folder; a bare name holds in every folder."""
    where = pattern.rstrip("/")
    return PurePath(folder, where if "/" in where else f"**/{where}").as_posix()


def matches(path: str, pattern: str) -> bool:
    """Whether the path, or a folder above it, is what the pattern names."""
    return _compiled(pattern).fullmatch(_plain(path)) is not None


@lru_cache
def _compiled(pattern: str) -> re.Pattern[str]:
    parts = (_MEANINGS.get(part, re.escape(part)) for part in _PARTS.findall(_plain(pattern)))
    return re.compile(f"{''.join(parts)}(?:/.*)?", re.DOTALL)


def _plain(path: str) -> str:
    return PurePath(os.path.relpath(path)).as_posix()
