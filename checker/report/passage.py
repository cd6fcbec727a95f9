"""Some words of the source around a place, for the formats that show prose."""

from __future__ import annotations

from typing import NamedTuple

_AROUND = 90  # characters shown on each side
_LONGEST = 300  # of the place itself
_CUT = "…"


class Passage(NamedTuple):
    """The place and what stands on its lines around it, cut between words."""

    before: str
    place: str
    after: str


def passage(source: str, start: int, end: int) -> Passage:
    """The place from ``start`` to ``end`` with its surroundings."""
    end = min(end, start + _LONGEST)
    return Passage(_before(source, start), source[start:end], _after(source, end))


def _before(source: str, start: int) -> str:
    line = source.rfind("\n", 0, start) + 1
    if start - line <= _AROUND:
        return source[line:start]
    blank = source.find(" ", start - _AROUND, start)
    return _CUT + source[start - _AROUND if blank == -1 else blank + 1 : start]


def _after(source: str, end: int) -> str:
    line = source.find("\n", end)
    line = len(source) if line == -1 else line
    if line - end <= _AROUND:
        return source[end:line]
    blank = source.rfind(" ", end, end + _AROUND)
    return source[end : end + _AROUND if blank == -1 else blank] + _CUT
