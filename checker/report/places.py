"""From spans of the analysed text to places in the source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.model.document import Document
from checker.model.span import Span

if TYPE_CHECKING:
    from checker.model.finding import Finding
    from checker.report.shapes import SpanShape


def span_shape(document: Document, place: Span) -> SpanShape:
    """A place of the source (not of the text) with its quote, lines and columns."""
    line, column = document.line_and_column(place.start)
    end_line, end_column = document.line_and_column(place.end)
    shape: SpanShape = {
        "start": place.start,
        "end": place.end,
        "quote": document.source[place.start : place.end],
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
    }
    if name := document.place_name(place.start):
        shape["place"] = name
    return shape


def placed(document: Document, finding: Finding) -> tuple[Span | None, list[tuple[Span, str]]]:
    """The primary place and the related ones with their messages, leaving out what the source lacks.

    A title that came beside the text has no place in it; where the primary span is such, the first related
    place stands in for it. ``None`` means that nothing of the finding stands in the source.
    """
    primary = finding.source_span or document.source_span(finding.span)
    related = [(r.source_span or document.source_span(r.span), r.message) for r in finding.related]
    there = [(place, message) for place, message in related if place is not None]
    if primary is None and there:
        return there[0][0], there[1:]
    return primary, there
