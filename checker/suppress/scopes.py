"""Which part of the source a comment speaks of: the block that it stands on, else the one that follows."""

from __future__ import annotations

import re
from bisect import bisect_left

from checker.model.document import Document
from checker.model.span import Span

_INLINE = re.compile(
    r"(?:\s|</?(?:a|abbr|b|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|time|u)\b[^>]*>)*", re.IGNORECASE
)


class Scopes:
    """The blocks of a document as places of its source."""

    def __init__(self, document: Document) -> None:
        self.document = document
        places = (document.source_span(block.span) for block in document.blocks)
        self.blocks = sorted(place for place in places if place is not None)

    def of(self, comment: Span) -> Span:
        """The block that encloses the comment or shares its line, else the next one; empty at the end."""
        here = [block for block in self.blocks if self._shares(block, comment)]
        if here:
            return Span(min(block.start for block in here), max(block.end for block in here))
        following = bisect_left(self.blocks, Span(comment.end, 0))
        return self.blocks[following] if following < len(self.blocks) else Span(comment.end, comment.end)

    def _shares(self, block: Span, comment: Span) -> bool:
        if block.start < comment.end and comment.start < block.end:
            return True
        first, last = (block, comment) if block.end <= comment.start else (comment, block)
        between = self.document.source[first.end : last.start]
        if "\n" in between:
            return False
        return self.document.format == "markdown" or (
            first == block and _INLINE.fullmatch(between) is not None
        )
