"""The tables of facts as the store's sources write them: columns, and rows to facts, checked.

Rows that cannot be are refused, with file and line.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from checker.errors import ConfigError
from checker.knowledge.dates import parse_moment
from checker.knowledge.facts import Fact, Person, Term, Thing
from checker.model.moment import Moment, Truth, before
from checker.nearest import nearest

LONGEST_LIFE = 123  # years; the longest that is documented is 122
Row: TypeAlias = Mapping[str, str]


@dataclass(frozen=True)
class Named:
    """A fact and every name that leads to it, its own first."""

    fact: Fact
    names: tuple[str, ...]


COLUMNS = {
    "people": frozenset({"name", "aliases", "born", "died", "occupation", "notability", "source"}),
    "terms": frozenset("person aliases office role jurisdiction start end end_is known_until source".split()),
    "things": frozenset({"name", "aliases", "kind", "phase", "start", "end", "context", "source"}),
}
REQUIRED = {
    "people": frozenset({"name", "born"}),
    "terms": frozenset({"person", "office", "start"}),
    "things": frozenset({"name", "kind"}),
}


def read_table(path: Path, table: str) -> Iterator[Named]:
    """The facts of a CSV file of ``table`` ("people", "terms", "things").

    Raises:
        ConfigError: naming file and line, if a column is unknown or missing, or a row cannot be.
    """
    check_columns(COLUMNS[table], REQUIRED[table], header(path), f"{path}:1: ")
    for line, row in rows(path):
        try:
            yield fact_of(table, row)
        except ValueError as error:
            raise ConfigError(f"{path}:{line}: {error}") from error


def header(path: Path) -> tuple[str, ...]:
    """The names of the columns of a CSV file."""
    with path.open(encoding="utf-8-sig", newline="") as lines:
        first = lines.readline()
    return tuple(next(csv.reader([first], delimiter=_delimiter(first)), ()))


def rows(path: Path) -> Iterator[tuple[int, Row]]:
    """The rows of a CSV file with the number of their last line; empty lines are left out.

    Raises:
        ConfigError: naming file and line, if a row has more or fewer fields than the header.
    """
    with path.open(encoding="utf-8-sig", newline="") as lines:
        first = lines.readline()
        lines.seek(0)
        read = csv.DictReader(lines, strict=True, delimiter=_delimiter(first))
        try:
            for row in read:
                if None in row or None in row.values():
                    raise ValueError("the row has more or fewer fields than the header")
                yield read.line_num, row
        except (ValueError, csv.Error) as error:
            if isinstance(error, UnicodeDecodeError):
                raise
            raise ConfigError(f"{path}:{read.line_num}: {error}") from error


def _delimiter(first: str) -> str:
    """A semicolon where spreadsheets write one, because their commas stand in numbers."""
    return ";" if ";" in first and "," not in first else ","


def check_columns(
    known: Collection[str], required: Collection[str], columns: Sequence[str], place: str = ""
) -> None:
    """Raise for a required column that is missing, one that is not known, one that stands twice.

    Raises:
        ValueError: or ``ConfigError`` where there is a ``place``.
    """
    missing, unknown = sorted(set(required) - set(columns)), sorted(set(columns) - set(known))
    twice = [column for column in columns if columns.count(column) > 1]
    if missing:
        says = f"column {missing[0]!r} is missing"
    elif unknown:
        near = nearest(unknown[0], known) or f" (there is {', '.join(sorted(known))})"
        says = f"unknown column {unknown[0]!r}{near}"
    elif twice:
        says = f"column {twice[0]!r} stands twice"
    else:
        return
    raise ConfigError(f"{place}{says}") if place else ValueError(says)


def fact_of(table: str, row: Row) -> Named:
    """The fact of one row. Raises ``ValueError``, telling why, if the row cannot be."""
    for column in sorted(REQUIRED[table]):
        if not row[column].strip():
            raise ValueError(f"{column!r} is empty")
    fact = _MAKERS[table](row)
    own = fact.person if isinstance(fact, Term) else fact.name
    aliases = [a.strip() for a in row.get("aliases", "").split("|")]
    return Named(fact, tuple(dict.fromkeys(n for n in (own, *aliases) if n)))


def _person(row: Row) -> Person:
    born, died = parse_moment(row["born"]), _moment(row, "died")
    _in_order(born, died, "dies before being born")
    if died and died.earliest is not None and born.latest is not None:
        years = (died.earliest - born.latest) / 365.25
        if years > LONGEST_LIFE:
            raise ValueError(f"lives {years:.0f} years, longer than anybody did")
    notability = row.get("notability") or "0"
    if not notability.isdecimal():
        raise ValueError(f"notability {notability!r} is not a number")
    return Person(row["name"], born, died, row.get("occupation", ""), int(notability), row.get("source", ""))


def _term(row: Row) -> Term:
    start, end = parse_moment(row["start"]), _moment(row, "end")
    _in_order(start, end, "leaves office before taking it")
    if row.get("end_is", "") not in ("", "at latest"):
        raise ValueError(f"end_is {row['end_is']!r} is neither empty nor 'at latest'")
    shown = _moment(row, "known_until")
    return Term(
        row["person"],
        row["office"],
        row.get("role", ""),
        row.get("jurisdiction", ""),
        start,
        end,
        at_latest=bool(row.get("end_is")),
        known_until=shown.latest if shown else None,
        source=row.get("source", ""),
    )


def _thing(row: Row) -> Thing:
    start, end = _moment(row, "start"), _moment(row, "end")
    if start is None and end is None:
        raise ValueError("neither start nor end is given")
    if start is not None:
        _in_order(start, end, "ends before it begins")
    context = frozenset(w.strip().casefold() for w in row.get("context", "").split("|") if w.strip())
    return Thing(row["name"], row["kind"], start, end, row.get("phase", ""), context, row.get("source", ""))


def _moment(row: Row, column: str) -> Moment | None:
    value = row.get(column, "").strip()
    return parse_moment(value) if value else None


def _in_order(first: Moment, last: Moment | None, complaint: str) -> None:
    if last is not None and before(last, first) is Truth.CERTAIN:
        raise ValueError(complaint)


_MAKERS: dict[str, Callable[[Row], Fact]] = {"people": _person, "terms": _term, "things": _thing}
