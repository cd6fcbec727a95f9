"""Findings as the protocol's diagnostics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol.types import (
    Diagnostic,
    DiagnosticRelatedInformation,
    DiagnosticSeverity,
    Location,
    Range,
)

from checker.lsp.abilities import Abilities
from checker.lsp.lines import Lines
from checker.lsp.opened import Opened

if TYPE_CHECKING:
    from checker.lsp.analysis import Analysis
    from checker.report.shapes import FindingShape, SpanShape

SOURCE = "claimline"
UNREADABLE = "unreadable"
"""The code of a diagnostic that is no finding but says what could not be read."""

_SEVERITIES = {
    "error": DiagnosticSeverity.Error,
    "warning": DiagnosticSeverity.Warning,
    "notice": DiagnosticSeverity.Information,
}


def diagnostics(analysis: Analysis, abilities: Abilities) -> list[Diagnostic]:
    """One for each finding, and one at the top for whatever could not be read."""
    found = [diagnostic(analysis.opened, finding, abilities) for finding in analysis.findings]
    return [*found, *(unreadable(analysis.opened, error) for error in analysis.errors)]


def diagnostic(opened: Opened, finding: FindingShape, abilities: Abilities) -> Diagnostic:
    """A finding with the other places that take part in it."""
    return Diagnostic(
        place(opened.lines, finding["span"]),
        finding["message"],
        severity=_SEVERITIES[finding["severity"]],
        code=finding["rule"],
        source=SOURCE,
        related_information=_related(opened, finding) if abilities.related_places else None,
        data={"fingerprint": finding["fingerprint"]},
    )


def _related(opened: Opened, finding: FindingShape) -> list[DiagnosticRelatedInformation]:
    return [
        DiagnosticRelatedInformation(
            Location(opened.uri, place(opened.lines, related["span"])), related["message"]
        )
        for related in finding["related"]
    ]


def unreadable(opened: Opened, error: str) -> Diagnostic:
    """What could not be read, said on the first line."""
    first = Range(opened.lines.position(0), opened.lines.position(opened.lines.line_end(0)))
    return Diagnostic(first, error, severity=DiagnosticSeverity.Warning, code=UNREADABLE, source=SOURCE)


def place(lines: Lines, span: SpanShape) -> Range:
    """Where a place is for the editor."""
    return lines.range(span["start"], span["end"])
