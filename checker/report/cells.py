"""How wide text stands on a terminal, and text made safe to print there."""

from __future__ import annotations

import unicodedata

TAB = "    "
_MARK = "\ufffd"
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")  # would reorder the line


def cells(text: str) -> int:
    """Columns that printable text takes: two for wide characters, none for combining ones."""
    return len(text) if text.isascii() else sum(_width(char) for char in text)


def _width(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def printable(text: str) -> str:
    """The text with tabs as blanks and control characters marked: an article cannot steer the terminal."""
    if text.isprintable():
        return text
    return "".join(_shown(char) for char in text)


def one_line(text: str) -> str:
    """As ``printable``, line ends and other runs of white space folded into single blanks."""
    return printable(" ".join(text.split()))


def _shown(char: str) -> str:
    if char == "\t":
        return TAB
    category = unicodedata.category(char)
    if category == "Zs":
        return " "
    harmless = char.isprintable() or (category == "Cf" and char not in _TURNING)
    return char if harmless else _MARK
