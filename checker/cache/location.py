"""Where the cache lies."""

from __future__ import annotations

import os
from pathlib import Path

from checker.folders import cache_folder

VARIABLE = "CLAIMLINE_CACHE_DIR"
"""Environment variable that names the folder."""


def folder() -> Path:
    """The folder of the cache: the one that the user names, else where the system keeps such things."""
    named = os.environ.get(VARIABLE)
    return Path(named) if named else cache_folder()
