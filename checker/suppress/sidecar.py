"""The file beside a document that says what to set aside: for formats without comments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from checker.model.document import Document

T = TypeVar("T")

SIDECAR_KEY = "claimline sidecar"
"""Key of the metadata under which the file's content is left."""

SUFFIX = ".claimline.toml"
"""Added to the whole name: ``article.txt.claimline.toml``."""


def with_sidecars(documents: Iterable[T]) -> Iterator[T | Document]:
    """The documents with what the files beside them say in their metadata; anything else passes through."""
    path: str | None = None
    table: dict[str, Any] | None = None
    for item in documents:
        if not isinstance(item, Document) or item.path is None:
            yield item
            continue
        if item.path != path:
            path, table = item.path, _load(item.path)
        yield _attached(item, table)


def _attached(document: Document, table: dict[str, Any] | None) -> Document:
    if table is None:
        return document
    if "error" in table:
        return replace(document, errors=(*document.errors, table["error"]))
    return replace(document, metadata={**document.metadata, SIDECAR_KEY: table})


def _load(path: str) -> dict[str, Any] | None:
    file = Path(path + SUFFIX)
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return None if not file.name or "\0" in path or not file.exists() else _error(file, "not valid UTF-8")
    except OSError as error:
        return _error(file, f"cannot be read: {(error.strerror or str(error)).lower()}")
    import tomllib

    try:
        return {**tomllib.loads(text), "file": str(file)}
    except tomllib.TOMLDecodeError as error:
        return _error(file, f"not valid TOML: {error}")


def _error(file: Path, reason: str) -> dict[str, Any]:
    return {"error": f"{file}: {reason}"}
