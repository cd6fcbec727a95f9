"""SARIF 2.1.0 (OASIS, with Errata 01), for code scanning services and editors."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from checker import __version__
from checker.report.base import Page, Summary
from checker.report.files import uri
from checker.report.sarif_result import result
from checker.report.sarif_rules import descriptor

if TYPE_CHECKING:
    from checker.errors import ReadError
    from checker.report.checked import Checked

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


class SarifReport:
    """One run. Results are written as they come; the rules that they name follow at the end."""

    def __init__(self, page: Page) -> None:
        self.stream = page.stream
        self.rules: dict[str, int] = {}
        self.notifications: list[dict[str, Any]] = []
        self.separator = "\n"
        opening = json.dumps({"$schema": SCHEMA, "version": "2.1.0"})[:-1]
        self.stream.write(f'{opening}, "runs": [{{"columnKind": "unicodeCodePoints",\n"results": [')

    def document(self, checked: Checked) -> None:
        """A result for each finding; those that were set aside carry a suppression."""
        for error in checked.shape["errors"]:
            self._notify(error, checked.shape["path"] or checked.shape["id"])
        for finding in checked.shape["findings"]:
            index = self.rules.setdefault(finding["rule"], len(self.rules))
            self.stream.write(self.separator + json.dumps(result(checked, finding, index)))
            self.separator = ",\n"

    def unreadable(self, error: ReadError) -> None:
        """A notification of the run."""
        self._notify(str(error), error.place)

    def end(self, summary: Summary) -> None:
        """The rules, what could not be read, and the end of the run."""
        driver = {
            "name": "claimline",
            "version": __version__,
            "semanticVersion": __version__,
            "rules": [descriptor(name) for name in self.rules],
        }
        invocation = {
            "executionSuccessful": not (summary.unreadable or summary.interrupted),
            "toolExecutionNotifications": self.notifications,
        }
        self.stream.write(f'\n],\n"tool": {json.dumps({"driver": driver})},\n')
        self.stream.write(f'"invocations": [{json.dumps(invocation)}]}}]}}\n')

    def _notify(self, message: str, path: str) -> None:
        location = {"physicalLocation": {"artifactLocation": {"uri": uri(path)}}}
        self.notifications.append({"level": "error", "message": {"text": message}, "locations": [location]})
