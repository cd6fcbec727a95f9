"""The output formats of ``annotate``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Protocol, TypeAlias

from checker.errors import ReadError
from checker.report.annotation import unreadable
from checker.report.base import Page
from checker.report.stream import JsonArray

if TYPE_CHECKING:
    from checker.report.annotated import Annotation
    from checker.report.annotation_shapes import AnnotationShape

    Result: TypeAlias = Annotation | ReadError


class Writer(Protocol):
    """One output format at work; results come in input order."""

    def add(self, result: Result) -> None:
        """Write one document."""

    def end(self) -> None:
        """Write what comes after the last document."""


class JsonlWriter:
    """One document a line."""

    def __init__(self, page: Page) -> None:
        self.stream = page.stream

    def add(self, result: Result) -> None:
        """The document's line."""
        self.stream.write(json.dumps(_shape(result)) + "\n")

    def end(self) -> None:
        """Nothing: every line stands for itself."""


class JsonWriter:
    """One object for the whole run."""

    def __init__(self, page: Page) -> None:
        self.array = JsonArray(page.stream)

    def add(self, result: Result) -> None:
        """The next element of ``documents``."""
        self.array.add(_shape(result))

    def end(self) -> None:
        """Close the array."""
        self.array.close()


def _shape(result: Result) -> AnnotationShape:
    return unreadable(result) if isinstance(result, ReadError) else result.shape


class TimemlWriter:
    """TimeML 1.2.1, one document after the other; what could not be read has no place in it."""

    def __init__(self, page: Page) -> None:
        self.stream = page.stream

    def add(self, result: Result) -> None:
        """The document's text with its time expressions marked."""
        if not isinstance(result, ReadError):
            self.stream.write(result.timeml)

    def end(self) -> None:
        """Nothing: every document stands for itself."""
