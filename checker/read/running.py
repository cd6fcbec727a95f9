"""Running headers and footers: what stands at the edge of page after page is no part of the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_EDGE = 3  # lines at the top and at the bottom of a page that may run
_FEWEST = 3  # pages that must bear a line
_SHARE = 0.4  # of all pages; headers of left and right pages may differ
_LONGEST = 120  # characters; what is longer is text
_NUMBER = re.compile(r"\d+")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_BLANKS = re.compile(r"\s+")


class Line(NamedTuple):
    """A line of a page with its number there, from 1."""

    number: int
    text: str


def without_running_lines(pages: Sequence[Sequence[str]]) -> list[list[Line]]:
    """The lines of each page without those that run.

    A line runs if it stands among the three outermost lines at the same edge of at least three pages and two
    in five, numbers aside. One with a year stays where it first stands: the document's date may stand there
    and nowhere else.
    """
    marks = [dict(_edges(page)) for page in pages]
    counts = Counter(mark for page in marks for mark in set(page.values()))
    running = {mark for mark, count in counts.items() if count >= max(_FEWEST, _SHARE * len(pages))}
    seen: set[_Mark] = set()
    return [list(_kept(page, at, running, seen)) for page, at in zip(pages, marks, strict=True)]


class _Mark(NamedTuple):
    top: bool
    words: str


def _edges(page: Sequence[str]) -> Iterator[tuple[int, _Mark]]:
    """Indices of the lines at either edge, with what is compared of them."""
    filled = [index for index, line in enumerate(page) if line.strip()]
    for top, indices in ((True, filled[:_EDGE]), (False, filled[-_EDGE:])):
        for index in indices:
            words = _NUMBER.sub("#", _BLANKS.sub(" ", page[index].strip()))
            if len(words) <= _LONGEST and (top or index not in filled[:_EDGE]):
                yield index, _Mark(top, words)


def _kept(
    page: Sequence[str], marks: dict[int, _Mark], running: set[_Mark], seen: set[_Mark]
) -> Iterator[Line]:
    for index, text in enumerate(page):
        mark = marks.get(index)
        if mark in running and (mark in seen or not _YEAR.search(text)):
            continue
        if mark:
            seen.add(mark)
        yield Line(index + 1, text)
