"""One line a finding, in the shape that editors and other tools know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.model.document import Document
from checker.model.finding import Severity
from checker.model.span import Span
from checker.report.base import Page, Summary
from checker.report.cells import one_line, printable
from checker.report.places import placed
from checker.report.style import Style
from checker.report.summary import summary_line

if TYPE_CHECKING:
    from checker.errors import ReadError
    from checker.model.report import DocumentReport


def location(document: Document, place: Span | None) -> str:
    """``path:line:column``; the document's id goes with the path where one file holds many documents."""
    name = document.path or document.id
    if document.id != name:
        name = f"{name}[{document.id}]"
    line, column = (1, 1) if place is None else document.line_and_column(place.start)
    return printable(f"{name}:{line}:{column}")


class ConciseReport:
    """``path:line:column: severity[rule] message``."""

    def __init__(self, page: Page) -> None:
        self.stream = page.stream
        self.style = Style(page.colour)

    def document(self, report: DocumentReport) -> None:
        """A line for each of the document's findings."""
        for finding in report.findings:
            place, _ = placed(report.document, finding)
            severity = finding.severity or Severity.WARNING
            label = self.style.severity(severity.value, severity)
            where = location(report.document, place)
            self.stream.write(f"{where}: {label}[{finding.rule}] {one_line(finding.message)}\n")

    def unreadable(self, error: ReadError) -> None:
        """Nothing: standard error has it."""

    def end(self, summary: Summary) -> None:
        """The totals in one line."""
        self.stream.write(summary_line(summary) + "\n")
