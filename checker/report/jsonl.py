"""JSON Lines: one document a line, as soon as it is checked."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from checker.report.base import Page, Summary
from checker.report.wire import unreadable_shape

if TYPE_CHECKING:
    from checker.errors import ReadError
    from checker.report.checked import Checked


class JsonlReport:
    """Writes ASCII only: half of a surrogate pair in the input must not stop the output."""

    def __init__(self, page: Page) -> None:
        self.stream = page.stream

    def _line(self, shape: object) -> None:
        self.stream.write(json.dumps(shape) + "\n")

    def document(self, checked: Checked) -> None:
        """A line with the document's findings."""
        self._line(checked.shape)

    def unreadable(self, error: ReadError) -> None:
        """A line with no findings and the error."""
        self._line(unreadable_shape(error))

    def end(self, summary: Summary) -> None:
        """Nothing: every line stands for itself."""
