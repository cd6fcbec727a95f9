"""Renamings: a name that was given up, the one that took its place, and when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from checker.knowledge.dates import format_moment, parse_moment
from checker.knowledge.tables import Named, fact_of
from checker.model.moment import Moment

COLUMNS = frozenset({"old", "new", "kind", "date", "source"})
REQUIRED = frozenset({"old", "new", "kind", "date"})


@dataclass(frozen=True)
class Rename:
    """``kind`` is what bears the name: "company", "city", "team" ..."""

    old: str
    new: str
    kind: str
    date: Moment
    source: str = ""

    def facts(self) -> Iterator[Named]:
        """The end of the old name and the begin of the new one."""
        when, shared = format_moment(self.date), {"source": self.source}
        yield fact_of(
            "things", {"name": self.old, "kind": f"former name of a {self.kind}", "end": when, **shared}
        )
        yield fact_of(
            "things", {"name": self.new, "kind": f"new name of a {self.kind}", "start": when, **shared}
        )


def rename_of(row: Mapping[str, str]) -> Rename:
    """The renaming that a row tells of. Raises ``ValueError`` if it cannot be."""
    for column in sorted(REQUIRED):
        if not row[column].strip():
            raise ValueError(f"{column!r} is empty")
    if row["old"] == row["new"]:
        raise ValueError(f"{row['old']!r} is renamed to itself")
    return Rename(row["old"], row["new"], row["kind"], parse_moment(row["date"]), row.get("source", ""))
