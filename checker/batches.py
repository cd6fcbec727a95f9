"""Things taken together: documents, so that one parse serves many and no more than a batch is held."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from checker.model.document import Document

T = TypeVar("T")

BATCH_CHARACTERS = 400_000
"""Documents are taken together up to this size."""


def batches(items: Iterable[T], size: Callable[[T], int], most: int) -> Iterator[list[T]]:
    """The items in order, in lists whose sizes add up to about ``most``."""
    batch: list[T] = []
    held = 0
    for item in items:
        batch.append(item)
        held += size(item)
        if held >= most:
            yield batch
            batch, held = [], 0
    if batch:
        yield batch


def length(document: Document) -> int:
    """The size of a document for ``batches``, in characters."""
    return len(document.text)
