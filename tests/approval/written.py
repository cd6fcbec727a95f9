"""The document that a line of a sweep means: plain text, Markdown, a review in markup, or a page with both.

Markup is told by its fields: ``datePublished = 2024-05-09; itemReviewed.appearance.0.url = https://a.example/1``.
"""

from __future__ import annotations

import json
from typing import Any

from checker import Document
from checker.read import read_bytes

_MARKDOWN = "markdown: "
_MARKUP = "markup: "


def document_of(line: str) -> Document:
    """Plain text, unless ``markdown:`` stands before it, or ``markup:`` behind it or alone."""
    if line.startswith(_MARKDOWN):
        return _read(line.removeprefix(_MARKDOWN), "markdown")
    words, marker, fields = line.partition(_MARKUP)
    if not marker:
        return Document(line, line, line, "text")
    markup = json.dumps(review(fields))
    if not words:
        return _read(markup, "claimreview")
    return _read(f'<p>{words}</p><script type="application/ld+json">{markup}</script>', "html")


def review(fields: str) -> dict[str, Any]:
    """The ClaimReview, or what ``@type`` names, that has the fields."""
    found: dict[str, Any] = {"@type": "ClaimReview", "claimReviewed": "It rained."}
    for field in fields.split("; "):
        name, _, value = field.partition(" = ")
        *path, last = name.strip().split(".")
        inner = found
        for step in path:
            inner = inner.setdefault(step, {})
        inner[last] = value.strip()
    return {name: _listed(value) for name, value in found.items()}


def _listed(value: Any) -> Any:
    """Fields that are numbered are a list."""
    if not isinstance(value, dict):
        return value
    inner = {name: _listed(each) for name, each in value.items()}
    return list(inner.values()) if all(name.isdigit() for name in inner) else inner


def _read(text: str, input_format: str) -> Document:
    (document,) = read_bytes(text.encode(), "example", input_format)
    assert isinstance(document, Document), document
    return document
