"""Blocks of plain text: paragraphs, headings and list items, told apart by blank lines and line lengths."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.model.document import Block, BlockKind
from checker.model.span import Span

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_BULLET = re.compile(r"(?:[-*+•‣▪\u2013]|\d{1,2}[.)])[ \t]+")
_WRAP_WIDTHS = range(40, 121)  # nobody breaks lines at fewer or more columns
_TITLE_LENGTH = 140
_HEADING_LENGTH = 90
_DATE_LENGTH = 40
_SENTENCE_END = re.compile(r"[.!?…:;,][\"'\u201d\u2019)\]]*$")
_BLANK = re.compile(r"\s")
_BYLINE = re.compile(r"(?:by|from|published|updated|posted|date)\b", re.IGNORECASE)


def plain_blocks(text: str, start: int = 0, *, titled: bool = False) -> tuple[Block, ...]:
    """Blocks of plain text from ``start`` on; ``titled``: its title is known from elsewhere.

    A blank line always ends a block. A single line break does, too, unless the text is broken into lines of
    about equal length and the line is a full one, or the next line goes on in lower case.
    """
    lines = list(_lines(text, start))
    width = _wrap_width(lines)
    spans = list(_join(text, lines, width))
    return tuple(_with_kinds(text, spans, titled))


def _lines(text: str, start: int) -> Iterator[Span]:
    """Lines without the white space around them; blank ones are empty spans."""
    for match in _LINE.finditer(text, start):
        line = match.group()
        left = len(line) - len(line.lstrip())
        yield Span(match.start() + min(left, len(line.rstrip())), match.start() + len(line.rstrip()))


def _wrap_width(lines: list[Span]) -> int | None:
    """The column at which lines are broken, if most lines that others follow end not far from it."""
    lengths = sorted(a.end - a.start for a, b in pairwise(lines) if a.start < a.end and b.start < b.end)
    width = lengths[len(lengths) * 9 // 10] if lengths else 0
    full = sum(length >= 0.7 * width for length in lengths)
    return width if width in _WRAP_WIDTHS and full >= 0.75 * len(lengths) else None


def _join(text: str, lines: list[Span], width: int | None) -> Iterator[Span]:
    open_block: Span | None = None
    previous = Span(0, 0)
    for line in lines:
        if open_block and line.start < line.end and _goes_on(text, previous, line, width):
            open_block = open_block.cover(line)
        else:
            if open_block:
                yield open_block
            open_block = line if line.start < line.end else None
        previous = line
    if open_block:
        yield open_block


def _goes_on(text: str, line: Span, following: Span, width: int | None) -> bool:
    """Whether the break between two lines is only where the line was full."""
    if _BULLET.match(text, following.start):
        return False
    last, first = text[line.end - 1], text[following.start]
    if first.islower() and last not in ".!?:;":
        return True
    if width is None:
        return False
    blank = _BLANK.search(text, following.start, following.end)
    word = (blank.start() if blank else following.end) - following.start
    return line.end - line.start + 1 + word > width


def _with_kinds(text: str, spans: list[Span], titled: bool) -> Iterator[Block]:
    for index, span in enumerate(spans):
        short = text[span.start : span.end] if span.end - span.start <= _TITLE_LENGTH else ""
        is_last = index == len(spans) - 1
        kind = _kind(short, titled=titled, is_last=is_last)
        # A title stands at the head, with at most a date and a name above it.
        titled = titled or index >= 3 or not _is_date_or_byline(short)
        yield Block(span, kind)


def _kind(short: str, *, titled: bool, is_last: bool) -> BlockKind:
    """Kind of a block from its words; ``short`` is empty for a long one."""
    if _BULLET.match(short):
        return BlockKind.LIST_ITEM
    if not short or is_last or "\n" in short or _SENTENCE_END.search(short) or _is_date_or_byline(short):
        return BlockKind.PARAGRAPH
    if not titled:
        return BlockKind.TITLE
    return BlockKind.HEADING if len(short) <= _HEADING_LENGTH else BlockKind.PARAGRAPH


def _is_date_or_byline(line: str) -> bool:
    if not line or _SENTENCE_END.search(line):
        return False
    is_date = len(line) <= _DATE_LENGTH and sum(char.isdigit() for char in line) >= 3
    return is_date or _BYLINE.match(line) is not None
