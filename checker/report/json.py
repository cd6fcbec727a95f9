"""One JSON object for the whole run, written document by document."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from checker.report.base import Page, Summary
from checker.report.stream import JsonArray
from checker.report.wire import unreadable_shape

if TYPE_CHECKING:
    from checker.errors import ReadError
    from checker.report.checked import Checked


class JsonReport:
    """``{"schema_version", "documents": [...], "summary"}``, never held in memory as a whole."""

    def __init__(self, page: Page) -> None:
        self.array = JsonArray(page.stream)

    def document(self, checked: Checked) -> None:
        """The next element of ``documents``."""
        self.array.add(checked.shape)

    def unreadable(self, error: ReadError) -> None:
        """An element with no findings and the error."""
        self.array.add(unreadable_shape(error))

    def end(self, summary: Summary) -> None:
        """Close the array and add the totals."""
        self.array.close(f',\n"summary": {json.dumps(summary.shape())}')
