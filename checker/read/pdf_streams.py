"""How much the streams of a PDF file unpack to, found out before the file is parsed."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

MAX_STREAM = 20_000_000
"""Largest unpacked stream that is not a picture or a font, in bytes."""
MAX_STREAMS = 200_000_000
"""Largest total of such streams, in bytes."""

_STREAM = re.compile(rb"stream\r?\n")
_END = b"endstream"
_FLATE = re.compile(rb"/Fl(?:ateDecode)?\b")
_NOT_CONTENT = re.compile(
    rb"/Subtype\s*/(?:Image|Type1C|CIDFontType0C|OpenType)\b|/Length[12]\b|/FunctionType\b"
)
_DICTIONARY = 2_000  # bytes before a stream that may hold what is said of it


def unpacks_to_too_much(data: bytes) -> bool:
    """Whether some content stream, or all together, unpack beyond the limits (ISO 32000-1, 7.4.4)."""
    total = 0
    for size in _sizes(data):
        total += size
        if size > MAX_STREAM or total > MAX_STREAMS:
            return True
    return False


def _sizes(data: bytes) -> Iterator[int]:
    position = 0
    while match := _STREAM.search(data, position):
        end = data.find(_END, match.end())
        end = len(data) if end == -1 else end
        said = data[max(position, match.start() - _DICTIONARY) : match.start()]
        said = said[said.rfind(b" obj") + 1 :]
        packings = len(_FLATE.findall(said))
        if packings and not _NOT_CONTENT.search(said):
            yield _size(data[match.end() : end], packings)
        position = max(end, match.end())


def _size(content: bytes, packings: int) -> int:
    """The unpacked length, or just more than the limit; what does not unpack counts as it is."""
    for _ in range(packings):
        try:
            content = zlib.decompressobj().decompress(content, MAX_STREAM + 1)
        except zlib.error:
            break
    return len(content)
