"""Rows to files, each of them whole or not there."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol

from checker.batch.rows import Row
from checker.batch.tables import Table, Type
from checker.errors import UsageError


class Writer(Protocol):
    """Writes a file of a table's rows."""

    def __call__(self, path: Path, table: Table, rows: Sequence[Row]) -> None:
        """Write it; an older file of that name is lost."""
        ...


def writer(form: str) -> Writer:
    """What writes a file of that format.

    Raises:
        UsageError: if the library that it takes is not installed.
    """
    if form == "parquet" and find_spec("pyarrow") is None:
        says = "--format parquet needs pyarrow, which is not installed (pip install 'claimline[batch]')"
        raise UsageError(says)
    return _WRITERS[form]


def write_whole(path: Path, write: Callable[[Path], None]) -> None:
    """Write beside the path, then put the file there in one step, on the disk for certain."""
    beside = path.with_name(f".{path.name}.tmp")
    write(beside)
    _sync(beside)
    os.replace(beside, path)
    _sync(path.parent)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _jsonl(path: Path, table: Table, rows: Sequence[Row]) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        for row in rows:
            stream.write(json.dumps({name: row.get(name) for name in table.columns}, ensure_ascii=False))
            stream.write("\n")


def _parquet(path: Path, table: Table, rows: Sequence[Row]) -> None:
    import pyarrow
    import pyarrow.parquet

    schema = pyarrow.schema([(name, _arrow(type_)) for name, type_ in table.columns.items()])
    plain = [_plain(row, table) for row in rows]
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(plain, schema), path, compression="zstd")


def _plain(row: Row, table: Table) -> Mapping[str, Any]:
    as_text = [name for name, type_ in table.columns.items() if type_ is Type.JSON]
    return {**row, **{name: json.dumps(row.get(name), ensure_ascii=False) for name in as_text}}


def _arrow(type_: Type) -> Any:
    import pyarrow as pa

    place = [("start", pa.int64()), ("end", pa.int64()), ("quote", pa.string()), ("message", pa.string())]
    return {
        Type.TEXT: pa.string(),
        Type.JSON: pa.string(),
        Type.INTEGER: pa.int64(),
        Type.REAL: pa.float64(),
        Type.TEXTS: pa.list_(pa.string()),
        Type.PLACES: pa.list_(pa.struct(place)),
    }[type_]


_WRITERS: Mapping[str, Writer] = {"jsonl": _jsonl, "parquet": _parquet}
