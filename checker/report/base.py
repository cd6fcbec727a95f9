"""What a format is: an object that is told of each document in input order."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TextIO

from checker.model.finding import Severity

if TYPE_CHECKING:
    from checker.errors import ReadError
    from checker.model.report import DocumentReport
    from checker.report.shapes import SummaryShape


@dataclass
class Summary:
    """Totals, counted as the documents pass."""

    documents: int = 0
    unreadable: int = 0
    severities: Counter[Severity] = field(default_factory=Counter)

    def add(self, report: DocumentReport) -> None:
        """Count a document and its findings."""
        self.documents += 1
        self.unreadable += bool(report.errors)
        self.severities.update(finding.severity or Severity.WARNING for finding in report.findings)

    def add_unreadable(self) -> None:
        """Count an input that could not be read at all."""
        self.unreadable += 1

    def at_least(self, severity: Severity) -> int:
        """Number of findings that are at least so severe."""
        return sum(n for found, n in self.severities.items() if found.rank >= severity.rank)

    def shape(self) -> SummaryShape:
        """The totals of the JSON output."""
        return {
            "documents": self.documents,
            "error": self.severities[Severity.ERROR],
            "warning": self.severities[Severity.WARNING],
            "notice": self.severities[Severity.NOTICE],
            "unreadable": self.unreadable,
        }


@dataclass(frozen=True)
class Page:
    """Where a format writes, and how wide and colourful that may be."""

    stream: TextIO
    colour: bool = False
    width: int = 100


class Report(Protocol):
    """One output format at work. Documents come in input order, each written at once."""

    def document(self, report: DocumentReport) -> None:
        """Write one document's findings."""

    def unreadable(self, error: ReadError) -> None:
        """Write of an input that could not be read, where the format has a place for that."""

    def end(self, summary: Summary) -> None:
        """Write what comes after the last document."""
