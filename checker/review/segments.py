"""The text cut at the ends of its marks, so that overlapping marks become pieces without overlap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from checker.model.span import Span
from checker.review.model import PRESSING, DatedClaim, Dossier, Status
from checker.review.wording import reading_words


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch of the text: its own id, where it leads, and what it says when pointed at."""

    span: Span
    id: str
    target: str
    status: Status
    says: str


class Segment(NamedTuple):
    """A stretch under the same marks; the most pressing comes first. ``begun`` are those that begin here."""

    span: Span
    marks: tuple[Mark, ...]
    begun: tuple[Mark, ...]


def marks_of(dossier: Dossier) -> list[Mark]:
    """Every time expression and every place of a finding, in text order."""
    found = [
        Mark(
            step.place.span, step.id, flagged.id, Status(flagged.shape["severity"]), flagged.shape["message"]
        )
        for flagged in dossier.findings
        for step in flagged.places
        if step.place.span is not None
    ]
    return _in_order([*found, *claim_marks(dossier.claims)])


def claim_marks(claims: Iterable[DatedClaim]) -> list[Mark]:
    """Every time expression of some claims, in text order."""
    found: list[Mark] = []
    for claim in claims:
        says = "; or ".join(map(reading_words, claim.readings)) or "not placed on the timeline"
        found += [
            Mark(span, f"{claim.id}-{number}", claim.id, claim.status, says)
            for number, span in enumerate(claim.marks, 1)
        ]
    return _in_order(found)


def _in_order(marks: list[Mark]) -> list[Mark]:
    return sorted(marks, key=lambda mark: (mark.span, PRESSING.index(mark.status)))


def segments(whole: Span, marks: Iterable[Mark]) -> Iterator[Segment]:
    """The pieces of ``whole``; together they cover it. A mark that began earlier begins again here."""
    inside = [mark for mark in marks if mark.span.overlaps(whole)]
    ends = {whole.start, whole.end}
    for mark in inside:
        ends |= {max(mark.span.start, whole.start), min(mark.span.end, whole.end)}
    waiting, active, begun = iter(inside), list[Mark](), list[Mark]()
    following = next(waiting, None)
    cuts = sorted(ends)
    for start, end in pairwise(cuts):
        active = [mark for mark in active if mark.span.end > start]
        begun = []
        while following and following.span.start <= start:
            begun.append(following)
            following = next(waiting, None)
        active += begun
        order = sorted(active, key=lambda mark: (PRESSING.index(mark.status), mark.span))
        yield Segment(Span(start, end), tuple(order), tuple(begun))
