"""What every output format takes: a checked document in the shape of the JSON output, and its source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.report.shapes import DocumentShape, FindingShape, SpanShape


def place_of(span: SpanShape) -> str:
    """What a person calls the place: the format's own name for it ("page 3, line 12"), else the line."""
    return span.get("place") or f"line {span['line']}"


@dataclass(frozen=True, slots=True)
class Checked:
    """``source`` is what the findings' offsets point into; it is empty where there are no findings.

    ``note`` says what could not be done for any document, such as parsing without a language model.
    """

    shape: DocumentShape
    source: str
    note: str = ""

    @property
    def live(self) -> Iterator[FindingShape]:
        """The findings that count: those that nobody set aside."""
        return (finding for finding in self.shape["findings"] if finding["suppressed"] is None)

    @property
    def name(self) -> str:
        """The path; the document's id goes with it where one file holds many documents."""
        path, name = self.shape["path"] or self.shape["id"], self.shape["id"]
        return path if name == path else f"{path}[{name}]"

    @property
    def is_file(self) -> bool:
        """Whether lines and columns are those of the file, and not of a text inside it or taken out of it."""
        return self.shape["path"] == self.shape["id"] and not self.shape.get("extracted", False)

    def within(self, span: SpanShape) -> str:
        """What a message has to begin with where a file and a line do not lead to a place, else nothing."""
        return "" if self.is_file else f"{self.shape['id']}, {place_of(span)}: "
