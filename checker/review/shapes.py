"""Shape of the JSON output of ``review``; what ``checker.report.shapes`` says holds here too.

``id`` is unique within a dossier and not stable between two runs. Places are those of the source; ``span``
is ``null`` for what has none, as a title that came beside the text.
"""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from checker.report.annotation_shapes import ReadingShape
from checker.report.shapes import FindingShape, PublishedShape, SpanShape


class DatedClaimShape(TypedDict):
    """A dated claim, or a time expression that no claim uses (``relation`` then is empty).

    ``readings`` come best first. ``speaker`` is empty where the text itself says so.
    """

    id: str
    text: str
    sentence: str
    time: str
    span: SpanShape | None
    where: str
    relation: str
    modality: str
    negated: bool
    speaker: str
    quoted: bool
    readings: list[ReadingShape]
    status: Literal["error", "warning", "notice", "ambiguous", "read", "undated"]
    findings: list[str]


class FlaggedShape(TypedDict):
    """A finding as in ``check``, with the ids of the claims that take part."""

    id: str
    claims: list[str]
    finding: FindingShape


class KnownDateShape(TypedDict):
    """A date of the document, its fact-check markup or one of its links; ``how`` says where it was found."""

    id: str
    kind: Literal["published", "modified", "review", "address"]
    label: str
    earliest: str | None
    latest: str | None
    how: str
    where: str
    url: str


class SourceShape(TypedDict):
    """Another document on the same timeline."""

    id: str
    title: str
    name: str
    dates: list[KnownDateShape]
    claims: list[DatedClaimShape]


class DossierShape(TypedDict):
    """The whole of ``review --format json``; ``set_aside`` counts findings that an ignore silences."""

    schema_version: Literal["1"]
    id: str
    path: str | None
    title: str
    language: str
    published: PublishedShape | None
    findings: list[FlaggedShape]
    set_aside: int
    claims: list[DatedClaimShape]
    dates: list[KnownDateShape]
    sources: list[SourceShape]
    errors: list[str]
