"""Shapes of the JSON output of ``check``, version 1; those of ``annotate`` build on them.

Fields may be added; none is renamed or removed without a new ``schema_version``. Every ``start`` and
``end`` counts Unicode code points of the decoded source (for JSONL input: of the ``text`` field),
half-open; lines and columns count from 1. The published JSON Schemas are generated from these types.
"""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired

from annotated_types import Ge, Le
from typing_extensions import TypedDict

SeverityName = Literal["error", "warning", "notice"]
Offset = Annotated[int, Ge(0)]
Position = Annotated[int, Ge(1)]
Share = Annotated[float, Ge(0), Le(1)]


class PublishedShape(TypedDict):
    """The publication date, as precise as it is known, and where it was found."""

    value: str
    found_in: str


class SpanShape(TypedDict):
    """A place in the source; ``quote`` is exactly what stands there.

    ``place`` is what the format itself calls it, where offsets say little: "page 3, line 12", a JSON pointer.
    """

    start: Offset
    end: Offset
    quote: str
    line: Position
    column: Position
    end_line: Position
    end_column: Position
    place: NotRequired[str]


class RelatedShape(TypedDict):
    """Another place that takes part, and its part."""

    span: SpanShape
    message: str


class PassageShape(TypedDict):
    """The sentence around a place, and the offset of its first character in the source."""

    text: str
    start: Offset


class ElsewhereShape(TypedDict):
    """A place of another document that takes part, and its part.

    ``span`` counts in that document's source; ``is_file`` says whether its lines are those of the file.
    """

    document: str
    path: str | None
    is_file: bool
    published: PublishedShape | None
    span: SpanShape
    passage: PassageShape
    message: str


class EditShape(TypedDict):
    """Replace ``source[start:end]`` with ``text``."""

    start: Offset
    end: Offset
    text: str


class SuggestionShape(TypedDict):
    """One way to make the statements agree; no edits where only a person can write it."""

    message: str
    edits: list[EditShape]


class SuppressedShape(TypedDict):
    """Why a finding does not count, where that was said (in the source or elsewhere), until when."""

    reason: str
    where: str
    kind: Literal["inSource", "external"]
    until: NotRequired[str]


class FindingShape(TypedDict):
    """Statements that cannot all be true.

    ``elsewhere`` is there only where another document takes part: a source, or one of the archive.
    """

    rule: str
    group: str
    severity: SeverityName
    certainty: Share
    message: str
    explanation: list[str]
    span: SpanShape
    related: list[RelatedShape]
    suggestions: list[SuggestionShape]
    fingerprint: str
    suppressed: SuppressedShape | None
    elsewhere: NotRequired[list[ElsewhereShape]]


class DocumentShape(TypedDict):
    """One document's findings; a line of ``check --format jsonl``.

    ``today`` is there only if an answer depended on the present day: the one that was taken for it.
    ``extracted`` is there, and true, where offsets and lines are those of a text taken out of the file.
    """

    id: str
    path: str | None
    published: PublishedShape | None
    findings: list[FindingShape]
    errors: list[str]
    today: NotRequired[str]
    extracted: NotRequired[bool]


class SummaryShape(TypedDict):
    """Totals: findings that count, by severity; those set aside; inputs that were not read in full."""

    documents: int
    error: int
    warning: int
    notice: int
    suppressed: int
    unreadable: int


class CheckShape(TypedDict):
    """The whole of ``check --format json``."""

    schema_version: Literal["1"]
    documents: list[DocumentShape]
    summary: SummaryShape
