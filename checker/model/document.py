"""What a reader makes of a file."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any

from checker.model.link import LinkTarget, Note
from checker.model.publication import DateField
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
    """``length`` characters of text that stand in one piece at ``source`` in the source.

    They stand there unchanged, unless ``source_length`` is set: then the source writes the whole run in
    so many characters of its own (a character reference, white space that the reader folded), and each
    of its characters has the place of all.
    """

    text: int
    source: int
    length: int
    source_length: int | None = None

    def source_range(self, offset: int) -> tuple[int, int]:
        """Start and end, in the source, of the character at ``offset`` of the text, which is in this run."""
        if self.source_length is not None:
            return self.source, self.source + self.source_length
        start = self.source + offset - self.text
        return start, start + 1


@dataclass(frozen=True, slots=True)
class Place:
    """What a stretch of the source is called: "page 3, line 12", "paragraph 4", a JSON pointer."""

    span: Span
    name: str


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
    dates: tuple[DateField, ...] = ()  # what the format's own metadata says of publication, strongest first
    links: tuple[LinkTarget, ...] = ()  # those that the markup makes; bare addresses are in the text
    notes: tuple[Note, ...] = ()  # in text order
    places: tuple[Place, ...] = ()  # in source order, without overlaps; empty where lines are enough
    extracted: bool = False  # the source is not the file but a text taken out of it, which nothing can edit

    @cached_property
    def _run_starts(self) -> list[int]:
        return [run.text for run in self.runs or ()]

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self.source))]

    def _source_range(self, offset: int) -> tuple[int, int] | None:
        if self.runs is None:
            return offset, offset + 1
        index = bisect_right(self._run_starts, offset) - 1
        if index < 0:
            return None
        run = self.runs[index]
        return run.source_range(offset) if offset < run.text + run.length else None

    def source_offset(self, offset: int) -> int | None:
        """Where the character at ``offset`` of the text stands in the source; ``None`` if nowhere."""
        place = self._source_range(offset)
        return None if place is None else place[0]

    def source_span(self, span: Span) -> Span | None:
        """The place of a stretch of text in the source, first to last character; ``None`` if it has none."""
        first = self._source_range(span.start)
        if span.start == span.end:
            return None if first is None else Span(first[0], first[0])
        last = self._source_range(span.end - 1)
        return None if first is None or last is None else Span(first[0], last[1])

    @cached_property
    def _place_starts(self) -> list[int]:
        return [place.span.start for place in self.places]

    def place_name(self, offset: int) -> str | None:
        """What the format calls the place of an offset into the source; ``None`` where it has no name."""
        index = bisect_right(self._place_starts, offset) - 1
        if index < 0 or offset >= max(self.places[index].span.end, self.places[index].span.start + 1):
            return None
        return self.places[index].name

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """Line and column, both from 1, of an offset into the source."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1
