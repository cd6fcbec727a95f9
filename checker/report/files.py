"""Paths as the formats of other programs want them."""

from __future__ import annotations

import os
from pathlib import PurePath
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from checker.report.checked import Checked


def file_of(checked: Checked) -> str:
    """The document's file with forward slashes, relative to the current folder where it lies below."""
    return relative(checked.shape["path"] or checked.shape["id"])


def relative(path: str) -> str:
    """A path with forward slashes, relative to the current folder where it lies below it."""
    pure = PurePath(path)
    if pure.is_absolute() and pure.is_relative_to(os.getcwd()):
        pure = pure.relative_to(os.getcwd())
    return pure.as_posix()


def uri(path: str) -> str:
    """A path as a URI reference; an absolute one gets its scheme."""
    name = quote(relative(path).encode("utf-8", "surrogateescape" if _encodable(path) else "replace"))
    if PurePath(path).is_absolute() and name.startswith("/"):
        return f"file://{name}"
    return name


def _encodable(path: str) -> bool:
    try:
        path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return False
    return True
