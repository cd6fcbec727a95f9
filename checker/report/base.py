"""What a format is: an object that is told of each document in input order."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TextIO

from checker.config.thresholds import SEVERITIES

if TYPE_CHECKING:
    from checker.errors import ReadError
    from checker.report.checked import Checked
    from checker.report.shapes import SummaryShape


@dataclass
class Summary:
    """Totals, counted as the documents pass."""

    documents: int = 0
    unreadable: int = 0
    suppressed: int = 0
    interrupted: bool = False
    notes: set[str] = field(default_factory=set)
    severities: Counter[str] = field(default_factory=Counter)

    def add(self, checked: Checked) -> None:
        """Count a document and its findings."""
        live = [finding["severity"] for finding in checked.live]
        self.documents += 1
        self.unreadable += bool(checked.shape["errors"])
        self.suppressed += len(checked.shape["findings"]) - len(live)
        self.severities.update(live)

    def add_unreadable(self) -> None:
        """Count an input that could not be read at all."""
        self.unreadable += 1

    def at_least(self, severity: str) -> int:
        """Number of findings that are at least so severe."""
        return sum(self.severities[name] for name in SEVERITIES[: SEVERITIES.index(severity) + 1])

    def shape(self) -> SummaryShape:
        """The totals of the JSON output."""
        return {
            "documents": self.documents,
            "error": self.severities["error"],
            "warning": self.severities["warning"],
            "notice": self.severities["notice"],
            "suppressed": self.suppressed,
            "unreadable": self.unreadable,
        }


@dataclass(frozen=True)
class Page:
    """Where a format writes, and how wide and colourful that may be."""

    stream: TextIO
    colour: bool = False
    width: int = 100


class Report(Protocol):
    """One output format at work. Documents come in input order, each written at once."""

    def document(self, checked: Checked) -> None:
        """Write one document's findings."""

    def unreadable(self, error: ReadError) -> None:
        """Write of an input that could not be read, where the format has a place for that."""

    def end(self, summary: Summary) -> None:
        """Write what comes after the last document."""
