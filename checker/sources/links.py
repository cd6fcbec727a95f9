"""The links of a document: those that its markup makes, and addresses that stand in the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator

from checker.model.document import Document
from checker.model.link import Link, LinkTarget
from checker.model.sentence import Sentence
from checker.model.span import Span
from checker.sources.decode import decode_address

_BARE = re.compile(r"https?://[^\s<>\"“”„«»|\\^`{}]+", re.IGNORECASE)
_PUNCTUATION = ".,;:!?'’*_…"


def find_links(document: Document, sentence_at: Callable[[int], Sentence | None]) -> tuple[Link, ...]:
    """Links in text order, each with the dates of its address and the sentence that cites it."""
    targets = sorted(document.links, key=lambda target: target.span)
    targets += [bare for bare in _bare(document.text) if not _inside(bare.span, targets)]
    targets.sort(key=lambda target: target.span)
    return tuple(
        Link(
            each.span,
            each.url,
            decode_address(each.url),
            sentence_at(each.span.start),
            each.source_span,
            _cited_by(document, each.span, sentence_at),
        )
        for each in targets
    )


def _cited_by(
    document: Document, place: Span, sentence_at: Callable[[int], Sentence | None]
) -> Sentence | None:
    """The sentence with the mark of the note that holds the place, if one does."""
    index = bisect_right(document.notes, place.start, key=lambda note: note.span.start) - 1
    if index < 0 or place.start >= document.notes[index].span.end:
        return None
    return sentence_at(document.notes[index].at)


def _bare(text: str) -> Iterator[LinkTarget]:
    for match in _BARE.finditer(text):
        url = _trimmed(match.group())
        yield LinkTarget(Span(match.start(), match.start() + len(url)), url)


def _trimmed(url: str) -> str:
    """The address without the punctuation of its sentence; a bracket stays if its partner is inside."""
    surplus = {closing: url.count(closing) - url.count(opening) for opening, closing in ("()", "[]")}
    end = len(url)
    while end and (url[end - 1] in _PUNCTUATION or surplus.get(url[end - 1], 0) > 0):
        end -= 1
        if url[end] in surplus:
            surplus[url[end]] -= 1
    return url[:end]


def _inside(span: Span, targets: list[LinkTarget]) -> bool:
    index = bisect_right(targets, span.start, key=lambda target: target.span.start) - 1
    return index >= 0 and targets[index].span.overlaps(span)
