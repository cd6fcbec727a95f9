"""The element of a collection that has just one."""

from __future__ import annotations

from collections.abc import Collection
from typing import TypeVar

T = TypeVar("T")


def only(found: Collection[T]) -> T | None:
    """The one element; ``None`` where there is none, or more than one."""
    return next(iter(found)) if len(found) == 1 else None
