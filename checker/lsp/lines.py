"""Offsets of a text and the positions that the protocol counts in."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from lsprotocol.types import Position, PositionEncodingKind, Range, TextDocumentContentChangeEvent
from lsprotocol.types import TextDocumentContentChangePartial as PartialChange

_LINE_END = re.compile(r"\r\n|\n|\r")


def _utf8(char: str) -> int:
    return 1 + (char > "\x7f") + (char > "\u07ff") + (char > "\uffff")


def _utf16(char: str) -> int:
    return 1 + (char > "\uffff")


_UNITS: Mapping[str, Callable[[str], int]] = {
    PositionEncodingKind.Utf8: _utf8,
    PositionEncodingKind.Utf16: _utf16,
    PositionEncodingKind.Utf32: len,
}


@dataclass(frozen=True)
class Lines:
    """A text whose positions count lines and code units of ``encoding``, both from 0.

    Lines end with ``\\n``, ``\\r\\n`` or ``\\r`` and with nothing else (Language Server Protocol 3.17, "Text
    Documents"). Offsets count code points, as everywhere in claimline.
    """

    text: str
    encoding: str = PositionEncodingKind.Utf16

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    @cached_property
    def _units(self) -> Callable[[str], int]:
        return _UNITS[self.encoding]

    def position(self, offset: int) -> Position:
        """Where an offset is."""
        line = bisect_right(self._starts, offset) - 1
        return Position(line, sum(map(self._units, self.text[self._starts[line] : offset])))

    def range(self, start: int, end: int) -> Range:
        """Where a stretch of the text is."""
        return Range(self.position(start), self.position(end))

    def offset(self, position: Position) -> int:
        """The offset of a position; beyond the end of its line that end, beyond the text the text's."""
        if position.line >= len(self._starts):
            return len(self.text)
        start, end = self._starts[position.line], self.line_end(position.line)
        units = 0
        for offset in range(start, end):
            if units >= position.character:
                return offset
            units += self._units(self.text[offset])
        return end

    def line_end(self, line: int) -> int:
        """Where a line (from 0) ends, before the characters that end it."""
        match = _LINE_END.search(self.text, self._starts[line])
        return len(self.text) if match is None else match.start()

    def changed(self, change: TextDocumentContentChangeEvent) -> Lines:
        """The text after a change: of a range, or of everything."""
        if not isinstance(change, PartialChange):
            return Lines(change.text, self.encoding)
        start, end = self.offset(change.range.start), self.offset(change.range.end)
        return Lines(self.text[:start] + change.text + self.text[end:], self.encoding)
