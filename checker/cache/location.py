"""Where the cache lies."""

from __future__ import annotations

import os
import sys
from pathlib import Path

VARIABLE = "CLAIMLINE_CACHE_DIR"
"""Environment variable that names the folder."""


def folder() -> Path:
    """The folder of the cache: the one that the user names, else where the system keeps such things."""
    if named := os.environ.get(VARIABLE):
        return Path(named)
    return _of_the_system() / "claimline"


def _of_the_system() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    named = os.environ.get("XDG_CACHE_HOME", "")
    return Path(named) if os.path.isabs(named) else Path.home() / ".cache"
