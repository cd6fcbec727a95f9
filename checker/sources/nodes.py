"""JSON-LD as its authors mean it: values may be wrapped, listed, or stand elsewhere in the graph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from checker.read.review_nodes import References, children

_LISTS = ("@list", "@set", "@graph")


@dataclass(frozen=True, slots=True)
class Node:
    """A string or an object with its JSON pointer; ``references`` are the objects that ids may mean."""

    pointer: str
    value: Any
    references: References

    def each(self, name: str) -> Iterator[Node]:
        """The values of a property, one by one (JSON-LD 1.1, sections 4.1 to 4.3 of its grammar)."""
        if isinstance(self.value, Mapping) and self.value.get(name) is not None:
            yield from self._opened(f"{self.pointer}/{name}", self.value[name])

    def one(self, name: str) -> Node:
        """The first value of a property; an empty object where there is none."""
        return next(self.each(name), Node(f"{self.pointer}/{name}", {}, self.references))

    def text(self, name: str) -> str:
        """The first value of a property, if it is a string; it keeps its place."""
        value = self.one(name).value
        return value if isinstance(value, str) else ""

    def address(self, name: str) -> str:
        """As ``text``, or the ``@id`` of the object that is meant."""
        value = self.one(name).value
        value = value.get("@id") if isinstance(value, Mapping) else value
        return value.strip() if isinstance(value, str) and "/" in value else ""

    def _opened(self, pointer: str, value: Any) -> Iterator[Node]:
        if isinstance(value, list):
            for place, item in children(pointer, value):
                yield from self._opened(place, item)
        elif isinstance(value, dict) and isinstance(value.get("@value"), str):
            yield Node(f"{pointer}/@value", value["@value"], self.references)
        elif isinstance(value, dict) and (inside := next(filter(value.__contains__, _LISTS), "")):
            yield from self._opened(f"{pointer}/{inside}", value[inside])
        elif isinstance(value, dict | str):
            yield self._meant(pointer, value)

    def _meant(self, pointer: str, value: Any) -> Node:
        """The object itself, or the one that it names and that says more."""
        name = value.get("@id") if isinstance(value, dict) and value.keys() <= {"@id", "@type"} else None
        found = self.references.get(name) if isinstance(name, str) else None
        place, node = found or (pointer, value)
        return Node(place, node, self.references)
