"""Places as SARIF locations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.report.files import uri

if TYPE_CHECKING:
    from checker.report.shapes import ElsewhereShape, SpanShape

Json = dict[str, Any]


def location(path: str, inside: str | None, span: SpanShape, message: str = "") -> Json:
    """A place of a file; ``inside`` names the text in it that the place counts in, if it is not the file."""
    place: Json = {"artifactLocation": {"uri": uri(path)}}
    found: Json = {"physicalLocation": place}
    if inside is None:
        place["region"] = _region(span)
    else:
        found["logicalLocations"] = [{"fullyQualifiedName": inside, "kind": "resource"}]
    if message:
        found["message"] = {"text": message}
    return found


def elsewhere_location(place: ElsewhereShape, message: str = "") -> Json:
    """A place of another document, with its own message unless another is given."""
    inside = None if place["is_file"] else place["document"]
    path = place["path"] or place["document"]
    return location(path, inside, place["span"], message or place["message"])


def _region(span: SpanShape) -> Json:
    return {
        "startLine": span["line"],
        "startColumn": span["column"],
        "endLine": span["end_line"],
        "endColumn": span["end_column"],
        "charOffset": span["start"],
        "charLength": span["end"] - span["start"],
        "snippet": {"text": span["quote"]},
    }
