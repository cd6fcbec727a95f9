"""Builds the embedded store from the tidy sources: ``python -m checker.knowledge.build SOURCES FILE``.

The same sources and the same SQLite library give the same bytes. A row that cannot be stops the build.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterable, Sequence
from itertools import pairwise
from pathlib import Path

from checker.errors import ClaimlineError, ConfigError
from checker.knowledge.layout import SCHEMA, add_thing_names, conclude, insert, order
from checker.knowledge.tables import Named, read_table
from checker.knowledge.wording import say_fact


def build(sources: Path, target: Path) -> dict[str, int]:
    """Write ``target`` from ``people.csv``, ``terms.csv`` and ``things/*.csv``; returns rows by table.

    Raises:
        ConfigError: naming file and line of the first row that cannot be, or a fact that stands twice.
    """
    people = _sorted(read_table(sources / "people.csv", "people"))
    terms = _sorted(read_table(sources / "terms.csv", "terms"))
    files = sorted((sources / "things").glob("*.csv"))
    things = _sorted(named for file in files for named in read_table(file, "things"))
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


def _sorted(facts: Iterable[Named]) -> list[Named]:
    found = sorted(facts, key=order)
    for one, other in pairwise(found):
        if one.fact == other.fact:
            raise ConfigError(f"a fact stands twice: {say_fact(one.fact)}")
    return found


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
