"""GitLab Code Quality: a JSON list of issues, as Code Climate has it."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from checker.report.base import Page, Summary
from checker.report.files import file_of, relative

if TYPE_CHECKING:
    from checker.errors import ReadError
    from checker.report.checked import Checked
    from checker.report.shapes import FindingShape

SEVERITIES = {"error": "major", "warning": "minor", "notice": "info"}


class GitlabReport:
    """``[{"description", "check_name", "fingerprint", "severity", "location"}, ...]``."""

    def __init__(self, page: Page) -> None:
        self.stream = page.stream
        self.started = False

    def document(self, checked: Checked) -> None:
        """An issue for each of the document's findings."""
        for finding in checked.live:
            self._add(_issue(checked, finding))

    def unreadable(self, error: ReadError) -> None:
        """An issue on the file."""
        place = relative(error.place)
        self._add(_shape("unreadable", "major", error.reason, place, 1, _digest("unreadable", place)))

    def end(self, summary: Summary) -> None:
        """Close the list."""
        self.stream.write("\n]\n" if self.started else "[]\n")

    def _add(self, issue: dict[str, object]) -> None:
        self.stream.write(",\n" if self.started else "[\n")
        self.stream.write(json.dumps(issue))
        self.started = True


def _issue(checked: Checked, finding: FindingShape) -> dict[str, object]:
    path = file_of(checked)
    line = finding["span"]["line"] if checked.is_file else 1
    steps = [f"{number}. {step}" for number, step in enumerate(finding["explanation"], 1)]
    shape = _shape(
        finding["rule"],
        SEVERITIES[finding["severity"]],
        checked.within(finding["span"]) + finding["message"],
        path,
        line,
        _digest(path, checked.shape["id"], finding["fingerprint"]),
    )
    return {**shape, "content": {"body": "\n".join(steps)}}


def _shape(
    rule: str, severity: str, description: str, path: str, line: int, fingerprint: str
) -> dict[str, object]:
    return {
        "type": "issue",
        "check_name": rule,
        "categories": ["Bug Risk"],
        "severity": severity,
        "description": description,
        "fingerprint": fingerprint,
        "location": {"path": path, "lines": {"begin": line}},
    }


def _digest(*parts: str) -> str:
    """Unique in the whole report: the same words may stand in two files."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
