"""Character data of HTML: white space, character references and the rest, each piece with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from html.entities import html5
from typing import NamedTuple

_PIECE = re.compile(
    r"""(?P<space>[ \t\n\f\r]++)
      | (?P<plain>[^& \t\n\f\r]++(?:[ ][^& \t\n\f\r]++)*+)
      | (?P<reference>&(?:\#(?:[xX][0-9A-Fa-f]{1,8}|[0-9]{1,9});?|[A-Za-z][A-Za-z0-9]{1,40};?))
      | (?P<ampersand>&)""",
    re.VERBOSE,
)
_LONGEST_BARE = max(len(name) for name in html5 if not name.endswith(";"))
_FOLDED = frozenset(" \t\n\f\r")


class Piece(NamedTuple):
    """What ``source[start:end]`` stands for; ``text`` is empty for white space, which folds."""

    text: str
    start: int
    end: int


def pieces(source: str, start: int, end: int) -> Iterator[Piece]:
    """The pieces of ``source[start:end]``, without gaps."""
    for match in _PIECE.finditer(source, start, end):
        kind = match.lastgroup
        if kind == "reference":
            yield from _resolve(match.group(), match.start())
        else:
            yield Piece("" if kind == "space" else match.group(), *match.span())


def _resolve(reference: str, start: int) -> Iterator[Piece]:
    """One reference; a legacy name without semicolon may be followed by letters that are not part of it."""
    length = len(reference) if reference[1] == "#" else _name_length(reference[1:]) + 1
    text = unescape(reference[:length]) if length > 1 else "&"
    text = text or "\ufffd"  # numbers that stand for no character
    yield Piece("" if text in _FOLDED else text, start, start + length)
    if length < len(reference):
        yield Piece(reference[length:], start + length, start + len(reference))


def _name_length(name: str) -> int:
    """How much of what follows the ampersand is a name of HTML's table; 0 if nothing is."""
    if name in html5:
        return len(name)
    candidates = range(min(len(name), _LONGEST_BARE), 1, -1)
    return next((length for length in candidates if name[:length] in html5), 0)
