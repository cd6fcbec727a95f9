"""Shapes of the JSON output, version 1.

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
    """A place in the source; ``quote`` is exactly what stands there."""

    start: Offset
    end: Offset
    quote: str
    line: Position
    column: Position
    end_line: Position
    end_column: Position


class RelatedShape(TypedDict):
    """Another place that takes part, and its part."""

    span: SpanShape
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
    """Why a finding does not count, and where that was said."""

    reason: str
    where: str


class FindingShape(TypedDict):
    """Statements that cannot all be true."""

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


class DocumentShape(TypedDict):
    """One document's findings; a line of ``check --format jsonl``."""

    id: str
    path: str | None
    published: PublishedShape | None
    findings: list[FindingShape]
    errors: list[str]


class SummaryShape(TypedDict):
    """Totals over all documents; ``unreadable`` counts inputs that could not be read in full."""

    documents: int
    error: int
    warning: int
    notice: int
    unreadable: int


class CheckShape(TypedDict):
    """The whole of ``check --format json``."""

    schema_version: Literal["1"]
    documents: list[DocumentShape]
    summary: SummaryShape


class ReadingShape(TypedDict):
    """One plausible time: first and last day (ISO 8601, ``null`` where open), and what it assumes."""

    earliest: str | None
    latest: str | None
    assumes: NotRequired[str]


class TimexShape(TypedDict):
    """A time expression in the sense of TIMEX3."""

    start: Offset
    end: Offset
    text: str
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str
    mod: NotRequired[str]
    readings: list[ReadingShape]


class PlaceShape(TypedDict):
    """A place in the source with what stands there."""

    start: Offset
    end: Offset
    text: str


class MentionShape(PlaceShape):
    """An event, person, office or work named in the text."""

    kind: str
    head: str
    definiteness: str
    modifiers: list[str]
    participants: list[str]
    plural: bool


class AttributionShape(TypedDict):
    """Who says so; ``quoted`` if in their own words."""

    speaker: str | None
    quoted: bool


class RangeShape(TypedDict):
    """A half-open range of the source."""

    start: Offset
    end: Offset


class ClaimTimexShape(PlaceShape):
    """The (first) time expression of a claim."""

    value: str


class ClaimShape(TypedDict):
    """A dated claim; ``subject`` is an index into ``mentions``, ``timexes`` are indices into ``timexes``.

    ``earliest`` and ``latest`` are those of the best reading, ``null`` where open or not on the calendar.
    """

    text: str
    span: RangeShape
    relation: str
    timex: ClaimTimexShape | None
    timexes: list[int]
    subject: int | None
    earliest: str | None
    latest: str | None
    readings: list[ReadingShape]
    attribution: NotRequired[AttributionShape]
    modality: str
    tense: str
    negated: bool


class EventShape(TypedDict):
    """Mentions (by index) judged to be one happening, why, and how sure that is."""

    mentions: list[int]
    evidence: list[str]
    score: Share


class AnnotationShape(TypedDict):
    """One document's annotations; a line of ``annotate --format jsonl``."""

    id: str
    path: str | None
    published: PublishedShape | None
    timexes: list[TimexShape]
    mentions: list[MentionShape]
    claims: list[ClaimShape]
    events: list[EventShape]
    errors: list[str]


class AnnotateShape(TypedDict):
    """The whole of ``annotate --format json``."""

    schema_version: Literal["1"]
    documents: list[AnnotationShape]
