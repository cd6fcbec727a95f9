"""Comments of Markdown and HTML that speak to claimline, with their places in the source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.model.document import Document
from checker.model.span import Span

_COMMENT = re.compile(r"<!--\s*claimline\s*:\s*(.*?)\s*-->", re.DOTALL | re.IGNORECASE)
_DIRECTIVE = re.compile(r"(?P<verb>[\w-]*)\s*(?:\[(?P<names>[^\]]*)\])?(?P<reason>.*)", re.DOTALL)
_NOT_PROSE = re.compile(r"<(script|style|textarea)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Comment:
    """``claimline: VERB[names] reason`` at a place of the source; no names at all is ``None``."""

    span: Span
    verb: str
    names: tuple[str, ...] | None
    reason: str


def comments(document: Document) -> Iterator[Comment]:
    """The comments in source order; code that only shows such a comment does not count."""
    if document.format not in ("markdown", "html") or "<!--" not in document.source:
        return
    found = list(_COMMENT.finditer(document.source))
    if not found:
        return
    shown = list(_code(document))
    for match in found:
        if not any(place.start <= match.start() < place.end for place in shown):
            yield _comment(match)


def _comment(match: re.Match[str]) -> Comment:
    directive = _DIRECTIVE.fullmatch(match[1])
    assert directive is not None  # every part may be empty
    names = directive["names"]
    return Comment(
        Span(*match.span()),
        directive["verb"].lower(),
        None if names is None else tuple(name.strip() for name in names.split(",") if name.strip()),
        " ".join(directive["reason"].split()),
    )


def _code(document: Document) -> Iterator[Span]:
    if document.format == "html":
        yield from (Span(*match.span()) for match in _NOT_PROSE.finditer(document.source))
        return
    import pyromark

    from checker.read.byte_offsets import ByteOffsets
    from checker.read.front_matter import split_front_matter

    body = split_front_matter(document.source, document.id).body
    text = document.source[body:]
    offsets = ByteOffsets(text)
    for event, place in pyromark.events_with_range(text):
        if isinstance(event, dict) and ("Code" in event or _is_block(event.get("Start"))):
            start, end = offsets.character(place["start"]), offsets.character(place["end"])
            yield Span(body + start, body + end)
    if body:
        yield Span(0, body)


def _is_block(tag: object) -> bool:
    return isinstance(tag, dict) and "CodeBlock" in tag
