"""Finding the reviews in JSON-LD, however deep in lists, graphs and feeds they lie."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

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
