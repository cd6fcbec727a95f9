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


class AddressDateShape(TypedDict):
    """A date that an address states by itself: of what (``kind``), and how it was read."""

    earliest: str | None
    latest: str | None
    kind: Literal["capture", "post", "preprint", "paper", "path", "object", "commit"]
    how: str


class LinkShape(PlaceShape):
    """A link: its words or the bare address, and the sentence that cites it.

    For a link in a note, ``cited_by`` is the sentence that bears the note's mark.
    """

    url: str
    dates: list[AddressDateShape]
    sentence: RangeShape | None
    cited_by: RangeShape | None


class StatedDateShape(TypedDict):
    """A date field of markup, as written and as read (``null`` if it cannot be), with its JSON pointer."""

    value: str
    pointer: str
    earliest: str | None
    latest: str | None


class WorkShape(TypedDict):
    """A page, post or file that a review points at; ``stated`` is the date that the markup gives it."""

    role: Literal["first appearance", "original media", "appearance", "evidence"]
    url: str
    pointer: str
    stated: StatedDateShape | None
    dates: list[AddressDateShape]


class ReviewShape(TypedDict):
    """A ClaimReview or MediaReview of the markup; ``claimed`` is the date of the claim or media."""

    kind: Literal["ClaimReview", "MediaReview"]
    pointer: str
    claim: str
    claimant: str
    rating: str
    url: str
    dates: list[AddressDateShape]
    published: StatedDateShape | None
    modified: StatedDateShape | None
    claimed: StatedDateShape | None
    works: list[WorkShape]


class AnnotationShape(TypedDict):
    """One document's annotations; a line of ``annotate --format jsonl``."""

    id: str
    path: str | None
    published: PublishedShape | None
    timexes: list[TimexShape]
    mentions: list[MentionShape]
    claims: list[ClaimShape]
    events: list[EventShape]
    links: list[LinkShape]
    reviews: list[ReviewShape]
    errors: list[str]


class AnnotateShape(TypedDict):
    """The whole of ``annotate --format json``."""

    schema_version: Literal["1"]
    documents: list[AnnotationShape]
