"""Building the text of a marked-up document piece by piece, with its map to the source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from checker.model.document import Block, BlockKind, Run
from checker.model.link import LinkTarget, Note
from checker.model.span import Span

SEPARATOR = "\n\n"
"""What stands between two blocks in the text; it has no place in the source."""


class Prose(NamedTuple):
    """Finished text with its blocks and its map."""

    text: str
    blocks: tuple[Block, ...]
    runs: tuple[Run, ...]
    links: tuple[LinkTarget, ...] = ()
    notes: tuple[Note, ...] = ()


class ProseBuilder:
    """Collects pieces of text in source order; folds white space as a browser does."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._pieces: list[str] = []
        self._runs: list[_GrowingRun] = []
        self._blocks: list[Block] = []
        self._length = 0
        self._block_start: int | None = None
        self._visible = False  # whether the open block holds more than fixed spaces
        self._kind = BlockKind.PARAGRAPH
        self._space: tuple[int, int] | None = None
        self._break: tuple[int, int] | None = None
        self._links: list[LinkTarget] = []
        self._open_link: _OpenLink | None = None
        self._marks: dict[str, int] = {}
        self._notes: list[tuple[str, Span]] = []
        self._open_note: tuple[str, int] | None = None

    def begin(self, kind: BlockKind) -> None:
        """Close the open block; the next text starts one of this kind. A link ends with its first block."""
        if self._open_link and self._open_link.start is not None:
            self.end_link()
        if self._block_start is not None and self._visible:
            self._blocks.append(Block(Span(self._block_start, self._length), self._kind))
        self._block_start = None
        self._visible = False
        self._space = self._break = None
        self._kind = kind

    def begin_link(self, url: str, source_span: Span | None) -> None:
        """What is added from here on is the words of a link to a web address; links do not nest."""
        self.end_link()
        if url.startswith(("http://", "https://", "//")):
            self._open_link = _OpenLink(url, source_span)

    def end_link(self) -> None:
        """The link, if one is open, ends here; one without words is dropped."""
        link, self._open_link = self._open_link, None
        if link and link.start is not None:
            self._links.append(LinkTarget(Span(link.start, self._length), link.url, link.source_span))

    def mark(self, label: str) -> None:
        """The mark of the note with this label stands here."""
        self._marks.setdefault(label, max(0, self._length - 1))

    def begin_note(self, label: str) -> None:
        """What is added from here on is a note."""
        self._open_note = label, self._length

    def end_note(self) -> None:
        """The note ends here."""
        if self._open_note:
            label, start = self._open_note
            self._notes.append((label, Span(start, self._length)))
        self._open_note = None

    def break_line(self, start: int, end: int) -> None:
        """A line break at ``source[start:end]``: a new block of the same kind, unless a sentence goes on.

        Old pages break their lines by hand. Two breaks in a row always end the block.
        """
        if self._break is not None:
            self.begin(self._kind)
        elif self._block_start is not None:
            self._break = (start, end)

    def space(self, start: int, end: int) -> None:
        """White space at ``source[start:end]``; it is one blank once text of the same block follows."""
        if self._block_start is not None and self._space is None:
            self._space = (start, end)

    def add(self, text: str, start: int, end: int) -> None:
        """Text that the source writes, as it is or in another way, at ``source[start:end]``."""
        if not text:
            return
        if self._break is not None:
            self._settle_break(text[0])
        if self._block_start is None:
            self._open_block()
        elif self._space is not None:
            self._append(" ", *self._space)
        self._space = None
        self._visible = self._visible or not text.isspace()
        if self._open_link and self._open_link.start is None:
            self._open_link.start = self._length
        self._append(text, start, end)

    def _settle_break(self, following: str) -> None:
        if following.islower() and self._pieces[-1][-1] not in ".!?:;":
            self._space, self._break = self._break, None
        else:
            self.begin(self._kind)

    def finish(self) -> Prose:
        """Close the last block and hand everything over."""
        self.begin(BlockKind.PARAGRAPH)
        self.end_link()
        runs = tuple(run.finished() for run in self._runs)
        notes = tuple(Note(span, self._marks[label]) for label, span in self._notes if label in self._marks)
        return Prose("".join(self._pieces), tuple(self._blocks), runs, tuple(self._links), notes)

    def _open_block(self) -> None:
        if self._pieces:
            self._pieces.append(SEPARATOR)
            self._length += len(SEPARATOR)
        self._block_start = self._length

    def _append(self, text: str, start: int, end: int) -> None:
        length = len(text)
        verbatim = end - start == length and self._source.startswith(text, start)
        last = self._runs[-1] if self._runs else None
        if verbatim and last and last.goes_on_at(self._length, start):
            last.length += length
        else:
            self._runs.append(_GrowingRun(self._length, start, length, None if verbatim else end - start))
        self._pieces.append(text)
        self._length += length


@dataclass(slots=True)
class _OpenLink:
    """A link whose end has not come; ``start`` is set once it has words."""

    url: str
    source_span: Span | None
    start: int | None = None


@dataclass(slots=True)
class _GrowingRun:
    """A run that may still get longer."""

    text: int
    source: int
    length: int
    source_length: int | None

    def goes_on_at(self, text: int, source: int) -> bool:
        in_text, in_source = self.text + self.length == text, self.source + self.length == source
        return self.source_length is None and in_text and in_source

    def finished(self) -> Run:
        return Run(self.text, self.source, self.length, self.source_length)
