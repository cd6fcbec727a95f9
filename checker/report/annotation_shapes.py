"""Shapes of the JSON output of ``annotate``; what ``checker.report.shapes`` says holds here too."""

from __future__ import annotations

from typing import Literal, NotRequired

from typing_extensions import TypedDict

from checker.report.shapes import Offset, PublishedShape, Share


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
