"""Facts in YAML."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from checker.errors import ConfigError
from checker.knowledge.house.placed import TABLES, Placed, placed
from checker.nearest import nearest


def read_yaml(path: Path) -> Iterator[Placed]:
    """The rows of every table.

    Raises:
        ConfigError: naming the line, if it is no YAML, or not of tables that hold lists of rows.
    """
    for table, rows in _pairs(_root(path), path):
        if table not in TABLES:
            near = nearest(table, TABLES) or f" (there is {', '.join(TABLES)})"
            raise ConfigError(f"{_line(path, rows)}: unknown table {table!r}{near}")
        for row in _items(path, rows, f"{table!r} must be a list"):
            fields = {key: _text(path, value) for key, value in _pairs(row, path)}
            yield placed(_line(path, row), table, fields)


def _root(path: Path) -> object:
    import yaml

    try:
        return yaml.compose(path.read_text(encoding="utf-8-sig"), Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ConfigError(f"{path}:{line}: not valid YAML: {error.problem}") from None
    except yaml.YAMLError as error:
        raise ConfigError(f"{path}: not valid YAML: {error}") from None
    except RecursionError:
        raise ConfigError(f"{path}: not valid YAML: nested too deeply") from None


def _items(path: Path, node: object, complaint: str) -> list[object]:
    import yaml

    if not isinstance(node, yaml.SequenceNode):
        raise ConfigError(f"{_line(path, node)}: {complaint}")
    return list(node.value)


def _pairs(node: object, path: Path) -> Iterator[tuple[str, object]]:
    import yaml

    if node is None:
        return
    if not isinstance(node, yaml.MappingNode):
        raise ConfigError(f"{_line(path, node)}: must be a table of names and values")
    seen: set[str] = set()
    for key, value in node.value:
        name = _scalar(path, key)
        if name in seen:
            raise ConfigError(f"{_line(path, key)}: {name!r} stands twice")
        seen.add(name)
        yield name, value


def _text(path: Path, node: object) -> str:
    import yaml

    if isinstance(node, yaml.SequenceNode):
        return "|".join(_scalar(path, item) for item in node.value)
    return _scalar(path, node)


def _scalar(path: Path, node: object) -> str:
    import yaml

    if not isinstance(node, yaml.ScalarNode):
        raise ConfigError(f"{_line(path, node)}: must be text, a date or a list of them")
    return "" if node.tag.endswith(":null") else str(node.value)


def _line(path: Path, node: object) -> str:
    mark = getattr(node, "start_mark", None)
    return f"{path}:{mark.line + 1}" if mark is not None else str(path)
