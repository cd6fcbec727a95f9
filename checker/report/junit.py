"""JUnit XML: a test suite for each document, a failed test for each finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.report.base import Page, Summary
from checker.report.files import file_of
from checker.report.markup import xml

if TYPE_CHECKING:
    from checker.errors import ReadError
    from checker.report.checked import Checked
    from checker.report.shapes import FindingShape


class JunitReport:
    """A document without findings is one test that passed, so that tests count what was read."""

    def __init__(self, page: Page) -> None:
        self.stream = page.stream
        self.stream.write('<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="claimline">\n')

    def document(self, checked: Checked) -> None:
        """The document's suite."""
        findings = checked.shape["findings"]
        cases = [_case(checked, finding) for finding in findings] or [_passed(checked.name)]
        self._suite(checked.name, cases, failures=len(list(checked.live)))

    def unreadable(self, error: ReadError) -> None:
        """A suite with an error."""
        failure = f'      <error message="{xml(error.reason)}"/>\n'
        case = f'    <testcase name="read" classname="{xml(error.place)}">\n{failure}    </testcase>\n'
        self._suite(error.place, [case], errors=1)

    def end(self, summary: Summary) -> None:
        """Close the root."""
        self.stream.write("</testsuites>\n")

    def _suite(self, name: str, cases: list[str], failures: int = 0, errors: int = 0) -> None:
        skipped = sum("<skipped" in case for case in cases)
        counts = f'tests="{len(cases)}" failures="{failures}" errors="{errors}" skipped="{skipped}"'
        self.stream.write(f'  <testsuite name="{xml(name)}" {counts}>\n{"".join(cases)}  </testsuite>\n')


def _passed(name: str) -> str:
    return f'    <testcase name="no finding" classname="{xml(name)}"/>\n'


def _case(checked: Checked, finding: FindingShape) -> str:
    span = finding["span"]
    name = f"{finding['rule']} at {span['line']}:{span['column']}"
    line = f' line="{span["line"]}"' if checked.is_file else ""
    opening = (
        f'<testcase name="{xml(name)}" classname="{xml(checked.name)}" file="{xml(file_of(checked))}"{line}>'
    )
    return f"    {opening}\n      {_outcome(finding)}\n    </testcase>\n"


def _outcome(finding: FindingShape) -> str:
    suppressed = finding["suppressed"]
    if suppressed is not None:
        return f'<skipped message="{xml(suppressed["reason"] or suppressed["where"])}"/>'
    steps = [f"{number}. {step}" for number, step in enumerate(finding["explanation"], 1)]
    quote = f"“{finding['span']['quote']}”"
    helps = [f"help: {suggestion['message']}" for suggestion in finding["suggestions"]]
    content = xml("\n".join([quote, *steps, *helps])).replace("&#10;", "\n")
    return f'<failure type="{finding["severity"]}" message="{xml(finding["message"])}">{content}</failure>'
