"""One line a finding, in the shape that editors and other tools know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.report.base import Page, Summary
from checker.report.cells import one_line, printable
from checker.report.style import Style
from checker.report.summary import summary_line

if TYPE_CHECKING:
    from checker.errors import ReadError
    from checker.report.checked import Checked
    from checker.report.shapes import FindingShape


def location(checked: Checked, finding: FindingShape) -> str:
    """``path:line:column``; the document's id goes with the path where one file holds many documents."""
    span = finding["span"]
    return printable(f"{checked.name}:{span['line']}:{span['column']}")


class ConciseReport:
    """``path:line:column: severity[rule] message``."""

    def __init__(self, page: Page) -> None:
        self.stream = page.stream
        self.style = Style(page.colour)

    def document(self, checked: Checked) -> None:
        """A line for each of the document's findings."""
        for finding in checked.live:
            label = self.style.severity(finding["severity"], finding["severity"])
            where = location(checked, finding)
            self.stream.write(f"{where}: {label}[{finding['rule']}] {one_line(finding['message'])}\n")

    def unreadable(self, error: ReadError) -> None:
        """Nothing: standard error has it."""

    def end(self, summary: Summary) -> None:
        """The totals in one line."""
        self.stream.write(summary_line(summary) + "\n")
