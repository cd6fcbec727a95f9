"""What front matter, a field of a JSON line, or the file beside a document asks for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from checker.model.document import Document
from checker.model.ignore import Ignore, IgnoreFault
from checker.nearest import nearest
from checker.suppress.dates import day
from checker.suppress.sidecar import SIDECAR_KEY

KEY = "claimline"
_KEYS = ("rule", "rules", "reason", "until", "quote", "id")


def declared(document: Document) -> Iterator[Ignore | IgnoreFault]:
    """Requests and faults of the document's metadata."""
    name = document.id if document.path is None else document.path
    for key, where in ((KEY, f"{name}: {KEY}"), (SIDECAR_KEY, _sidecar(document))):
        table = document.metadata.get(key)
        if table is None:
            continue
        if not isinstance(table, Mapping):
            yield IgnoreFault(f"'{KEY}' must be a table", where)
        else:
            for each in _table(table, document.id, where):
                yield _outside(each) if key == SIDECAR_KEY else each


def _outside(each: Ignore | IgnoreFault) -> Ignore | IgnoreFault:
    return replace(each, external=True) if isinstance(each, Ignore) else each


def _sidecar(document: Document) -> str:
    table = document.metadata.get(SIDECAR_KEY)
    return str(table.get("file", "")) if isinstance(table, Mapping) else ""


def _table(table: Mapping[str, Any], identity: str, where: str) -> Iterator[Ignore | IgnoreFault]:
    for key in table.keys() - {"ignore", "file"}:
        yield IgnoreFault(f"unknown key {str(key)!r}{nearest(str(key), ('ignore',))}", where)
    items = table.get("ignore", [])
    for number, item in enumerate(items if isinstance(items, list) else [items], 1):
        try:
            yield from _item(item, identity, f"{where}: ignore {number}")
        except ValueError as error:
            yield IgnoreFault(str(error), f"{where}: ignore {number}")


def _item(item: object, identity: str, where: str) -> Iterator[Ignore]:
    if isinstance(item, str):
        yield Ignore(item, where)
        return
    if not isinstance(item, Mapping):
        raise ValueError("must be the name of a rule, or a table")
    for key in item:
        if key not in _KEYS:
            raise ValueError(f"unknown key {str(key)!r}{nearest(str(key), _KEYS)}")
    if "id" in item and str(item["id"]) != identity:
        return
    until = day(item["until"]) if "until" in item else None
    words = " ".join(str(item.get("quote", "")).split())
    for name in _names(item):
        yield Ignore(name, where, str(item.get("reason", "")), until, words=words)


def _names(item: Mapping[str, Any]) -> tuple[str | None, ...]:
    names = item.get("rules", item.get("rule"))
    if names is None:
        return (None,)
    listed = [names] if isinstance(names, str) else names
    if not isinstance(listed, list) or not listed or not all(isinstance(name, str) for name in listed):
        raise ValueError("'rules' must be a list of names")
    return tuple(listed)
