"""Builds the embedded store from the tidy sources: ``python -m checker.knowledge.build SOURCES FILE``.

The same sources and the same SQLite library give the same bytes. A row that cannot be stops the build.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Sequence
from pathlib import Path

from checker.errors import ClaimlineError
from checker.knowledge.layout import SCHEMA, add_thing_names, conclude, insert, order
from checker.knowledge.tables import read_table


def build(sources: Path, target: Path) -> dict[str, int]:
    """Write ``target`` from ``people.csv``, ``terms.csv`` and ``things/*.csv``; returns rows by table.

    Raises:
        ConfigError: naming file and line of the first row that cannot be.
    """
    people = sorted(read_table(sources / "people.csv", "people"), key=order)
    terms = sorted(read_table(sources / "terms.csv", "terms"), key=order)
    files = sorted((sources / "things").glob("*.csv"))
    things = sorted((t for file in files for t in read_table(file, "things")), key=order)
    target.unlink(missing_ok=True)
    db = sqlite3.connect(target)
    try:
        db.executescript(SCHEMA)
        for facts in (people, terms, things):
            insert(db, facts)
        add_thing_names(db, things)
        return conclude(db)
    finally:
        db.close()


def main(arguments: Sequence[str]) -> int:
    """Build, and print the number of rows."""
    if len(arguments) != 2:
        print("usage: python -m checker.knowledge.build SOURCES FILE", file=sys.stderr)
        return 2
    try:
        print(build(Path(arguments[0]), Path(arguments[1])))
    except ClaimlineError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
