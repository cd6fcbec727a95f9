"""Building the text of documents that have no text of their own: the text is the source."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from checker.model.document import Block, BlockKind, Document, Place
from checker.model.link import LinkTarget
from checker.model.span import Span
from checker.read.prose import SEPARATOR
from checker.read.raw import RawInput


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

    def begin(self, kind: BlockKind, place: str) -> None:
        """A paragraph of this kind begins at this place."""
        self._open = []
        self._kind, self._place = kind, place

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
        for text, address in self._open:
            place = Span(self._length, self._length + len(text))
            if address and address.startswith(("http://", "https://")) and text.strip():
                self._link(place, address)
            self._append(text)
        span = Span(start, self._length)
        self._places.append(Place(span, self._place))
        self._blocks.append(Block(self._trimmed(span), self._kind))

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
            places=tuple(self._places),
            extracted=True,
        )
