"""A fact and where it is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from checker.errors import ConfigError
from checker.knowledge.house.renames import COLUMNS as RENAME_COLUMNS
from checker.knowledge.house.renames import REQUIRED as RENAME_REQUIRED
from checker.knowledge.house.renames import Rename, rename_of
from checker.knowledge.tables import COLUMNS, REQUIRED, Named, check_columns, fact_of

RENAMES = "renames"
TABLES = (*COLUMNS, RENAMES)


@dataclass(frozen=True)
class Placed:
    """``place`` is ``file:line``; a renaming is two facts, the end of one name and the begin of the other."""

    place: str
    facts: tuple[Named, ...]
    rename: Rename | None = None


def placed(place: str, table: str, row: Mapping[str, str]) -> Placed:
    """The facts of a row.

    Raises:
        ConfigError: with the place, if the row cannot be.
    """
    try:
        check_columns(*columns_of(table), tuple(row))
        if table != RENAMES:
            return Placed(place, (fact_of(table, row),))
        rename = rename_of(row)
        return Placed(place, tuple(rename.facts()), rename)
    except ValueError as error:
        raise ConfigError(f"{place}: {error}") from None


def columns_of(table: str) -> tuple[frozenset[str], frozenset[str]]:
    """The columns that the rows of a table may have, and those that they must have."""
    return (RENAME_COLUMNS, RENAME_REQUIRED) if table == RENAMES else (COLUMNS[table], REQUIRED[table])


def named(facts: list[Placed]) -> Iterator[Named]:
    """The facts without their places."""
    for each in facts:
        yield from each.facts
