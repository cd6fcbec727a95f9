"""What a dossier holds. Spans point into ``Document.text``; ids are unique within a dossier."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from checker.model.moment import Moment
from checker.model.span import Span

if TYPE_CHECKING:
    from checker.model.document import Document
    from checker.report.shapes import FindingShape, PublishedShape


class Status(StrEnum):
    """What an editor should know first about a dated claim; the most pressing one wins."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"
    AMBIGUOUS = "ambiguous"  # several readings
    READ = "read"  # one reading
    UNDATED = "undated"  # none: a length of time, or a date that nothing resolves


PRESSING = tuple(Status)
"""Every status, the most pressing first."""


@dataclass(frozen=True, slots=True)
class When:
    """One reading: a moment, in words, and what it assumes (empty if nothing)."""

    moment: Moment
    words: str
    assumes: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of the document. ``span`` is ``None`` where it is not in the text but in the metadata."""

    span: Span | None
    source_span: Span | None
    words: str
    where: str  # "line 3", or the name that the format gives the place


@dataclass(frozen=True, slots=True)
class DatedClaim:
    """A row of the table: a dated claim, or a time expression that no claim uses.

    ``marks`` are the places of its time expressions, ``time`` their words. ``lead`` and ``rest`` are what
    its sentence says before and after ``place``. ``relation`` is empty where no claim was made of the
    expression. ``findings`` are the ids of those that it takes part in.
    """

    id: str
    place: Place
    marks: tuple[Span, ...]
    time: str
    readings: tuple[When, ...]
    lead: str = ""
    rest: str = ""
    relation: str = ""
    modality: str = ""
    negated: bool = False
    speaker: str = ""
    quoted: bool = False
    status: Status = Status.UNDATED
    findings: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """The sentence that makes the claim, white space folded."""
        return " ".join(f"{self.lead}{self.place.words}{self.rest}".split())


@dataclass(frozen=True, slots=True)
class Step:
    """A place that takes part in a finding, and its part; the first one is what the finding is about."""

    id: str
    place: Place
    part: str


@dataclass(frozen=True, slots=True)
class Beyond:
    """A place of another document that takes part in a finding.

    ``claim`` is the id of the source's claim at that place, empty where the document is not on the page.
    """

    claim: str
    words: str
    where: str
    part: str


@dataclass(frozen=True, slots=True)
class Flagged:
    """A finding: its places, those of other documents, the ids of claims and dates that take part."""

    id: str
    shape: FindingShape
    places: tuple[Step, ...]
    claims: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    beyond: tuple[Beyond, ...] = ()

    @property
    def items(self) -> tuple[str, ...]:
        """The ids of everything on the timeline that takes part."""
        return (*self.claims, *self.dates, *(place.claim for place in self.beyond if place.claim))


class DateKind(StrEnum):
    """What a date that was not read from the prose is the date of."""

    PUBLISHED = "published"
    MODIFIED = "modified"
    REVIEW = "review"  # from fact-check markup: of claim, review, first appearance ...
    ADDRESS = "address"  # stated by the address of a link


@dataclass(frozen=True, slots=True)
class KnownDate:
    """A date of the document, its fact-check markup or one of its links. ``how`` says where it was found.

    ``source_spans`` are its places in the source: of the date itself, or of a link's words and address.
    """

    id: str
    kind: DateKind
    label: str
    when: When
    how: str
    where: str = ""
    url: str = ""
    source_spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Another document on the same timeline."""

    id: str
    document: Document
    title: str
    name: str
    dates: tuple[KnownDate, ...]
    claims: tuple[DatedClaim, ...]


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything that the formats show. ``set_aside`` counts findings that the document asks to ignore."""

    document: Document
    language: str
    title: str
    published: PublishedShape | None
    claims: tuple[DatedClaim, ...]
    findings: tuple[Flagged, ...]
    dates: tuple[KnownDate, ...]
    sources: tuple[Source, ...] = ()
    set_aside: int = 0
    errors: tuple[str, ...] = ()

    def count(self, severity: str) -> int:
        """Number of findings of a severity."""
        return sum(flagged.shape["severity"] == severity for flagged in self.findings)
