"""Reviewdog's diagnostic format as one JSON object."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from checker.model.document import Document
from checker.report.base import Page, Summary
from checker.report.elsewhere import elsewhere_of
from checker.report.files import file_of, relative

if TYPE_CHECKING:
    from checker.errors import ReadError
    from checker.report.checked import Checked
    from checker.report.shapes import ElsewhereShape, FindingShape, SpanShape, SuggestionShape

SEVERITIES = {"error": "ERROR", "warning": "WARNING", "notice": "INFO"}


class RdjsonReport:
    """``{"source": {...}, "diagnostics": [...]}``; columns count bytes of UTF-8, as that format has it."""

    def __init__(self, page: Page) -> None:
        self.stream = page.stream
        self.stream.write('{"source": {"name": "claimline"},\n"diagnostics": [')
        self.separator = "\n"

    def document(self, checked: Checked) -> None:
        """A diagnostic for each of the document's findings."""
        places = _Places(checked)
        for finding in checked.live:
            self._add(_diagnostic(places, finding))

    def unreadable(self, error: ReadError) -> None:
        """A diagnostic without a range."""
        location = {"path": relative(error.place)}
        self._add({"message": error.reason, "location": location, "severity": "ERROR"})

    def end(self, summary: Summary) -> None:
        """Close the list and the object."""
        self.stream.write("\n]}\n")

    def _add(self, diagnostic: dict[str, Any]) -> None:
        self.stream.write(self.separator + json.dumps(diagnostic))
        self.separator = ",\n"


class _Places:
    """Ranges of one document."""

    def __init__(self, checked: Checked) -> None:
        self.checked = checked
        self.source = Document("", checked.source, checked.source, "text")

    def location(self, span: SpanShape) -> dict[str, Any]:
        path = file_of(self.checked)
        if not self.checked.is_file:
            return {"path": path}
        return {"path": path, "range": self.range(span["start"], span["end"])}

    def range(self, start: int, end: int) -> dict[str, Any]:
        return {"start": self._position(start), "end": self._position(end)}

    def _position(self, offset: int) -> dict[str, int]:
        line, column = self.source.line_and_column(offset)
        before = self.source.source[offset - column + 1 : offset]
        return {"line": line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}


def _diagnostic(places: _Places, finding: FindingShape) -> dict[str, Any]:
    steps = [f"{number}. {step}" for number, step in enumerate(finding["explanation"], 1)]
    return {
        "message": "\n".join([places.checked.within(finding["span"]) + finding["message"], *steps]),
        "location": places.location(finding["span"]),
        "severity": SEVERITIES[finding["severity"]],
        "code": {"value": finding["rule"]},
        "suggestions": [
            shape for s in finding["suggestions"] if (shape := _suggestion(places, s)) is not None
        ],
        "related_locations": [
            {"message": related["message"], "location": places.location(related["span"])}
            for related in finding["related"]
        ]
        + [_elsewhere(place) for place in elsewhere_of(finding)],
    }


def _elsewhere(place: ElsewhereShape) -> dict[str, Any]:
    """A line alone: columns would count bytes of a line that is not at hand."""
    location: dict[str, Any] = {"path": relative(place["path"] or place["document"])}
    if place["is_file"]:
        location["range"] = {"start": {"line": place["span"]["line"]}}
    return {"message": place["message"], "location": location}


def _suggestion(places: _Places, suggestion: SuggestionShape) -> dict[str, Any] | None:
    """A suggestion of this format is a single edit; those of several would be torn apart."""
    if len(suggestion["edits"]) != 1 or not places.checked.is_file:
        return None
    (edit,) = suggestion["edits"]
    return {"range": places.range(edit["start"], edit["end"]), "text": edit["text"]}
