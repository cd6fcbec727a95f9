"""Finding the reviews in JSON-LD, however deep in lists, graphs and feeds they lie."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

References: TypeAlias = dict[str, tuple[str, dict[str, Any]]]
"""Objects of a JSON-LD value by their ``@id``, each with its pointer."""

_KINDS = ("ClaimReview", "MediaReview")


def review_kind(node: dict[str, Any]) -> str | None:
    """``ClaimReview`` or ``MediaReview``, if the object is one, under any prefix."""
    stated = node.get("@type")
    for name in stated if isinstance(stated, list) else [stated]:
        if isinstance(name, str) and (kind := name.rpartition("/")[2].rpartition(":")[2]) in _KINDS:
            return kind
    return None


def review_nodes(value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every review with its JSON pointer (RFC 6901), in the order of the source; none inside another.

    The answers of fact-check search services (``{"text", "claimDate", "claimReview": [...]}``) count too.
    """
    pending: list[tuple[str, Any]] = [("", value)]
    while pending:
        pointer, node = pending.pop()
        if isinstance(node, dict) and (review_kind(node) or is_search_answer(node)):
            yield pointer, node
        else:
            pending.extend(reversed(list(children(pointer, node))))


def references(value: Any, base: str = "") -> References:
    """The objects that other parts of the value may name; of several with one id the fullest."""
    found: References = {}
    pending: list[tuple[str, Any]] = [(base, value)]
    while pending:
        pointer, node = pending.pop()
        pending.extend(children(pointer, node))
        name = node.get("@id") if isinstance(node, dict) else None
        if isinstance(name, str) and len(node) > len(found.get(name, ("", {}))[1]):
            found[name] = pointer, node
    return found


def plain(value: Any) -> Any:
    """What stands in a value object, a reference by its ``@id``, or first in a list of either."""
    value = value[0] if isinstance(value, list) and value else value
    return value.get("@value", value.get("@id")) if isinstance(value, dict) else value


def is_search_answer(node: dict[str, Any]) -> bool:
    """Whether the object is a claim with its reviews as search services give it."""
    return "@type" not in node and isinstance(node.get("claimReview"), list) and "text" in node


def children(pointer: str, node: Any) -> Iterator[tuple[str, Any]]:
    """What an object or list holds, each with its own pointer."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}", value
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield f"{pointer}/{index}", value


def strings(pointer: str, node: Any) -> Iterator[tuple[str, str]]:
    """Every string in a value with its pointer, in the order of the source."""
    pending = [(pointer, node)]
    while pending:
        pointer, node = pending.pop()
        if isinstance(node, str):
            yield pointer, node
        else:
            pending.extend(reversed(list(children(pointer, node))))
