"""Places as a reader looks them up: by line, or by the name that the format gives them."""

from __future__ import annotations

from checker.model.document import Document
from checker.model.span import Span
from checker.review.model import Place


def text_place(document: Document, span: Span) -> Place:
    """A stretch of the text. A title that came beside the text has no place in the source."""
    source_span = document.source_span(span)
    words = document.text[span.start : span.end]
    return Place(span, source_span, words, _where(document, source_span))


def source_place(document: Document, span: Span) -> Place:
    """A stretch of the source that is not in the text."""
    return Place(None, span, document.source[span.start : span.end], _where(document, span))


def _where(document: Document, source_span: Span | None) -> str:
    if source_span is None:
        return "title"
    line, _ = document.line_and_column(source_span.start)
    return document.place_name(source_span.start) or f"line {line}"
