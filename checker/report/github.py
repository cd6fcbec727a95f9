"""Workflow commands of GitHub Actions, which show findings as annotations of the changed files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.report.base import Page, Summary
from checker.report.cells import printable
from checker.report.files import file_of, relative

if TYPE_CHECKING:
    from checker.errors import ReadError
    from checker.report.checked import Checked
    from checker.report.shapes import FindingShape


class GithubReport:
    """One ``::error file=...::message`` a finding; the steps of the reasoning follow in its message."""

    def __init__(self, page: Page) -> None:
        self.stream = page.stream

    def document(self, checked: Checked) -> None:
        """A command for each of the document's findings."""
        for finding in checked.live:
            properties = {"file": file_of(checked), **_place(checked, finding), "title": finding["rule"]}
            self._command(finding["severity"], properties, _message(checked, finding))

    def unreadable(self, error: ReadError) -> None:
        """An error on the file."""
        self._command("error", {"file": relative(error.place), "title": "unreadable"}, error.reason)

    def end(self, summary: Summary) -> None:
        """Nothing: every command stands for itself."""

    def _command(self, name: str, properties: dict[str, str], message: str) -> None:
        listed = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
        self.stream.write(f"::{name} {listed}::{_data(message)}\n")


def _place(checked: Checked, finding: FindingShape) -> dict[str, str]:
    """Lines, and columns where the place stands on one line: the annotations take no others."""
    if not checked.is_file:
        return {}
    span = finding["span"]
    lines = {"line": str(span["line"]), "endLine": str(span["end_line"])}
    if span["line"] != span["end_line"]:
        return lines
    return {**lines, "col": str(span["column"]), "endColumn": str(span["end_column"])}


def _message(checked: Checked, finding: FindingShape) -> str:
    within = checked.within(finding["span"])
    where = [f"In {within}{finding['span']['quote']}"] if within else []
    steps = [f"{number}. {step}" for number, step in enumerate(finding["explanation"], 1)]
    helps = [f"help: {suggestion['message']}" for suggestion in finding["suggestions"]]
    return "\n".join([finding["message"], *where, *steps, *helps])


def _data(text: str) -> str:
    lines = "\n".join(printable(line) for line in text.split("\n"))
    return lines.replace("%", "%25").replace("\n", "%0A")


def _property(text: str) -> str:
    return printable(text).replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
