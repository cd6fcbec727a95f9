"""Sentences of English news, without a model."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.language.abbreviations import ends_sentence
from checker.language.quotations import quotations
from checker.model.document import Block
from checker.model.sentence import Sentence
from checker.model.span import Span

# The look-behind lets a run of stops be tried from its first one only, which keeps the cost linear.
_STOP = re.compile(
    r"(?<![.!?…。！？])[.!?…]++[\"'”’»)\]“‘]*+(?:\[\d{1,3}\])*+(?=\s)"
    r"|(?<=[a-z]{2})[.!?][\"”]?(?=[A-Z][a-z]+\s)"
    r"|[。！？]++[」』”]?"
)
_NEXT = re.compile(r"[\s\"'“‘«„`(\[-]*+(\w{0,16}\.?)")
_BLANK_LINE = re.compile(r"\n\s*\n")
_WORD_BEFORE = 24
_OPENING = "([{\"'“‘«„`"
_MARKS = ".!?…"
_CONTINUING = (",", ";", ":")
_ANY_STOP = frozenset("!?…。！？")
MOST_CHARACTERS = 4_000
"""A stretch without a stop that is longer is cut at white space: it is a table or a list, and whatever reads
the words around a date must not read all of it for each of its dates."""


def split(text: str, blocks: Sequence[Block]) -> tuple[Sentence, ...]:
    """Sentences in text order, none of which crosses a block; blank lines separate where no blocks are given.

    Every character of a block that is not white space lies in exactly one sentence, of which none is longer
    than ``MOST_CHARACTERS``. ``Sentence.block`` is the index of the block (or of the paragraph),
    ``quoted`` what stands inside quotation marks. The cost is linear in the length of the text.
    """
    areas = [block.span for block in blocks] or list(_paragraphs(text))
    found: list[Sentence] = []
    for number, area in enumerate(areas):
        quotes = quotations(text, area, areas[number + 1] if number + 1 < len(areas) else None)
        for span, quoted in _with_quotes(_spans(text, area), quotes):
            found.append(Sentence(len(found), span, number, quoted))
    return tuple(found)


def _paragraphs(text: str) -> Iterator[Span]:
    start = 0
    for gap in _BLANK_LINE.finditer(text):
        yield Span(start, gap.start())
        start = gap.end()
    yield Span(start, len(text))


def _spans(text: str, area: Span) -> Iterator[Span]:
    start = area.start
    for stop in _STOP.finditer(text, area.start, area.end):
        if _is_end(text, start, stop, area.end):
            yield from _trimmed(text, start, stop.end())
            start = stop.end()
    yield from _trimmed(text, start, area.end)


def _is_end(text: str, start: int, stop: re.Match[str], limit: int) -> bool:
    following = _NEXT.match(text, stop.end(), limit)
    word = following.group(1) if following else ""
    if word[:1].islower() or (
        not word and text.startswith(_CONTINUING, following.end() if following else limit)
    ):
        return False
    marks = stop.group()
    if len(marks) - len(marks.lstrip(_MARKS)) > 1 or not _ANY_STOP.isdisjoint(marks):
        return True
    before = text[max(start, stop.start() - _WORD_BEFORE) : stop.start()].split()
    if not before or (before[-1].isdigit() and text[start : stop.start()].strip() == before[-1]):
        return False
    return ends_sentence(before[-1].lstrip(_OPENING), word)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    if stripped := piece.strip():
        first = start + len(piece) - len(piece.lstrip())
        yield from _cut(text, Span(first, first + len(stripped)))


def _cut(text: str, span: Span) -> Iterator[Span]:
    """The span in pieces of readable length, whole if it has it."""
    start = span.start
    while span.end - start > MOST_CHARACTERS:
        gap = max(text.rfind(mark, start + 1, start + MOST_CHARACTERS) for mark in " \n\t")
        end = gap if gap > start else start + MOST_CHARACTERS
        yield Span(start, end)
        start = end + len(text[end : end + 64]) - len(text[end : end + 64].lstrip())
    if start < span.end:
        yield Span(start, span.end)


def _with_quotes(spans: Iterator[Span], quotes: list[Span]) -> Iterator[tuple[Span, tuple[Span, ...]]]:
    first = 0
    for span in spans:
        while first < len(quotes) and quotes[first].end <= span.start:
            first += 1
        inside: list[Span] = []
        for number in range(first, len(quotes)):
            if quotes[number].start >= span.end:
                break
            inside.append(Span(max(quotes[number].start, span.start), min(quotes[number].end, span.end)))
        yield span, tuple(inside)
