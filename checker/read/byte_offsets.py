"""From offsets into UTF-8 bytes to offsets into the string, for parsers that count bytes."""

from __future__ import annotations

import re
from bisect import bisect_right

_WIDE = re.compile(r"[\x80-\u07ff]+|[\u0800-\uffff]+|[\U00010000-\U0010ffff]+")


class ByteOffsets:
    """Converts offsets into ``text.encode()``; costs memory only for stretches beyond ASCII."""

    def __init__(self, text: str) -> None:
        self._stretches = [(0, 0, 1)]  # bytes before, characters before, bytes a character
        if not text.isascii():
            self._survey(text)
        self._byte_starts = [start for start, _, _ in self._stretches]

    def _survey(self, text: str) -> None:
        surplus = 0  # bytes beyond one a character, so far
        for match in _WIDE.finditer(text):
            width = len(text[match.start()].encode())
            self._stretches.append((match.start() + surplus, match.start(), width))
            surplus += (width - 1) * (match.end() - match.start())
            self._stretches.append((match.end() + surplus, match.end(), 1))

    def character(self, offset: int) -> int:
        """The offset of the character that begins at this byte."""
        start, characters, width = self._stretches[bisect_right(self._byte_starts, offset) - 1]
        return characters + (offset - start) // width
