"""Facts of the house: files that a team keeps beside its articles.

CSV with the columns of one table (``checker.knowledge.tables``); YAML with the tables ``people``, ``terms``
and ``things`` as lists; iCalendar (RFC 5545), whose events become things of the kind "event".
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from checker.errors import ConfigError
from checker.knowledge.tables import COLUMNS, Named, check_columns, fact_of, read_table

_ICS_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)")
_ESCAPED = re.compile(r"\\([\\;,nN])")


def read_house_facts(path: Path) -> list[Named]:
    """The facts of a CSV, YAML or iCalendar file, told apart by its ending.

    Raises:
        ConfigError: naming the file, and the line where there is one.
    """
    read = _READERS.get(path.suffix.lower())
    if read is None:
        raise ConfigError(f"{path}: facts are kept in {', '.join(sorted(_READERS))} files")
    try:
        return list(read(path))
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {(error.strerror or str(error)).lower()}") from None
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: not valid UTF-8 at byte {error.start}") from None


def _csv(path: Path) -> Iterator[Named]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        columns = set(next(csv.reader(lines), ()))
    return read_table(path, "people" if "born" in columns else "terms" if "office" in columns else "things")


def _yaml(path: Path) -> Iterator[Named]:
    import yaml

    try:
        root = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ConfigError(f"{path}:{line}: not valid YAML: {error.problem}") from None
    for key, rows in _pairs(root, path):
        if key not in COLUMNS:
            raise ConfigError(f"{_line(path, rows)}: unknown table {key!r} (there is {', '.join(COLUMNS)})")
        if not isinstance(rows, yaml.SequenceNode):
            raise ConfigError(f"{_line(path, rows)}: {key!r} must be a list")
        for row in rows.value:
            yield _yaml_row(path, key, row)


def _yaml_row(path: Path, table: str, row: object) -> Named:
    fields = {key: _yaml_text(path, value) for key, value in _pairs(row, path)}
    try:
        check_columns(table, frozenset(fields))
        return fact_of(table, fields)
    except ValueError as error:
        raise ConfigError(f"{_line(path, row)}: {error}") from None


def _pairs(node: object, path: Path) -> Iterator[tuple[str, object]]:
    import yaml

    if node is None:
        return
    if not isinstance(node, yaml.MappingNode):
        raise ConfigError(f"{_line(path, node)}: must be a table of names and values")
    for key, value in node.value:
        yield str(key.value), value


def _yaml_text(path: Path, node: object) -> str:
    import yaml

    if isinstance(node, yaml.SequenceNode):
        return "|".join(_yaml_text(path, item) for item in node.value)
    if not isinstance(node, yaml.ScalarNode):
        raise ConfigError(f"{_line(path, node)}: must be text, a date or a list of them")
    return "" if node.tag.endswith(":null") else str(node.value)


def _line(path: Path, node: object) -> str:
    mark = getattr(node, "start_mark", None)
    return f"{path}:{mark.line + 1}" if mark is not None else str(path)


def _ics(path: Path) -> Iterator[Named]:
    event: dict[str, str] = {}
    for number, line in _unfolded(path):
        name, _, value = line.partition(":")
        key = name.partition(";")[0].upper()
        if (key, value.upper()) == ("BEGIN", "VEVENT"):
            event = {}
        elif (key, value.upper()) == ("END", "VEVENT"):
            yield _ics_event(path, number, event)
        else:
            event[key] = value


def _unfolded(path: Path) -> Iterator[tuple[int, str]]:
    """Logical lines with the number of their first line; a line that begins with a space continues one."""
    held, first = "", 1
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        if line[:1] in (" ", "\t"):
            held += line[1:]
            continue
        if held:
            yield first, held
        held, first = line, number
    if held:
        yield first, held


def _ics_event(path: Path, number: int, event: dict[str, str]) -> Named:
    summary = _ESCAPED.sub(lambda m: " " if m[1] in "nN" else m[1], event.get("SUMMARY", ""))
    row = {
        "name": summary,
        "kind": "event",
        "start": _ics_day(event.get("DTSTART", "")),
        "end": _ics_day(event.get("DTEND", "")),
        "source": path.name,
    }
    try:
        return fact_of("things", row)
    except ValueError as error:
        raise ConfigError(f"{path}:{number}: event {summary!r}: {error}") from None


def _ics_day(value: str) -> str:
    match = _ICS_DATE.match(value)
    return "-".join(match.groups()) if match else value


_READERS: dict[str, Callable[[Path], Iterator[Named]]] = {
    ".csv": _csv,
    ".yaml": _yaml,
    ".yml": _yaml,
    ".ics": _ics,
}
