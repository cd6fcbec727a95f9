"""Where the system keeps what a program stores for its user: caches, which may go, and data, which stays.

The XDG base directory specification where the system has no rule of its own.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_NAME = "claimline"


def cache_folder() -> Path:
    """Ours among the caches."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / _NAME
    return _folder("XDG_CACHE_HOME", ".cache")


def data_folder() -> Path:
    """Ours among the data."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / _NAME
    return _folder("XDG_DATA_HOME", ".local/share")


def _folder(variable: str, default: str) -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / _NAME
    named = os.environ.get(variable, "")
    return (Path(named) if os.path.isabs(named) else Path.home() / default) / _NAME
