"""For people: each finding with its places in the source, the reasoning step by step, and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from checker.model.document import Document
from checker.model.span import Span
from checker.report.base import Page, Summary
from checker.report.cells import one_line
from checker.report.concise import location
from checker.report.elsewhere import elsewhere_of, location_of, passage_source
from checker.report.excerpt import Place, Row, excerpt
from checker.report.style import Style
from checker.report.summary import summary_line
from checker.report.wrap import hang

if TYPE_CHECKING:
    from checker.errors import ReadError
    from checker.report.checked import Checked
    from checker.report.shapes import ElsewhereShape, FindingShape


class TextReport:
    """The default format."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.style = Style(page.colour)

    def document(self, checked: Checked) -> None:
        """The document's findings, one block each; nothing if there are none."""
        source = Document("", checked.source, checked.source, "text")
        for finding in checked.live:
            lines = self._block(checked, source, finding)
            self.page.stream.write("\n".join([*lines, "", ""]))

    def unreadable(self, error: ReadError) -> None:
        """Nothing: standard error has it."""

    def end(self, summary: Summary) -> None:
        """The totals in one line."""
        self.page.stream.write(summary_line(summary) + "\n")

    def _block(self, checked: Checked, source: Document, finding: FindingShape) -> Iterator[str]:
        bold, severity = "bold", finding["severity"]
        place = self.style.paint(location(checked, finding), bold)
        named = f" ({one_line(finding['span']['place'])})" if "place" in finding["span"] else ""
        rule = self.style.paint(finding["rule"], bold)
        yield f"{place} {self.style.severity(severity, severity)} {rule}{named}"
        yield from hang("", one_line(finding["message"]), self.page.width)
        yield ""
        if finding["span"]["end"]:
            yield from self._excerpt(source, _places(finding), severity)
        for other in elsewhere_of(finding):
            yield from self._elsewhere(other)
        yield from self._reasons(finding)

    def _excerpt(
        self, source: Document, places: list[Place], severity: str, before: int = 0
    ) -> Iterator[str]:
        """``before`` is by how much the lines of ``source`` are numbered too high."""
        margin = len(str(max(source.line_and_column(p.span.end)[0] for p in places) - before))
        for row in excerpt(source, places, self.page.width - margin - 5):
            number = "" if row.number is None else str(row.number - before)
            edge = self.style.paint(f" {number:>{margin}} |", "blue")
            yield f"{edge} {self._content(row, severity)}".rstrip()
        yield ""

    def _elsewhere(self, place: ElsewhereShape) -> Iterator[str]:
        """The other document's place, message and sentence, with the line numbers of that document."""
        source, start, end = passage_source(place)
        before = source.line_and_column(start)[0] - place["span"]["line"]
        yield from hang("  ", one_line(f"{location_of(place)}: {place['message']}"), self.page.width)
        yield ""
        yield from self._excerpt(source, [Place(Span(start, end))], "notice", before)

    def _content(self, row: Row, severity: str) -> str:
        if row.number is not None:
            return row.text
        words = f"{row.text} {one_line(row.says)}".rstrip()
        painted = self.style.severity(words, severity) if row.primary else self.style.paint(words, "blue")
        return " " * row.indent + painted

    def _reasons(self, finding: FindingShape) -> Iterator[str]:
        for number, step in enumerate(finding["explanation"], 1):
            yield from hang(f"  {number}. ", one_line(step), self.page.width)
        for suggestion in finding["suggestions"]:
            says = one_line(suggestion["message"])
            first, *rest = hang("  help: ", says, self.page.width)
            yield first.replace("help:", self.style.paint("help:", "green"), 1)
            yield from rest


def _places(finding: FindingShape) -> list[Place]:
    span = finding["span"]
    related = [(r["span"], r["message"]) for r in finding["related"]]
    return [
        Place(Span(span["start"], span["end"]), primary=True),
        *(Place(Span(place["start"], place["end"]), says) for place, says in related),
    ]
