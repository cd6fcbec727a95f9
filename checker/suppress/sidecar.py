"""The file beside a document that says what to set aside: for formats without comments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from checker.errors import ReadError
from checker.model.document import Document
from checker.suppress.declared import SIDECAR_KEY

SUFFIX = ".claimline.toml"
"""Added to the whole name: ``article.txt.claimline.toml``."""


def with_sidecars(documents: Iterable[Document | ReadError]) -> Iterator[Document | ReadError]:
    """The documents with what the files beside them say in their metadata."""
    path: str | None = None
    table: dict[str, Any] | None = None
    for document in documents:
        if isinstance(document, Document) and document.path is not None:
            if document.path != path:
                path, table = document.path, _load(document.path)
            document = _attached(document, table)
        yield document


def _attached(document: Document, table: dict[str, Any] | None) -> Document:
    if table is None:
        return document
    if "error" in table:
        return replace(document, errors=(*document.errors, table["error"]))
    return replace(document, metadata={**document.metadata, SIDECAR_KEY: table})


def _load(path: str) -> dict[str, Any] | None:
    file = Path(path + SUFFIX)
    try:
        text = file.read_text(encoding="utf-8")
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
