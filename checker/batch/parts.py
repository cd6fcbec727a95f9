"""Results that are complete, as files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from checker.batch.manifest import Manifest, Part
from checker.batch.rows import Result, Row, unpacked
from checker.batch.tables import ANNOTATIONS, FINDINGS, Table
from checker.batch.writing import Writer, write_whole


class Parts:
    """Writes parts to a folder for each table, and says so to the manifest."""

    def __init__(self, folder: Path, tables: Sequence[Table], form: str, write: Writer) -> None:
        self._folder, self._tables, self._form, self._write = folder, tables, form, write
        for table in tables:
            (folder / table.name).mkdir(exist_ok=True)

    def finish(self, manifest: Manifest, part: Part) -> None:
        """Write a part, if all of it is there."""
        if not manifest.is_complete(part):
            return
        results = [result for data in manifest.results(part) for result in unpacked(data)]
        for table in self._tables:
            rows = [row for result in results for row in _rows(result, table)]
            path = self._folder / table.name / f"part-{part.source:05}-{part.number:05}.{self._form}"
            write_whole(path, partial(self._write, table=table, rows=rows))
        manifest.finish(part, totals(results))


def _rows(result: Result, table: Table) -> Iterator[Row]:
    if table is FINDINGS:
        yield from result["findings"]
    elif table is not ANNOTATIONS:
        yield result["document"]
    elif result["annotation"] is not None:
        yield result["annotation"]


def totals(results: Sequence[Result]) -> Counter[str]:
    """Sums over documents, as statistics show them."""
    total: Counter[str] = Counter()
    for result in results:
        row = result["document"]
        total.update({"documents": 1, row["status"]: 1, "broken inputs": int(row["position"] == 0)})
        total["milliseconds"] += round(1000 * row["seconds"])
        total.update({key: row.get(key) or 0 for key in ("words", *FOUND)})
    return total


FOUND = ("errors", "warnings", "notices", "suppressed")
"""Sums of findings."""
