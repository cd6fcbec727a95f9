"""Findings as plain dictionaries: what every JSON output of ``check`` is made of."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from checker.fingerprint import fingerprints
from checker.model.document import Document
from checker.model.finding import Finding, Severity, Suggestion
from checker.model.ignore import Ignore
from checker.model.publication import Publication
from checker.model.report import DocumentReport
from checker.model.span import Span
from checker.report.checked import Checked
from checker.report.elsewhere import elsewhere_shape
from checker.report.moments import moment_value
from checker.report.places import placed, span_shape

if TYPE_CHECKING:
    from checker.errors import ReadError
    from checker.report.shapes import (
        DocumentShape,
        EditShape,
        FindingShape,
        PublishedShape,
        SuggestionShape,
        SuppressedShape,
    )

_LINE_NUMBER = re.compile(r":\d+$")


def checked(report: DocumentReport) -> Checked:
    """A report as the output formats take it."""
    shape = document_shape(report)
    return Checked(shape, report.document.source if shape["findings"] else "")


def document_shape(report: DocumentReport) -> DocumentShape:
    """One document with its findings."""
    document = report.document
    asides = {id(each.finding): each.ignore for each in report.suppressed}
    found = sorted(
        [*report.findings, *(each.finding for each in report.suppressed)], key=partial(_order, document)
    )
    prints = fingerprints(document, found)
    shape: DocumentShape = {
        "id": document.id,
        "path": document.path,
        "published": published_shape(report.published),
        "findings": [
            finding_shape(document, finding, fingerprint, asides.get(id(finding)))
            for finding, fingerprint in zip(found, prints, strict=True)
        ],
        "errors": list(report.errors),
    }
    if report.today is not None:
        shape["today"] = report.today.isoformat()
    if document.extracted:
        shape["extracted"] = True
    return shape


def _order(document: Document, finding: Finding) -> tuple[Span, str, str]:
    place, _ = placed(document, finding)
    return place or Span(0, 0), finding.rule, finding.message


def unreadable_shape(error: ReadError) -> DocumentShape:
    """An input that could not be read, in the place of its document."""
    return {
        "id": error.place,
        "path": _LINE_NUMBER.sub("", error.place),
        "published": None,
        "findings": [],
        "errors": [str(error)],
    }


def finding_shape(
    document: Document, finding: Finding, fingerprint: str, ignore: Ignore | None = None
) -> FindingShape:
    """One finding; a finding that stands nowhere in the source points at its first character."""
    primary, related = placed(document, finding)
    shape: FindingShape = {
        "rule": finding.rule,
        "group": finding.group,
        "severity": (finding.severity or Severity.WARNING).value,
        "certainty": finding.certainty,
        "message": finding.message,
        "explanation": list(finding.explanation),
        "span": span_shape(document, primary or Span(0, 0)),
        "related": [{"span": span_shape(document, place), "message": says} for place, says in related],
        "suggestions": [_suggestion_shape(document, s) for s in finding.suggestions],
        "fingerprint": fingerprint,
        "suppressed": None if ignore is None else _suppressed_shape(ignore),
    }
    if finding.elsewhere:
        shape["elsewhere"] = [elsewhere_shape(each) for each in finding.elsewhere]
    return shape


def _suppressed_shape(ignore: Ignore) -> SuppressedShape:
    shape: SuppressedShape = {
        "reason": ignore.reason,
        "where": ignore.where,
        "kind": "external" if ignore.external else "inSource",
    }
    if ignore.until is not None:
        shape["until"] = ignore.until.isoformat()
    return shape


def _suggestion_shape(document: Document, suggestion: Suggestion) -> SuggestionShape:
    """A suggestion of which some edit has no place in the source keeps only its words."""
    places = [document.source_span(edit.span) for edit in suggestion.edits]
    edits: list[EditShape] = [
        {"start": place.start, "end": place.end, "text": edit.text}
        for place, edit in zip(places, suggestion.edits, strict=True)
        if place is not None
    ]
    return {"message": suggestion.message, "edits": [] if None in places or document.extracted else edits}


def published_shape(published: Publication | None) -> PublishedShape | None:
    """The publication date as ISO 8601, as precise as it is known."""
    if published is None:
        return None
    return {"value": moment_value(published.moment), "found_in": published.chosen.signal.value}
