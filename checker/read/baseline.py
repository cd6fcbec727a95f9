"""Reads a baseline, so that what is stale in it can be told like everything else.

The text is empty: the messages that a baseline quotes are nobody's claims. Read by itself, entries of files
that are gone are stale; a run that knows more says so with ``with_stale``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from checker.errors import ReadError
from checker.model.document import Document
from checker.model.known import STALE_KEY, KnownFinding
from checker.model.span import Span
from checker.read.encoding import decode
from checker.read.raw import RawInput

_LIST = re.compile(r'"findings"\s*:\s*\[')
_BETWEEN = re.compile(r"[\s,]*")


def read(raw: RawInput) -> Iterator[Document]:
    """Read a baseline.

    Raises:
        ReadError: if it is none.
    """
    document = Document(
        raw.name, decode(raw.content(), raw.name).text, "", "baseline", path=raw.path, runs=()
    )
    folder = Path(raw.path or ".").parent
    yield with_stale(document, lambda entry: not (folder / entry.path).exists())


def with_stale(document: Document, stale: Callable[[KnownFinding], bool]) -> Document:
    """The baseline with those of its entries marked that are stale; raises as ``read``."""
    try:
        found = tuple(entry for entry in _entries(document.source) if stale(entry))
    except (ValueError, KeyError, TypeError, OSError, RecursionError) as error:
        raise ReadError(document.id, f"not a baseline: {' '.join(str(error).split())}") from None
    return replace(document, metadata={**document.metadata, STALE_KEY: found})


def _entries(source: str) -> Iterator[KnownFinding]:
    head = _LIST.search(source)
    if head is None:
        raise ValueError("it has no list of findings")
    decoder, place = json.JSONDecoder(), _next(source, head.end())
    while not source.startswith("]", place):
        entry, end = decoder.raw_decode(source, place)
        yield _known(entry, Span(place, end))
        place = _next(source, end)


def _next(source: str, place: int) -> int:
    between = _BETWEEN.match(source, place)
    return place if between is None else between.end()


def _known(entry: dict[str, Any], span: Span) -> KnownFinding:
    path, fingerprint, rule, message = (str(entry[key]) for key in ("path", "fingerprint", "rule", "message"))
    return KnownFinding(span, path, fingerprint, rule, message, int(entry.get("count", 1)))
