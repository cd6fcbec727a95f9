"""Checkstyle XML, which many code-review services read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.report.base import Page, Summary
from checker.report.files import file_of, relative
from checker.report.markup import xml

if TYPE_CHECKING:
    from checker.errors import ReadError
    from checker.report.checked import Checked
    from checker.report.shapes import FindingShape

SEVERITIES = {"error": "error", "warning": "warning", "notice": "info"}


class CheckstyleReport:
    """One ``<file>`` a document, one ``<error>`` a finding."""

    def __init__(self, page: Page) -> None:
        self.stream = page.stream
        self.stream.write('<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="10.0">\n')

    def document(self, checked: Checked) -> None:
        """The document's findings."""
        errors = "".join(_error(checked, finding) for finding in checked.live)
        self.stream.write(f'  <file name="{xml(file_of(checked))}">\n{errors}  </file>\n')

    def unreadable(self, error: ReadError) -> None:
        """An error on the file."""
        line = f'    <error severity="error" message="{xml(error.reason)}" source="claimline.unreadable"/>\n'
        self.stream.write(f'  <file name="{xml(relative(error.place))}">\n{line}  </file>\n')

    def end(self, summary: Summary) -> None:
        """Close the root."""
        self.stream.write("</checkstyle>\n")


def _error(checked: Checked, finding: FindingShape) -> str:
    span = finding["span"]
    where = f'line="{span["line"]}" column="{span["column"]}" ' if checked.is_file else ""
    message = checked.within(span) + finding["message"]
    source = xml(f"claimline.{finding['group']}.{finding['rule']}")
    severity = SEVERITIES[finding["severity"]]
    return f'    <error {where}severity="{severity}" message="{xml(message)}" source="{source}"/>\n'
