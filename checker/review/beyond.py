"""Places of other documents in findings: which claims of the sources on the page they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from checker.model.span import Span
from checker.report.elsewhere import elsewhere_of, location_of
from checker.review.model import Beyond, DatedClaim, Source

if TYPE_CHECKING:
    from checker.report.shapes import ElsewhereShape, FindingShape


def beyond(shape: FindingShape, sources: Sequence[Source]) -> tuple[Beyond, ...]:
    """The places of other documents, in the order of the finding."""
    return tuple(_beyond(place, sources) for place in elsewhere_of(shape))


def _beyond(place: ElsewhereShape, sources: Sequence[Source]) -> Beyond:
    span = place["span"]
    named = span.get("place")
    where = f"{place['path'] or place['document']}, {named}" if named else location_of(place)
    claim = next(_claims(place, sources), None)
    return Beyond(claim.id if claim else "", span["quote"], where, place["message"])


def _claims(place: ElsewhereShape, sources: Sequence[Source]) -> Iterator[DatedClaim]:
    """The claims of the source that stand at the place, those with a date first."""
    span = Span(place["span"]["start"], place["span"]["end"])
    for source in sources:
        if (source.document.id, source.document.path) == (place["document"], place["path"]):
            there = [c for c in source.claims if c.place.source_span and c.place.source_span.overlaps(span)]
            yield from sorted(there, key=lambda claim: not claim.readings)
