"""What the page's script works with: the rows for filter and export, the items of the timeline."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from checker.report.cells import one_line
from checker.review.markup import shortened
from checker.review.model import DatedClaim, DateKind, Dossier, KnownDate, When
from checker.review.wording import STATUS_WORDS, nature, reading_words, speaker_words

_LABEL = 48  # characters beside a bar
_SAID = 280  # characters of what a bar says when it is pointed at

_BANDS = {
    DateKind.PUBLISHED: "Document",
    DateKind.MODIFIED: "Document",
    DateKind.REVIEW: "Fact-check markup",
    DateKind.ADDRESS: "Addresses",
}


def page_data(dossier: Dossier) -> str:
    """JSON for a script element: nothing in it can end the element or begin another."""
    content = {
        "name": one_line(dossier.title),
        "rows": [_row(claim) for claim in dossier.claims],
        "items": list(_items(dossier)),
        "findings": {flagged.id: flagged.items for flagged in dossier.findings},
    }
    return json.dumps(content).replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _row(claim: DatedClaim) -> dict[str, Any]:
    """Texts as they stand: the script writes them as text only, never as markup."""
    best, *others = map(reading_words, claim.readings) if claim.readings else ("",)
    return {
        "id": claim.id,
        "what": one_line(claim.sentence),
        "when": one_line(claim.time),
        "read as": best,
        "other readings": "; ".join(others),
        "who says": one_line(speaker_words(claim)),
        "kind": nature(claim),
        "where": claim.place.where,
        "status": STATUS_WORDS[claim.status],
        "findings": ", ".join(name.removeprefix("f") for name in claim.findings),
    }


def _items(dossier: Dossier) -> Iterator[dict[str, Any]]:
    yield from _dates(dossier.dates, None)
    yield from _claims(dossier.claims, "Claims", "-1")
    for source in dossier.sources:
        band = f"Source: {shortened(one_line(source.title), 60)}"
        yield from _dates(source.dates, band)
        yield from _claims(source.claims, band, "")


def _dates(dates: Iterable[KnownDate], band: str | None) -> Iterator[dict[str, Any]]:
    for date in dates:
        kind = f"{date.kind.value} source" if band else date.kind.value
        label = f"{shortened(one_line(date.label), _LABEL // 2)} ({date.how.partition(',')[0]})"
        yield _item(date.id, band or _BANDS[date.kind], kind, label, [date.when]) | {
            "target": date.id,
            "says": one_line(f"{date.label} ({date.how})"),
        }


def _claims(claims: Iterable[DatedClaim], band: str, place: str) -> Iterator[dict[str, Any]]:
    for claim in claims:
        if claim.readings:
            kind = claim.status.value if place else "source"
            yield _item(claim.id, band, kind, claim.place.words, claim.readings) | {
                "target": f"{claim.id}{place}",
                "says": shortened(one_line(claim.sentence), _SAID),
            }


def _item(name: str, band: str, kind: str, label: str, readings: Iterable[When]) -> dict[str, Any]:
    return {
        "id": name,
        "band": band,
        "kind": kind,
        "label": shortened(one_line(label), _LABEL),
        "readings": [
            [reading.moment.earliest, reading.moment.latest, reading_words(reading)] for reading in readings
        ],
    }
