"""A TimeML file as elements and stretches of words, with their places in the source.

Parsed by expat, which is told to stop at the first entity that the file declares: no file can make
itself larger than it is, or read another.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from xml.parsers import expat

from checker.errors import ReadError
from checker.read.byte_offsets import ByteOffsets

_REFERENCE_OR_BREAK = re.compile(r"&[^;]*;|\r\n?")


class Piece(NamedTuple):
    """Words as they read, and where the source writes them."""

    text: str
    start: int
    end: int


class Element(NamedTuple):
    """An element; ``begin`` and ``end`` are the indices of the pieces inside it."""

    name: str
    attributes: Mapping[str, str]
    line: int
    begin: int
    end: int


@dataclass
class Elements:
    """Every piece, and every element in the order in which they close, the root last."""

    pieces: list[Piece] = field(default_factory=list)
    closed: list[Element] = field(default_factory=list)

    def words(self, element: Element) -> str:
        """What the element encloses, without tags."""
        return "".join(piece.text for piece in self.pieces[element.begin : element.end])


def parse(source: str, place: str) -> Elements:
    """Parse a whole file; ``place`` is how errors call it.

    Raises:
        ReadError: if it is not well-formed XML, or declares entities.
    """
    parser = expat.ParserCreate("utf-8")
    elements, offsets, unclosed = Elements(), ByteOffsets(source), list[Element]()

    def begin(name: str, attributes: dict[str, str]) -> None:
        count = len(elements.pieces)
        unclosed.append(Element(name, attributes, parser.CurrentLineNumber, count, count))

    def end(name: str) -> None:
        elements.closed.append(unclosed.pop()._replace(end=len(elements.pieces)))

    def add(text: str) -> None:
        start = offsets.character(parser.CurrentByteIndex)
        elements.pieces.append(Piece(text, start, start + _length_in_source(source, text, start)))

    def refuse(*declaration: Any) -> None:
        raise ReadError(f"{place}:{parser.CurrentLineNumber}", "declares XML entities, which are not read")

    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.CharacterDataHandler, parser.EntityDeclHandler = add, refuse
    _run(lambda: parser.Parse(source.encode(errors="surrogatepass"), True), place)
    return elements


def _length_in_source(source: str, text: str, start: int) -> int:
    if source.startswith(text, start):
        return len(text)
    written = _REFERENCE_OR_BREAK.match(source, start)
    return len(written[0]) if written else len(text)


def _run(parsing: Callable[[], int], place: str) -> None:
    try:
        parsing()
    except expat.ExpatError as error:
        reason = f"not well-formed XML ({expat.ErrorString(error.code)}, column {error.offset + 1})"
        raise ReadError(f"{place}:{error.lineno}", reason) from None
