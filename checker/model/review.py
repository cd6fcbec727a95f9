"""What the markup of a fact-check states: ClaimReview and MediaReview of schema.org."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from checker.model.link import AddressDate
from checker.model.moment import Moment
from checker.model.span import Span

Role: TypeAlias = Literal["first appearance", "original media", "appearance", "evidence"]
"""The part that a work plays in a review."""


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A date field as written; ``moment`` is ``None`` if it cannot be read, ``pointer`` its JSON pointer."""

    value: str
    pointer: str
    moment: Moment | None
    source_span: Span | None = None


@dataclass(frozen=True, slots=True)
class Work:
    """A page, post or file that the markup points at: its address, and its dates as stated and as decoded."""

    url: str
    pointer: str
    stated: StatedDate | None = None
    dates: tuple[AddressDate, ...] = ()
    source_span: Span | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """One review. ``claimed`` is the date of the claim or media, ``published`` that of the review.

    ``evidence`` are the works that the review cites; ``original`` where the media first stood.
    """

    kind: str  # ClaimReview or MediaReview
    pointer: str
    claim: str = ""
    claimant: str = ""
    rating: str = ""
    url: str = ""
    published: StatedDate | None = None
    modified: StatedDate | None = None
    claimed: StatedDate | None = None
    first_appearance: Work | None = None
    appearances: tuple[Work, ...] = ()
    evidence: tuple[Work, ...] = ()
    original: Work | None = None
    address_dates: tuple[AddressDate, ...] = ()  # what the review's own address states
    source_span: Span | None = None

    @property
    def works(self) -> tuple[tuple[Role, Work], ...]:
        """Every work that the markup points at, with its part."""
        found: list[tuple[Role, Work]] = []
        if self.first_appearance:
            found.append(("first appearance", self.first_appearance))
        if self.original:
            found.append(("original media", self.original))
        found += [("appearance", work) for work in self.appearances]
        found += [("evidence", work) for work in self.evidence]
        return tuple(found)
