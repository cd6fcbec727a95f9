"""Libraries that only some archives ask for."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from checker.errors import ReadError


def load(module: str, path: str) -> Any:
    """A module of the extra ``batch``.

    Raises:
        ReadError: if it is not installed.
    """
    try:
        return import_module(module)
    except ImportError:
        package = module.partition(".")[0]
        reason = f"needs {package}, which is not installed (pip install 'claimline[batch]')"
        raise ReadError(path, reason) from None
