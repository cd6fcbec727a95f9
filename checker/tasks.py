"""The tasks of the command line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from checker.engine import Checker, Settings
from checker.model.document import Document
from checker.model.report import DocumentReport
from checker.report.wire import checked

if TYPE_CHECKING:
    from checker.article import Article
    from checker.report.annotation_shapes import AnnotationShape
    from checker.report.checked import Checked


@dataclass
class _Task:
    """The checker is built where the task runs; only the settings travel."""

    settings: Settings

    @cached_property
    def checker(self) -> Checker:
        """The engine at work."""
        return Checker(self.settings)

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in vars(self).items() if name != "checker"}


@dataclass
class Check(_Task):
    """Findings of each document."""

    def run(self, documents: Sequence[Document]) -> Iterator[Checked]:
        """One result a document, in the form that the output formats take."""
        return map(checked, self.checker.check(documents))

    def failed(self, document: Document, message: str) -> Checked:
        """A result without findings that carries the error."""
        return checked(DocumentReport(document, None, (), (*document.errors, message)))


@dataclass(frozen=True, slots=True)
class Annotation:
    """What was read in a document: in the shape of the JSON output, and as TimeML if that was asked for."""

    shape: AnnotationShape
    timeml: str = ""


@dataclass
class Annotate(_Task):
    """What was read in each document."""

    timeml: bool = False

    def run(self, documents: Sequence[Document]) -> Iterator[Annotation]:
        """One annotation a document."""
        return map(self._annotation, self.checker.articles(documents))

    def _annotation(self, article: Article) -> Annotation:
        from checker.report.annotation import annotation_shape

        return Annotation(annotation_shape(article), _timeml(article) if self.timeml else "")

    def failed(self, document: Document, message: str) -> Annotation:
        """An annotation without content that carries the error."""
        from checker.report.annotation import nothing

        return Annotation(nothing(document, message))


def _timeml(article: Article) -> str:
    from checker.timeml.write import to_timeml

    published = article.published.moment if article.published else None
    return to_timeml(article.document, published, (e for e in article.expressions if e.is_timex))
