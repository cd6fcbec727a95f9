"""Excerpts of the source with the places of a finding underlined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.model.document import Document
from checker.model.span import Span
from checker.report.cells import cells, printable

CUT = "..."
_CONTEXT = 32  # characters shown before the first place of a long line
_MAX_LINES = 3  # of one place that runs over several


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the source to underline, and what to say there."""

    span: Span
    says: str = ""
    primary: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A line of an excerpt: source text if ``number`` is set, else an underline with its words."""

    text: str
    number: int | None = None
    indent: int = 0
    says: str = ""
    primary: bool = False


@dataclass(frozen=True, slots=True)
class _Piece:
    """The part of a place that stands on one line of the source, which goes from ``first`` to ``last``."""

    line: int
    first: int
    last: int
    place: Place


def excerpt(document: Document, places: Sequence[Place], width: int) -> Iterator[Row]:
    """Rows in source order; places near each other on a line share its excerpt. ``width`` in columns."""
    pieces = sorted(
        (piece for place in places for piece in _pieces(document, place)),
        key=lambda p: (p.first, p.last),
    )
    group: list[_Piece] = []
    for piece in pieces:
        if group and not _share(document.source, group[0], piece, width):
            yield from _rows(document.source, group, width)
            group = []
        group.append(piece)
    if group:
        yield from _rows(document.source, group, width)


def _share(source: str, one: _Piece, other: _Piece, width: int) -> bool:
    """Whether two pieces go under one excerpt: on one line, which is short or has them close together."""
    if one.line != other.line:
        return False
    line = _line_at(source, one.first)
    return line.end - line.start <= width or other.last - one.first <= width - _CONTEXT


def _pieces(document: Document, place: Place) -> Iterator[_Piece]:
    """One piece a line, at most ``_MAX_LINES``; the last one carries the words."""
    source, start = document.source, place.span.start
    line, _ = document.line_and_column(start)
    for count in range(1, _MAX_LINES + 1):
        end = _line_end(source, start)
        done = place.span.end <= end + 1 or count == _MAX_LINES
        says = place.says if done else ""
        yield _Piece(line, start, min(end, place.span.end), Place(place.span, says, place.primary))
        if done:
            return
        start, line = end + 1, line + 1


def _line_at(source: str, offset: int) -> Span:
    return Span(source.rfind("\n", 0, offset) + 1, _line_end(source, offset))


def _line_end(source: str, offset: int) -> int:
    end = source.find("\n", offset)
    return len(source) if end == -1 else end


def _rows(source: str, group: Sequence[_Piece], width: int) -> Iterator[Row]:
    first = group[0].first
    line = _line_at(source, first)
    start, end = _window(source, line, group, width)
    before = CUT if start > line.start else ""
    after = CUT if end < line.end else ""
    yield Row(before + printable(source[start:end]).rstrip() + after, number=group[0].line)
    for piece in group:
        indent = len(before) + cells(printable(source[start : piece.first]))
        length = max(1, cells(printable(source[piece.first : min(piece.last, end)])))
        mark = "^" if piece.place.primary else "-"
        yield Row(mark * length, None, indent, piece.place.says, piece.place.primary)


def _window(source: str, line: Span, group: Sequence[_Piece], width: int) -> tuple[int, int]:
    """The part of a line to show: all of it if it fits, else some words around the places."""
    if line.end - line.start <= width:
        return line.start, line.end
    wanted_end = min(max(piece.last for piece in group), group[0].first - _CONTEXT + width)
    start = max(line.start, group[0].first - _CONTEXT)
    end = min(line.end, start + width)
    start = max(line.start, min(start, end - width))
    return _word_start(source, line, start, group[0].first), _word_end(source, line, end, wanted_end)


def _word_start(source: str, line: Span, start: int, limit: int) -> int:
    if start == line.start:
        return start
    blank = source.find(" ", start, limit)
    return start if blank == -1 else blank + 1


def _word_end(source: str, line: Span, end: int, limit: int) -> int:
    if end == line.end:
        return end
    blank = source.rfind(" ", limit, end)
    return end if blank == -1 else blank
