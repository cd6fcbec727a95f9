"""Annotations as plain dictionaries: what every JSON output of ``annotate`` is made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from checker.model.claim import Attribution, Claim, Event, Mention
from checker.model.document import Document
from checker.model.expression import TimeExpression
from checker.model.moment import Moment
from checker.model.span import Span
from checker.report.annotation_sources import link_shape, review_shape
from checker.report.wire import published_shape, unreadable_shape

if TYPE_CHECKING:
    from checker.article import Article
    from checker.errors import ReadError
    from checker.report.annotation_shapes import (
        AnnotationShape,
        AttributionShape,
        ClaimShape,
        ClaimTimexShape,
        EventShape,
        MentionShape,
        PlaceShape,
        ReadingShape,
        TimexShape,
    )


def annotation_shape(article: Article) -> AnnotationShape:
    """One document with all that was read in it; what has no place in the source is left out."""
    document = article.document
    timexes = [e for e in article.expressions if e.is_timex and document.source_span(e.span)]
    mentions = [m for m in article.mentions if document.source_span(m.span)]
    claims = [c for c in article.claims if document.source_span(c.span)]
    numbers = {mention: number for number, mention in enumerate(mentions)}
    order = {expression.span: number for number, expression in enumerate(timexes)}
    return {
        "id": document.id,
        "path": document.path,
        "published": published_shape(article.published),
        "timexes": [_timex(document, e) for e in timexes],
        "mentions": [_mention(document, m) for m in mentions],
        "claims": [_claim(document, c, numbers, order) for c in claims],
        "events": [_event(event, numbers) for event in article.identity.events],
        "links": [link_shape(document, link) for link in article.links if document.source_span(link.span)],
        "reviews": [review_shape(review) for review in article.reviews],
        "errors": list(document.errors),
    }


def nothing(document: Document, message: str) -> AnnotationShape:
    """A document of which nothing came, with the reason."""
    return _empty(document.id, document.path, [*document.errors, message])


def unreadable(error: ReadError) -> AnnotationShape:
    """An input that could not be read, in the place of its document."""
    shape = unreadable_shape(error)
    return _empty(shape["id"], shape["path"], shape["errors"])


def _empty(name: str, path: str | None, errors: list[str]) -> AnnotationShape:
    return {
        "id": name,
        "path": path,
        "published": None,
        "timexes": [],
        "mentions": [],
        "claims": [],
        "events": [],
        "links": [],
        "reviews": [],
        "errors": errors,
    }


def _place(document: Document, span: Span) -> PlaceShape:
    place = document.source_span(span) or Span(0, 0)
    return {"start": place.start, "end": place.end, "text": document.source[place.start : place.end]}


def _timex(document: Document, expression: TimeExpression) -> TimexShape:
    place = _place(document, expression.span)
    shape: TimexShape = {
        "start": place["start"],
        "end": place["end"],
        "text": place["text"],
        "type": expression.type.value,
        "value": expression.value,
        "readings": [_reading(r.moment, r.assumes) for r in expression.readings],
    }
    return shape if expression.mod is None else {**shape, "mod": expression.mod}


def _reading(moment: Moment, assumes: str = "") -> ReadingShape:
    earliest, latest = moment.iso_bounds()
    shape: ReadingShape = {"earliest": earliest, "latest": latest}
    if assumes:
        shape["assumes"] = assumes
    return shape


def _mention(document: Document, mention: Mention) -> MentionShape:
    return {
        **_place(document, mention.span),
        "kind": mention.kind,
        "head": document.text[mention.head.start : mention.head.end],
        "definiteness": mention.definiteness.value,
        "modifiers": sorted(mention.modifiers),
        "participants": sorted(mention.participants),
        "plural": mention.plural,
    }


def _claim(
    document: Document, claim: Claim, numbers: Mapping[Mention, int], order: Mapping[Span, int]
) -> ClaimShape:
    whole = _place(document, claim.span)
    earliest, latest = claim.moments[0].iso_bounds() if claim.moments else (None, None)
    shape: ClaimShape = {
        "text": whole["text"],
        "span": {"start": whole["start"], "end": whole["end"]},
        "relation": claim.relation.value,
        "timex": _claim_timex(document, claim.expressions),
        "timexes": [order[e.span] for e in claim.expressions if e.span in order],
        "subject": None if claim.subject is None else numbers.get(claim.subject),
        "earliest": earliest,
        "latest": latest,
        "readings": [_reading(moment) for moment in claim.moments],
        "modality": claim.modality.value,
        "tense": claim.tense.value,
        "negated": claim.negated,
    }
    if claim.attribution:
        shape["attribution"] = _attribution(document, claim.attribution)
    return shape


def _claim_timex(document: Document, expressions: Sequence[TimeExpression]) -> ClaimTimexShape | None:
    if not expressions:
        return None
    return {**_place(document, expressions[0].span), "value": expressions[0].value}


def _attribution(document: Document, attribution: Attribution) -> AttributionShape:
    speaker = attribution.speaker
    return {
        "speaker": None if speaker is None else document.text[speaker.start : speaker.end],
        "quoted": attribution.quoted,
    }


def _event(event: Event, numbers: Mapping[Mention, int]) -> EventShape:
    return {
        "mentions": [numbers[mention] for mention in event.mentions if mention in numbers],
        "evidence": list(event.evidence),
        "score": event.score,
    }
