"""The text as HTML; every time expression and place of a finding is a link to what is said of it."""

from __future__ import annotations

from collections.abc import Iterator

from checker.model.document import Block, BlockKind, Document
from checker.model.span import Span
from checker.report.markup import html
from checker.review.markup import inline
from checker.review.model import Dossier
from checker.review.segments import Mark, Segment, marks_of, segments

_TAGS = {
    BlockKind.TITLE: ("h3", "title"),
    BlockKind.HEADING: ("h3", "heading"),
    BlockKind.PARAGRAPH: ("p", ""),
    BlockKind.LIST_ITEM: ("p", "item"),
    BlockKind.QUOTE: ("p", "quote"),
    BlockKind.CAPTION: ("p", "caption"),
    BlockKind.CELL: ("p", "cell"),
}


def prose_html(dossier: Dossier) -> str:
    """All blocks in order, with their lines in the margin unless the format names its places otherwise."""
    return marked_html(dossier.document, marks_of(dossier))


def marked_html(document: Document, marks: list[Mark]) -> str:
    """As ``prose_html``; the marks come in text order."""
    seen: set[str] = set()
    first = 0
    parts: list[str] = []
    for block in _blocks(document):
        while first < len(marks) and marks[first].span.end <= block.span.start:
            first += 1
        pieces = segments(block.span, _until(marks, first, block.span.end))
        parts.append(_block(document, block, "".join(_segment(document, piece, seen) for piece in pieces)))
    return "\n".join(parts)


def _until(marks: list[Mark], first: int, end: int) -> Iterator[Mark]:
    for mark in marks[first:]:
        if mark.span.start >= end:
            return
        yield mark


def _blocks(document: Document) -> Iterator[Block]:
    """The blocks without overlaps, and as paragraphs what stands between them."""
    done = 0
    for block in sorted(document.blocks, key=lambda block: block.span):
        if block.span.end <= done:
            continue
        yield from _gap(document, done, block.span.start)
        yield Block(Span(max(done, block.span.start), block.span.end), block.kind)
        done = block.span.end
    yield from _gap(document, done, len(document.text))


def _gap(document: Document, start: int, end: int) -> Iterator[Block]:
    if document.text[start:end].strip():
        yield Block(Span(start, end), BlockKind.PARAGRAPH)


def _block(document: Document, block: Block, content: str) -> str:
    tag, kind = _TAGS[block.kind]
    offset = None if document.places else document.source_offset(block.span.start)
    line = "" if offset is None else f' data-line="{document.line_and_column(offset)[0]}"'
    of = f' class="{kind}"' if kind else ""
    return f"<{tag}{of}{line}>{content}</{tag}>"


def _segment(document: Document, segment: Segment, seen: set[str]) -> str:
    text = inline(document.text[segment.span.start : segment.span.end])
    if not segment.marks:
        return text
    top = segment.marks[0]
    of = html(" ".join(mark.id for mark in segment.marks))
    content = (
        f'<a class="mark {top.status.value}" href="#{top.target}" data-of="{of}" title="{html(top.says)}">'
        f"{text}</a>"
    )
    for mark in segment.begun:
        if mark.id not in seen:
            seen.add(mark.id)
            content = f'<span id="{mark.id}">{content}</span>'
    return content
