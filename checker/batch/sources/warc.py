"""WARC (ISO 28500): each answer that holds a page or a text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.batch.record import Kind, Record
from checker.batch.sources.extra import load
from checker.errors import ReadError
from checker.read.raw import MAX_BYTES

_FORMATS = ("text/html", "application/xhtml+xml", "text/plain")
_GOOD = 200


def records(path: str) -> Iterator[Record]:
    """A record for each page; ``position`` counts all records of the file, so that it can be found there.

    Raises:
        ReadError: if it is no WARC file, or damaged.
        OSError: if it cannot be read.
    """
    warc = load("fastwarc.warc", path)
    found = 0
    with open(path, "rb") as stream:
        for found, record in enumerate(warc.ArchiveIterator(stream, auto_decode="all"), 1):
            if record.record_type == warc.WarcRecordType.response and _is_page(record):
                yield _page(path, found, record)
    if not found:
        raise ReadError(path, "holds no WARC record")


def _is_page(record: Any) -> bool:
    headers = record.http_headers
    return headers is not None and headers.status_code == _GOOD and record.http_content_type in _FORMATS


def _page(path: str, position: int, record: Any) -> Record:
    name = record.headers.get("WARC-Target-URI") or record.record_id
    data = record.reader.read(MAX_BYTES + 1)
    return Record(Kind.PAGE, path, position, data, name)
