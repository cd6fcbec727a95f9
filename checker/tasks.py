"""The tasks of the command line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING, Any

from checker import registry
from checker.config.by_path import ByPath
from checker.engine import Checker, Settings
from checker.errors import ReadError
from checker.model.document import Document
from checker.model.report import DocumentReport
from checker.report.annotated import Annotation
from checker.report.wire import checked

if TYPE_CHECKING:
    from checker.archive.compare import Against
    from checker.archive.others import Tellings
    from checker.archive.records import Record
    from checker.article import Article
    from checker.report.checked import Checked


@dataclass
class _Task:
    """The checker is built where the task runs; only the settings travel."""

    settings: Settings
    by_path: ByPath | None = field(default=None, kw_only=True)

    @cached_property
    def _checkers(self) -> dict[tuple[int, ...], Checker]:
        return {}

    def _checker(self, key: tuple[int, ...]) -> Checker:
        if key not in self._checkers:
            self._checkers[key] = self._made(self._settings(key))
        return self._checkers[key]

    def _made(self, settings: Settings) -> Checker:
        return Checker(settings)

    def _settings(self, key: tuple[int, ...]) -> Settings:
        if not key or self.by_path is None:
            return self.settings
        return replace(self.by_path.settings(key, registry.load()), today=self.settings.today)

    def groups(self, documents: Sequence[Document]) -> Iterator[tuple[Checker, list[Document]]]:
        """The documents in their order, those in a row that have the same settings together."""
        for key, group in groupby(documents, lambda document: self._key(document)):
            yield self._checker(key), list(group)

    def _key(self, document: Document) -> tuple[int, ...]:
        return () if self.by_path is None else self.by_path.key(document.path)

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in vars(self).items() if name not in ("_checkers", "_tellings")}


@dataclass
class Check(_Task):
    """Findings of each document; ``against`` is what they are compared with."""

    against: Against | None = field(default=None, kw_only=True)

    @cached_property
    def _tellings(self) -> Tellings:
        assert self.against is not None
        return self.against.open()

    def _made(self, settings: Settings) -> Checker:
        return Checker(settings, tellings=None if self.against is None else lambda: self._tellings)

    def run(self, documents: Sequence[Document]) -> Iterator[Checked]:
        """One result a document, in the form that the output formats take."""
        for checker, group in self.groups(documents):
            for report in checker.check(group):
                yield replace(checked(report), note="; ".join(checker.notes))

    def failed(self, document: Document, message: str) -> Checked:
        """A result without findings that carries the error."""
        return checked(DocumentReport(document, None, (), (*document.errors, message)))


@dataclass
class Annotate(_Task):
    """What was read in each document."""

    timeml: bool = False
    html: bool = False

    def run(self, documents: Sequence[Document]) -> Iterator[Annotation]:
        """One annotation a document."""
        for checker, group in self.groups(documents):
            yield from map(self._annotation, checker.articles(group))

    def _annotation(self, article: Article) -> Annotation:
        from checker.report.annotation import annotation_shape

        timeml = _timeml(article) if self.timeml else ""
        return Annotation(annotation_shape(article), timeml, _html(article) if self.html else "")

    def failed(self, document: Document, message: str) -> Annotation:
        """An annotation without content that carries the error."""
        from checker.report.annotation import nothing

        return Annotation(nothing(document, message))


@dataclass
class Tell(_Task):
    """What each document tells, as an archive keeps it."""

    def run(self, documents: Sequence[Document]) -> Iterator[Record | ReadError]:
        """One record a document."""
        from checker.archive.records import record_of

        for checker, group in self.groups(documents):
            yield from map(record_of, checker.articles(group))

    def failed(self, document: Document, message: str) -> Record | ReadError:
        """The error, in place of a record."""
        return ReadError(document.id, message.removeprefix(f"{document.id}: "))


def _timeml(article: Article) -> str:
    from checker.timeml.write import to_timeml

    published = article.published.moment if article.published else None
    return to_timeml(article.document, published, (e for e in article.expressions if e.is_timex))


def _html(article: Article) -> str:
    from checker.review.annotated import annotated_html

    return annotated_html(article)
