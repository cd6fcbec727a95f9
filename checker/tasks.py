"""The tasks of the command line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from checker.engine import Checker, Settings
from checker.model.document import Document
from checker.model.report import DocumentReport
from checker.report.annotation import annotation_shape, nothing

if TYPE_CHECKING:
    from checker.report.shapes import AnnotationShape


@dataclass
class Check:
    """Findings of each document."""

    settings: Settings

    @cached_property
    def checker(self) -> Checker:
        """Built where the task runs."""
        return Checker(self.settings)

    def run(self, documents: Sequence[Document]) -> Iterator[DocumentReport]:
        """One report a document."""
        return self.checker.check(documents)

    def failed(self, document: Document, message: str) -> DocumentReport:
        """A report without findings that carries the error."""
        return DocumentReport(document, None, (), (*document.errors, message))

    def __getstate__(self) -> dict[str, Any]:
        return {"settings": self.settings}


@dataclass
class Annotate:
    """What was read in each document, in the shape of the JSON output."""

    settings: Settings

    @cached_property
    def checker(self) -> Checker:
        """Built where the task runs."""
        return Checker(self.settings)

    def run(self, documents: Sequence[Document]) -> Iterator[AnnotationShape]:
        """One annotation a document."""
        return map(annotation_shape, self.checker.articles(documents))

    def failed(self, document: Document, message: str) -> AnnotationShape:
        """An annotation without content that carries the error."""
        return nothing(document, message)

    def __getstate__(self) -> dict[str, Any]:
        return {"settings": self.settings}
