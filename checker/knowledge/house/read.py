"""Reads files of facts, told apart by their ending."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from checker.errors import ConfigError
from checker.knowledge.house.calendar_file import read_calendar
from checker.knowledge.house.contradictions import check
from checker.knowledge.house.placed import RENAMES, Placed, columns_of, named, placed
from checker.knowledge.house.yaml_file import read_yaml
from checker.knowledge.tables import Named, check_columns, header, rows


def read_house_facts(path: Path) -> list[Named]:
    """The facts of a CSV, YAML or iCalendar file.

    Raises:
        ConfigError: naming the file and the line, for what cannot be read, cannot be, or cannot both be.
    """
    read = _READERS.get(path.suffix.lower())
    if read is None:
        raise ConfigError(f"{path}: facts are kept in {', '.join(sorted(_READERS))} files")
    try:
        facts = list(read(path))
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {(error.strerror or str(error)).lower()}") from None
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: not valid UTF-8 at byte {error.start}") from None
    check(facts)
    return list(named(facts))


def _csv(path: Path) -> Iterator[Placed]:
    columns = header(path)
    table = _table(columns)
    check_columns(*columns_of(table), columns, f"{path}:1: ")
    return (placed(f"{path}:{line}", table, row) for line, row in rows(path))


def _table(columns: Collection[str]) -> str:
    """The table that the columns are of: each has one that no other has."""
    for column, table in (("born", "people"), ("office", "terms"), ("old", RENAMES)):
        if column in columns:
            return table
    return "things"


_READERS: dict[str, Callable[[Path], Iterator[Placed]]] = {
    ".csv": _csv,
    ".yaml": read_yaml,
    ".yml": read_yaml,
    ".ics": read_calendar,
}
