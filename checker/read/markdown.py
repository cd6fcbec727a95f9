"""Markdown (CommonMark with GitHub's tables, footnotes and strike-through): the prose without its markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pyromark

from checker.model.document import BlockKind, Document
from checker.model.span import Span
from checker.read.byte_offsets import ByteOffsets
from checker.read.encoding import decode
from checker.read.front_matter import FrontMatter, split_front_matter
from checker.read.html.text import PageText
from checker.read.html.tokens import tokenize
from checker.read.prose import Prose, ProseBuilder
from checker.read.raw import RawInput

_OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_HEADING_ATTRIBUTES
    | pyromark.Options.ENABLE_GFM
)
_KINDS = {
    "Item": BlockKind.LIST_ITEM,
    "FootnoteDefinition": BlockKind.LIST_ITEM,
    "TableCell": BlockKind.CELL,
    "BlockQuote": BlockKind.QUOTE,
}
_SILENT = frozenset({"CodeBlock", "Image", "Strikethrough"})  # code, alternative texts, struck-out words
_TOP_HEADING = re.compile(r"^(?: {0,3}#[ \t]|=+[ \t]*$)", re.MULTILINE)
_BLANKS = " \t\r\n"
_BLOCKS = frozenset({"Paragraph", "Heading", "CodeBlock", "List", "Table", "HtmlBlock"}) | frozenset(_KINDS)


def read(raw: RawInput) -> Iterator[Document]:
    """Read a Markdown file with its front matter.

    Raises:
        ReadError: if the input is too large, binary or breaks its announced encoding.
    """
    source, errors = decode(raw.content(), raw.name)
    front = split_front_matter(source, raw.name)
    prose = _Prose(source, front).run()
    yield Document(
        id=raw.name,
        source=source,
        text=prose.text,
        format="markdown",
        path=raw.path,
        metadata=front.fields,
        blocks=prose.blocks,
        runs=prose.runs,
        links=prose.links,
        notes=prose.notes,
        errors=(*errors, *front.errors),
        url=_address(front),
        dates=front.dates,
    )


def _address(front: FrontMatter) -> str | None:
    found = (front.fields.get(key) for key in ("canonical_url", "canonical", "url", "link", "permalink"))
    return next((value for value in found if isinstance(value, str) and "/" in value), None)


class _Prose:
    """One pass over the parser's events from ``body`` on; HTML in between goes to the page reader."""

    def __init__(self, source: str, front: FrontMatter) -> None:
        self._source = source
        self._front = front
        self._builder = ProseBuilder(source)
        self._html = PageText(source, self._builder)
        self._kinds = [BlockKind.PARAGRAPH]
        self._silent = 0

    def run(self) -> Prose:
        body = self._front.body
        text = self._source[body:]
        self._front_title(text)
        offsets = ByteOffsets(text)
        for event, place in pyromark.events_with_range(text, options=_OPTIONS):
            start = body + offsets.character(place["start"])
            end = body + offsets.character(place["end"])
            self._event(event, start, end)
        return self._builder.finish()

    def _front_title(self, body: str) -> None:
        """The title in the front matter stands in for a missing one in the body."""
        if (span := self._front.title_span) and not _TOP_HEADING.search(body):
            self._builder.begin(BlockKind.TITLE)
            self._builder.add(self._source[span.start : span.end], *span)
            self._builder.begin(BlockKind.PARAGRAPH)

    def _event(self, event: Any, start: int, end: int) -> None:
        kind, value = _tag(event)
        match kind:
            case "Start":
                self._start(*_tag(value), Span(start, end))
            case "End":
                self._end(_tag(value)[0])
            case "Html" | "InlineHtml":
                for token in tokenize(self._source, start, end):
                    self._html.feed(token)
            case "Text":
                self._text(value, start, end)
            case "FootnoteReference":
                self._builder.mark(value)
            case "SoftBreak" | "HardBreak":
                self._break(kind, start, end)

    def _start(self, tag: str, data: Any, place: Span) -> None:
        self._silent += tag in _SILENT
        if tag == "Heading":
            self._kinds.append(BlockKind.TITLE if data["level"] == "H1" else BlockKind.HEADING)
        elif tag in _KINDS:
            self._kinds.append(_KINDS[tag])
        if tag in _BLOCKS:
            self._builder.begin(self._kinds[-1])
        if tag == "FootnoteDefinition":
            self._builder.begin_note(data)
        elif tag == "Link":
            self._builder.begin_link(data["dest_url"], self._target_place(data["dest_url"], place))

    def _target_place(self, url: str, link: Span) -> Span | None:
        """Where a link writes its target: last, but for a title; elsewhere if the target is a reference."""
        start = self._source.rfind(url, *link) if url else -1
        return None if start == -1 else Span(start, start + len(url))

    def _end(self, tag: str) -> None:
        self._silent -= tag in _SILENT
        if tag == "Heading" or tag in _KINDS:
            self._kinds.pop()
        if tag in _BLOCKS:
            self._builder.begin(self._kinds[-1])
        if tag == "FootnoteDefinition":
            self._builder.end_note()
        elif tag == "Link":
            self._builder.end_link()

    def _text(self, text: str, start: int, end: int) -> None:
        if self._silent or not self._html.visible:
            return
        words = text.strip(_BLANKS)
        left = start + len(text) - len(text.lstrip(_BLANKS))
        right = left + len(words)
        if not words:
            self._builder.space(start, end)
        elif end - start != len(text):  # a reference: its length says nothing of places inside
            self._builder.add(words, start, end)
        else:
            if left > start:
                self._builder.space(start, left)
            self._builder.add(words, left, right)
            if right < end:
                self._builder.space(right, end)

    def _break(self, kind: str, start: int, end: int) -> None:
        heading = self._kinds[-1] in (BlockKind.TITLE, BlockKind.HEADING)
        if kind == "SoftBreak" or heading:
            self._builder.space(start, end)
        else:
            self._builder.break_line(start, end)


def _tag(value: Any) -> tuple[str, Any]:
    """Name and data of an event or tag, which the parser gives as a bare name or as a dictionary of one."""
    return next(iter(value.items())) if isinstance(value, dict) else (value, None)
