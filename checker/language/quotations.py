"""Stretches of text inside quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.model.span import Span

_DOUBLE = re.compile(r"[\"“”„«»]|``|''")
_CLOSERS = {
    '"': ('"',),
    "“": ("”", "“"),
    "”": ("”",),
    "„": ("“", "”"),
    "«": ("»",),
    "»": ("«", "»"),
    "``": ("''", '"'),
}
_SINGLE_OPEN = re.compile(r"(?<![\w'’])['‘](?=[^\W\d])")
_SINGLE_CLOSE = re.compile(r"(?<=[\w.,!?…])['’](?!\w)")
_LONGEST_SINGLE = 400


def quotations(text: str, block: Span, next_block: Span | None = None) -> list[Span]:
    """What stands inside quotation marks in one block, without the marks, in text order.

    Straight, curly, guillemets, German low quotes and the `` '' of old newswire. A quotation left open
    at the block's end counts when the block opens with it or the next block opens with a quotation mark
    (the convention of news for speech over several paragraphs); else the stray mark is ignored.
    Single marks count where a pair of them stands within one block.
    """
    found = _double(text, block, next_block)
    if any(mark in text[block.start : block.end] for mark in (" '", " ‘", "\n'", "\n‘")) or _opens(
        text, block, "'‘"
    ):
        found = _merge(found, _single(text, block))
    return found


def _opens(text: str, block: Span, marks: str) -> bool:
    return any(text.startswith(mark, block.start) for mark in marks)


def _double(text: str, block: Span, next_block: Span | None) -> list[Span]:
    found: list[Span] = []
    opened: re.Match[str] | None = None
    for mark in _DOUBLE.finditer(text, block.start, block.end):
        if opened is not None and _closes(text, opened, mark, block):
            found.append(Span(opened.end(), mark.start()))
            opened = None
        elif _may_open(text, mark, block):
            opened = mark
    if opened is not None and _runs_on(text, opened, block, next_block):
        found.append(Span(opened.end(), block.end))
    return [span for span in found if span.start < span.end]


def _closes(text: str, opened: re.Match[str], mark: re.Match[str], block: Span) -> bool:
    if mark.group() not in _CLOSERS[opened.group()]:
        return False
    if mark.group() != opened.group():
        return True
    spaced_before = mark.start() > block.start and text[mark.start() - 1].isspace()
    tight_after = mark.end() < block.end and not text[mark.end()].isspace()
    return not (spaced_before and tight_after)


def _may_open(text: str, mark: re.Match[str], block: Span) -> bool:
    if mark.group() not in _CLOSERS or mark.end() >= block.end or text[mark.end()].isspace():
        return False
    if mark.group() not in ('"', "”", "»"):
        return True
    return mark.start() == block.start or not text[mark.start() - 1].isalnum()


def _runs_on(text: str, opened: re.Match[str], block: Span, next_block: Span | None) -> bool:
    if not text[block.start : opened.start()].strip():
        return True
    return next_block is not None and bool(_DOUBLE.match(text, next_block.start, next_block.end))


def _single(text: str, block: Span) -> Iterator[Span]:
    position = block.start
    while (opened := _SINGLE_OPEN.search(text, position, block.end)) is not None:
        limit = min(block.end, opened.end() + _LONGEST_SINGLE)
        closed = _SINGLE_CLOSE.search(text, opened.end(), limit)
        if closed is not None:
            yield Span(opened.end(), closed.start())
        position = closed.end() if closed is not None else opened.end()


def _merge(first: list[Span], second: Iterator[Span]) -> list[Span]:
    merged: list[Span] = []
    for span in sorted([*first, *second]):
        if merged and merged[-1].overlaps(span):
            merged[-1] = merged[-1].cover(span)
        else:
            merged.append(span)
    return merged
