"""What a reader makes of a file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any

from checker.model.span import Span


class BlockKind(StrEnum):
    """Role of a run of text in its document."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    QUOTE = "quote"
    CAPTION = "caption"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item ... as a span of ``Document.text``; sentences never cross blocks."""

    span: Span
    kind: BlockKind


@dataclass(frozen=True, slots=True)
class Run:
    """``length`` characters of text that stand, unchanged and in one piece, at ``source`` in the source."""

    text: int
    source: int
    length: int


@dataclass(frozen=True)
class Document:
    """Text with its metadata and a map from each of its characters to the source.

    ``source`` is the decoded file (for JSONL: the value of ``text``). ``text`` is what is analysed:
    for plain text the source itself, for Markdown and HTML the prose without markup. ``runs`` map one
    to the other in rising order; characters outside every run (separators that the reader put in,
    the ``title`` of a JSONL line) have no place in the source.
    """

    id: str
    source: str
    text: str
    format: str
    path: str | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)
    blocks: tuple[Block, ...] = ()
    runs: tuple[Run, ...] | None = None  # None: text is source
    errors: tuple[str, ...] = ()  # what the reader had to pass over, one line each
    url: str | None = None

    @cached_property
    def _run_starts(self) -> list[int]:
        return [run.text for run in self.runs or ()]

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(i + 1 for i, char in enumerate(self.source) if char == "\n")]

    def source_offset(self, offset: int) -> int | None:
        """Where the character at ``offset`` of the text stands in the source; ``None`` if nowhere."""
        if self.runs is None:
            return offset
        index = bisect_right(self._run_starts, offset) - 1
        if index < 0:
            return None
        run = self.runs[index]
        return run.source + offset - run.text if offset < run.text + run.length else None

    def source_span(self, span: Span) -> Span | None:
        """The place of a stretch of text in the source, first to last character; ``None`` if it has none."""
        if span.start == span.end:
            start = self.source_offset(span.start)
            return None if start is None else Span(start, start)
        first, last = self.source_offset(span.start), self.source_offset(span.end - 1)
        return None if first is None or last is None else Span(first, last + 1)

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """Line and column, both from 1, of an offset into the source."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1
