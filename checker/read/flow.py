"""Building the text of documents that have no text of their own: the text is the source."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from checker.model.document import Block, BlockKind, Document, Place
from checker.model.link import LinkTarget, Note
from checker.model.span import Span
from checker.read.prose import SEPARATOR
from checker.read.raw import RawInput

NoteKey: TypeAlias = tuple[str, str]
"""Kind and id of a note, as "footnote" and "3"."""


class Flow:
    """Collects paragraphs, each with what its place is called; blank ones leave no trace."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._places: list[Place] = []
        self._links: list[LinkTarget] = []
        self._open: list[tuple[str, str | None]] = []
        self._kind = BlockKind.PARAGRAPH
        self._place = ""
        self._note: NoteKey | None = None
        self._waiting: list[tuple[int, NoteKey]] = []  # marks of the open paragraph, by number of its piece
        self._marks: dict[NoteKey, int] = {}
        self._notes: list[tuple[NoteKey, Span]] = []

    def begin(self, kind: BlockKind, place: str, note: NoteKey | None = None) -> None:
        """A paragraph of this kind begins at this place; it may belong to a note."""
        self._open, self._waiting = [], []
        self._kind, self._place, self._note = kind, place, note

    def mark(self, note: NoteKey) -> None:
        """The mark of a note stands here, which leads to the paragraphs of that note."""
        self._waiting.append((len(self._open), note))

    def add(self, text: str, address: str | None = None) -> None:
        """Text of the paragraph, and the address that it links."""
        if text:
            self._open.append((text, address))

    def end(self) -> None:
        """The paragraph ends here."""
        if not any(text.strip() for text, _ in self._open):
            return
        if self._pieces:
            self._append(SEPARATOR)
        start = self._length
        for number, (text, address) in enumerate(self._open):
            self._place_marks(number)
            place = Span(self._length, self._length + len(text))
            if address and address.lower().startswith(("http://", "https://")) and text.strip():
                self._link(place, address)
            self._append(text)
        self._place_marks(len(self._open))
        span = Span(start, self._length)
        if self._note:
            self._notes.append((self._note, span))
        self._places.append(Place(span, self._place))
        self._blocks.append(Block(self._trimmed(span), self._kind))

    def _place_marks(self, number: int) -> None:
        for before, note in self._waiting:
            if before == number:
                self._marks.setdefault(note, max(0, self._length - 1))

    def _append(self, text: str) -> None:
        self._pieces.append(text)
        self._length += len(text)

    def _link(self, place: Span, address: str) -> None:
        """A link; pieces of one link that follow each other are one."""
        last = self._links[-1] if self._links else None
        if last and last.url == address and last.span.end == place.start:
            self._links[-1] = LinkTarget(last.span.cover(place), address)
        else:
            self._links.append(LinkTarget(place, address))

    def _trimmed(self, span: Span) -> Span:
        text = "".join(piece for piece, _ in self._open)
        left = len(text) - len(text.lstrip())
        return Span(span.start + left, span.start + len(text.rstrip()))

    def document(self, raw: RawInput, name: str, metadata: Mapping[str, Any]) -> Document:
        """Everything as a document of the named format."""
        text = "".join(self._pieces)
        return Document(
            id=raw.name,
            source=text,
            text=text,
            format=name,
            path=raw.path,
            metadata=metadata,
            blocks=tuple(self._blocks),
            links=tuple(self._links),
            notes=tuple(Note(span, self._marks[key]) for key, span in self._notes if key in self._marks),
            places=tuple(self._places),
            extracted=True,
        )
