"""Places of other documents in the reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.model.document import Document
from checker.report.moments import moment_value

if TYPE_CHECKING:
    from checker.model.finding import Elsewhere
    from checker.model.moment import Moment
    from checker.model.told import Passage
    from checker.report.shapes import ElsewhereShape, FindingShape, PublishedShape, SpanShape


def elsewhere_shape(place: Elsewhere) -> ElsewhereShape:
    """The place as the JSON output has it."""
    origin, passage = place.origin, place.passage
    published = origin.published
    return {
        "document": origin.document,
        "path": origin.path,
        "is_file": origin.is_file,
        "published": None if published is None else _published(published, origin.found_in),
        "span": _span(passage),
        "passage": {"text": passage.text, "start": passage.text_start},
        "message": place.message,
    }


def _published(moment: Moment, found_in: str) -> PublishedShape:
    return {"value": moment_value(moment), "found_in": found_in}


def _span(passage: Passage) -> SpanShape:
    shape: SpanShape = {
        "start": passage.start,
        "end": passage.end,
        "quote": passage.quote,
        "line": passage.line,
        "column": passage.column,
        "end_line": passage.end_line,
        "end_column": passage.end_column,
    }
    if passage.name:
        shape["place"] = passage.name
    return shape


def elsewhere_of(finding: FindingShape) -> list[ElsewhereShape]:
    """The places of other documents that take part in a finding; most have none."""
    return finding.get("elsewhere", [])


def name_of(place: ElsewhereShape) -> str:
    """The document's path; its id goes with it where one file holds many documents."""
    path = place["path"] or place["document"]
    return path if path == place["document"] else f"{path}[{place['document']}]"


def location_of(place: ElsewhereShape) -> str:
    """``path:line:column`` of the place."""
    return f"{name_of(place)}:{place['span']['line']}:{place['span']['column']}"


def passage_source(place: ElsewhereShape) -> tuple[Document, int, int]:
    """The sentence as a document, with the place's start and end in it."""
    text, shift = place["passage"]["text"], place["passage"]["start"]
    return Document("", text, text, "text"), place["span"]["start"] - shift, place["span"]["end"] - shift
