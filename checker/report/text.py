"""For people: each finding with its places in the source, the reasoning step by step, and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from checker.model.document import Document
from checker.model.finding import Finding, Severity
from checker.model.span import Span
from checker.report.base import Page, Summary
from checker.report.cells import one_line
from checker.report.concise import location
from checker.report.excerpt import Place, Row, excerpt
from checker.report.places import placed
from checker.report.style import Style
from checker.report.summary import summary_line
from checker.report.wrap import hang

if TYPE_CHECKING:
    from checker.errors import ReadError
    from checker.model.report import DocumentReport


class TextReport:
    """The default format."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.style = Style(page.colour)

    def document(self, report: DocumentReport) -> None:
        """The document's findings, one block each; nothing if there are none."""
        for finding in report.findings:
            lines = self._block(report.document, finding)
            self.page.stream.write("\n".join([*lines, "", ""]))

    def unreadable(self, error: ReadError) -> None:
        """Nothing: standard error has it."""

    def end(self, summary: Summary) -> None:
        """The totals in one line."""
        self.page.stream.write(summary_line(summary) + "\n")

    def _block(self, document: Document, finding: Finding) -> Iterator[str]:
        severity = finding.severity or Severity.WARNING
        primary, related = placed(document, finding)
        bold, place = "bold", location(document, primary)
        label = self.style.severity(severity.value, severity)
        yield f"{self.style.paint(place, bold)} {label} {self.style.paint(finding.rule, bold)}"
        yield from hang("", one_line(finding.message), self.page.width)
        yield ""
        if primary is not None:
            yield from self._excerpt(document, _places(primary, related), severity)
        yield from self._reasons(finding)

    def _excerpt(self, document: Document, places: list[Place], severity: Severity) -> Iterator[str]:
        margin = len(str(max(document.line_and_column(p.span.end)[0] for p in places)))
        for row in excerpt(document, places, self.page.width - margin - 5):
            number = "" if row.number is None else str(row.number)
            edge = self.style.paint(f" {number:>{margin}} |", "blue")
            yield f"{edge} {self._content(row, severity)}".rstrip()
        yield ""

    def _content(self, row: Row, severity: Severity) -> str:
        if row.number is not None:
            return row.text
        words = f"{row.text} {one_line(row.says)}".rstrip()
        painted = self.style.severity(words, severity) if row.primary else self.style.paint(words, "blue")
        return " " * row.indent + painted

    def _reasons(self, finding: Finding) -> Iterator[str]:
        for number, step in enumerate(finding.explanation, 1):
            yield from hang(f"  {number}. ", one_line(step), self.page.width)
        for suggestion in finding.suggestions:
            says = one_line(suggestion.message)
            first, *rest = hang("  help: ", says, self.page.width)
            yield first.replace("help:", self.style.paint("help:", "green"), 1)
            yield from rest


def _places(primary: Span, related: list[tuple[Span, str]]) -> list[Place]:
    return [Place(primary, primary=True), *(Place(span, says) for span, says in related)]
