"""Parquet: a document a row, its columns the keys of JSON Lines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from checker.batch.record import Kind, Record
from checker.batch.sources.extra import load
from checker.errors import ReadError

_ROWS = 256  # held at a time


def records(path: str) -> Iterator[Record]:
    """A record a row.

    Raises:
        ReadError: if it is no Parquet file, or damaged.
        OSError: if it cannot be read.
    """
    parquet, arrow = load("pyarrow.parquet", path), load("pyarrow", path)
    try:
        with parquet.ParquetFile(path) as file:
            rows = (row for part in file.iter_batches(_ROWS) for row in part.to_pylist())
            for number, row in enumerate(rows, 1):
                yield Record(Kind.LINE, path, number, _line(row))
    except arrow.ArrowException as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise ReadError(path, f"not usable Parquet: {reason}") from None


def _line(row: dict[str, Any]) -> bytes:
    return json.dumps(row, default=_plain).encode()


def _plain(value: object) -> str | None:
    """Dates as ISO 8601; what is not text at all, such as bytes, is left out."""
    return value.isoformat() if isinstance(value, date) else None
