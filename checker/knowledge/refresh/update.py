"""An update: fetch, check, merge into a copy of the facts that ship, swap it in."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from checker.errors import ClaimlineError, UpdateError
from checker.knowledge.embedded import EmbeddedKnowledge
from checker.knowledge.files import FILE, SHIPPED
from checker.knowledge.layout import conclude
from checker.knowledge.refresh.catalogue import TABLES, Table
from checker.knowledge.refresh.endpoint import Endpoint
from checker.knowledge.refresh.fetch import Report, fetch
from checker.knowledge.refresh.kept import Kept, read_kept, write_kept
from checker.knowledge.refresh.lock import locked
from checker.knowledge.refresh.merge import merge
from checker.knowledge.refresh.pages import Pages
from checker.knowledge.refresh.rows import Rows
from checker.knowledge.tables import Named, fact_of

MOST_REFUSED = 0.1
"""Share of a table's rows that may be refused."""

MOST_LOST = 0.2
"""Share of a table's rows that an update may lose against the one before."""

_PAGES = "pages"


@dataclass(frozen=True)
class Done:
    """What an update did: rows by table, facts that are "new", "completed" and "known", pages found there."""

    tables: dict[str, Rows]
    told: Counter[str]
    resumed: int


def update(
    folder: Path,
    tables: Sequence[Table],
    endpoint: Endpoint,
    today: date,
    *,
    force: bool = False,
    report: Report = lambda *_: None,
) -> Done:
    """Fetch tables and put a new file of facts into ``folder``; tables that were fetched before stay in it.

    ``force`` accepts tables that look broken. Whatever goes wrong, the file in force is untouched, and the
    answers that came are kept in the folder for the next run.

    Raises:
        UpdateError: if a table cannot be fetched or looks broken, or the folder cannot be written to.
    """
    with locked(folder):
        pages = Pages(folder / _PAGES, today)
        try:
            rows = {table.name: fetch(table, endpoint, pages, today, report) for table in tables}
            before = read_kept(folder / FILE)
            if not force:
                _check(rows, before)
            told = _swap(folder, {**before, **_kept(rows, endpoint, today)})
        except UpdateError as error:
            raise UpdateError(f"{error}; the facts in force are unchanged") from None
        pages.remove()
    return Done(rows, told, pages.resumed)


def left_over(folder: Path, today: date) -> int:
    """The number of answers that a run which was broken off left for the next one."""
    return Pages(folder / _PAGES, today).resumed if (folder / _PAGES).is_dir() else 0


def reset(folder: Path) -> bool:
    """Go back to the facts that ship: remove what was fetched. Returns whether there was anything."""
    if not folder.is_dir():
        return False
    with locked(folder):
        there = (folder / FILE).exists()
        (folder / FILE).unlink(missing_ok=True)
        shutil.rmtree(folder / _PAGES, ignore_errors=True)
    return there


def _kept(tables: dict[str, Rows], endpoint: Endpoint, today: date) -> dict[str, Kept]:
    def kept(name: str, rows: Rows) -> Kept:
        plain = sorted(rows.plain, key=lambda row: sorted(row.items()))
        return Kept(name, today.isoformat(), endpoint.url, plain)

    return {name: kept(name, rows) for name, rows in tables.items()}


def _check(tables: dict[str, Rows], before: dict[str, Kept]) -> None:
    for name, rows in tables.items():
        count, held = len(rows.facts), len(before[name].rows) if name in before else 0
        if rows.share_refused > MOST_REFUSED:
            reason, _ = rows.refused.most_common(1)[0]
            raise _broken(name, f"{rows.refused.total()} of its rows cannot be, as {reason}")
        if not count:
            raise _broken(name, "it has no rows")
        if count < held * (1 - MOST_LOST):
            raise _broken(name, f"it has {count} rows, {held} on {before[name].day}")


def _broken(name: str, says: str) -> UpdateError:
    return UpdateError(f"table {name!r} looks broken: {says} (--force takes it as it is)")


def _swap(folder: Path, kept: dict[str, Kept]) -> Counter[str]:
    new = folder / f"{FILE}.new"
    try:
        shutil.copyfile(SHIPPED, new)
        told = _fill(new, [kept[name] for name in TABLES if name in kept])
        EmbeddedKnowledge(new).close()
        with new.open("rb+") as stream:
            os.fsync(stream.fileno())
        os.replace(new, folder / FILE)
    except (OSError, sqlite3.Error, ClaimlineError) as error:
        raise UpdateError(f"{folder}: the new facts cannot be written ({error})") from None
    finally:
        new.unlink(missing_ok=True)
    return told


def _fill(file: Path, kept: Sequence[Kept]) -> Counter[str]:
    with closing(sqlite3.connect(file)) as db:
        db.execute("PRAGMA journal_mode = OFF")
        told = merge(db, (named for table in kept for named in _facts(table)))
        conclude(db, write_kept(db, kept))
        (sound,) = db.execute("PRAGMA quick_check").fetchone()
    if sound != "ok":
        raise UpdateError(f"the new file of facts is damaged ({sound})")
    return told


def _facts(table: Kept) -> Sequence[Named]:
    return [fact_of(TABLES[table.name].holds, row) for row in table.rows]
