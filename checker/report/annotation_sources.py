"""Links and fact-check markup as plain dictionaries, for ``annotate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.model.document import Document
from checker.model.link import AddressDate, Link
from checker.model.review import Review, Role, StatedDate, Work
from checker.model.sentence import Sentence
from checker.model.span import Span

if TYPE_CHECKING:
    from checker.report.annotation_shapes import (
        AddressDateShape,
        LinkShape,
        RangeShape,
        ReviewShape,
        StatedDateShape,
        WorkShape,
    )


def link_shape(document: Document, link: Link) -> LinkShape:
    """A link whose words have a place in the source."""
    place = document.source_span(link.span) or Span(0, 0)
    return {
        "start": place.start,
        "end": place.end,
        "text": document.source[place.start : place.end],
        "url": link.url,
        "dates": [_address_date(date) for date in link.dates],
        "sentence": _range(document, link.sentence),
        "cited_by": _range(document, link.cited_by),
    }


def _range(document: Document, sentence: Sentence | None) -> RangeShape | None:
    place = document.source_span(sentence.span) if sentence else None
    return None if place is None else {"start": place.start, "end": place.end}


def _address_date(date: AddressDate) -> AddressDateShape:
    earliest, latest = date.moment.iso_bounds()
    return {"earliest": earliest, "latest": latest, "kind": date.kind.value, "how": date.how}


def review_shape(review: Review) -> ReviewShape:
    """What one review states."""
    return {
        "kind": "MediaReview" if review.kind == "MediaReview" else "ClaimReview",
        "pointer": review.pointer,
        "claim": review.claim,
        "claimant": review.claimant,
        "rating": review.rating,
        "url": review.url,
        "dates": [_address_date(date) for date in review.address_dates],
        "published": _stated(review.published),
        "modified": _stated(review.modified),
        "claimed": _stated(review.claimed),
        "works": [_work(role, work) for role, work in review.works],
    }


def _stated(date: StatedDate | None) -> StatedDateShape | None:
    if date is None:
        return None
    earliest, latest = date.moment.iso_bounds() if date.moment else (None, None)
    return {"value": date.value, "pointer": date.pointer, "earliest": earliest, "latest": latest}


def _work(role: Role, work: Work) -> WorkShape:
    return {
        "role": role,
        "url": work.url,
        "pointer": work.pointer,
        "stated": _stated(work.stated),
        "dates": [_address_date(date) for date in work.dates],
    }
