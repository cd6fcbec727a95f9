"""A finding as a SARIF result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checker.model.document import Document
from checker.report.elsewhere import elsewhere_of, location_of
from checker.report.files import uri
from checker.report.sarif_places import elsewhere_location, location
from checker.report.sarif_rules import LEVELS

if TYPE_CHECKING:
    from checker.report.checked import Checked
    from checker.report.shapes import EditShape, FindingShape, SpanShape, SuggestionShape, SuppressedShape

Json = dict[str, Any]


def result(checked: Checked, finding: FindingShape, rule_index: int) -> Json:
    """The result. A text inside a file (a JSONL line) has a logical location, and no region of the file."""
    shape: Json = {
        "ruleId": finding["rule"],
        "ruleIndex": rule_index,
        "level": LEVELS[finding["severity"]],
        "rank": round(finding["certainty"] * 100, 1),
        "message": {"text": finding["message"]},
        "locations": [_location(checked, finding["span"])],
        "relatedLocations": [
            {"id": number, **_location(checked, related["span"], related["message"])}
            for number, related in enumerate(finding["related"], 1)
        ]
        + [
            {"id": number, **elsewhere_location(place)}
            for number, place in enumerate(elsewhere_of(finding), len(finding["related"]) + 1)
        ],
        "partialFingerprints": {
            "claimline/v1": finding["fingerprint"],
            "primaryLocationLineHash": f"{finding['fingerprint']}:1",
        },
        "properties": {"group": finding["group"], "certainty": finding["certainty"]},
    }
    if finding["explanation"]:
        shape["codeFlows"] = [_flow(checked, finding)]
    if fixes := [_fix(checked, s) for s in finding["suggestions"] if s["edits"] and checked.is_file]:
        shape["fixes"] = fixes
    shape["suppressions"] = [] if finding["suppressed"] is None else [_suppression(finding["suppressed"])]
    return shape


def _location(checked: Checked, span: SpanShape, message: str = "") -> Json:
    path, name = checked.shape["path"], checked.shape["id"]
    return location(path or name, None if checked.is_file else name, span, message)


def _artifact(checked: Checked) -> Json:
    return {"uri": uri(checked.shape["path"] or checked.shape["id"])}


def _flow(checked: Checked, finding: FindingShape) -> Json:
    """The chain of reasoning as one thread: each step at the place that it speaks of.

    A step that quotes none of the finding's places stands at the primary one.
    """
    steps = [{"location": _spoken_of(checked, finding, step)} for step in finding["explanation"]]
    return {"threadFlows": [{"locations": steps}]}


def _spoken_of(checked: Checked, finding: FindingShape, step: str) -> Json:
    for place in elsewhere_of(finding):
        if location_of(place) in step:
            return elsewhere_location(place, step)
    places = [finding["span"], *(related["span"] for related in finding["related"])]
    quoted = (place for place in places if place["quote"] and place["quote"] in step)
    return _location(checked, next(quoted, places[0]), step)


def _fix(checked: Checked, suggestion: SuggestionShape) -> Json:
    source = Document("", checked.source, checked.source, "text")
    replacements = [_replacement(source, edit) for edit in suggestion["edits"]]
    change = {"artifactLocation": _artifact(checked), "replacements": replacements}
    return {"description": {"text": suggestion["message"]}, "artifactChanges": [change]}


def _replacement(source: Document, edit: EditShape) -> Json:
    line, column = source.line_and_column(edit["start"])
    end_line, end_column = source.line_and_column(edit["end"])
    region = {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
        "charOffset": edit["start"],
        "charLength": edit["end"] - edit["start"],
    }
    return {"deletedRegion": region, "insertedContent": {"text": edit["text"]}}


def _suppression(suppressed: SuppressedShape) -> Json:
    return {
        "kind": suppressed["kind"],
        "status": "accepted",
        "justification": suppressed["reason"],
        "properties": {"where": suppressed["where"]},
    }
