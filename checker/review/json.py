"""The dossier as JSON, for other programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from checker.model.document import Document
from checker.report.places import span_shape
from checker.review.model import DatedClaim, Dossier, KnownDate, When

if TYPE_CHECKING:
    from checker.report.annotation_shapes import ReadingShape
    from checker.review.shapes import DatedClaimShape, DossierShape, KnownDateShape


def dossier_json(dossier: Dossier) -> str:
    """One object that follows ``review.schema.json``, in ASCII."""
    return json.dumps(dossier_shape(dossier), indent=2) + "\n"


def dossier_shape(dossier: Dossier) -> DossierShape:
    """The same as dictionaries."""
    return {
        "schema_version": "1",
        "id": dossier.document.id,
        "path": dossier.document.path,
        "title": dossier.title,
        "language": dossier.language,
        "published": dossier.published,
        "findings": [
            {"id": flagged.id, "claims": list(flagged.claims), "finding": flagged.shape}
            for flagged in dossier.findings
        ],
        "set_aside": dossier.set_aside,
        "claims": [_claim(dossier.document, claim) for claim in dossier.claims],
        "dates": [_date(date) for date in dossier.dates],
        "sources": [
            {
                "id": source.id,
                "title": source.title,
                "name": source.name,
                "dates": [_date(date) for date in source.dates],
                "claims": [_claim(source.document, claim) for claim in source.claims],
            }
            for source in dossier.sources
        ],
        "errors": list(dossier.errors),
    }


def _claim(document: Document, claim: DatedClaim) -> DatedClaimShape:
    place = claim.place.source_span
    return {
        "id": claim.id,
        "text": claim.place.words,
        "sentence": claim.sentence,
        "time": claim.time,
        "span": None if place is None else span_shape(document, place),
        "where": claim.place.where,
        "relation": claim.relation,
        "modality": claim.modality,
        "negated": claim.negated,
        "speaker": claim.speaker,
        "quoted": claim.quoted,
        "readings": [_reading(reading) for reading in claim.readings],
        "status": claim.status.value,
        "findings": list(claim.findings),
    }


def _reading(reading: When) -> ReadingShape:
    earliest, latest = reading.moment.iso_bounds()
    shape: ReadingShape = {"earliest": earliest, "latest": latest}
    if reading.assumes:
        shape["assumes"] = reading.assumes
    return shape


def _date(date: KnownDate) -> KnownDateShape:
    earliest, latest = date.when.moment.iso_bounds()
    return {
        "id": date.id,
        "kind": date.kind.value,
        "label": date.label,
        "earliest": earliest,
        "latest": latest,
        "how": date.how,
        "where": date.where,
        "url": date.url,
    }
