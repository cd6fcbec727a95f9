"""What came of a document, as rows of the tables, and how rows travel and wait."""

from __future__ import annotations

import json
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from checker.batch.record import Record
from checker.model.document import Document
from checker.suppress.sidecar import SIDECAR_KEY

if TYPE_CHECKING:
    from checker.batch.timed import Timed
    from checker.report.annotation_shapes import AnnotationShape
    from checker.report.shapes import FindingShape, PublishedShape

Row = dict[str, Any]
Result = dict[str, Any]
"""``document``: its row; ``findings``: theirs; ``annotation``: its row, or ``None``."""


class Status(StrEnum):
    """What became of a document."""

    OK = "ok"
    UNREADABLE = "unreadable"  # the input is at fault
    FAILED = "failed"  # we are
    TIMEOUT = "timeout"
    CRASHED = "crashed"  # the worker died of it


def failure(record: Record, status: Status, error: str, seconds: float = 0.0, name: str = "") -> Result:
    """The result of a record that came to nothing."""
    row = {"id": name or record.name or record.place, "path": record.path, "position": record.position}
    return {
        "document": {**row, "status": status.value, "error": error, "seconds": seconds},
        "findings": [],
        "annotation": None,
    }


def result(
    document: Document,
    position: int,
    timed: Timed,
    annotation: AnnotationShape | None,
    keep: Iterable[str],
) -> Result:
    """The result of a checked document."""
    shape = timed.checked.shape
    key = {"id": shape["id"], "path": shape["path"], "position": position}
    published = _published(shape["published"])
    return {
        "document": {
            **key,
            **published,
            "status": (Status.FAILED if timed.failed else Status.OK).value,
            "error": "\n".join((*shape["errors"], *filter(None, [timed.checked.note]))) or None,
            "characters": len(document.text),
            "words": len(document.text.split()),
            **_counts(shape["findings"]),
            "seconds": timed.seconds,
            **_kept({"url": document.url, **document.metadata}, keep),
        },
        "findings": [{**key, **published, **_finding(finding)} for finding in shape["findings"]],
        "annotation": None if annotation is None else {**annotation, **key, **published},
    }


def _published(shape: PublishedShape | None) -> Row:
    return {
        "published": shape["value"] if shape else None,
        "published_found_in": shape["found_in"] if shape else None,
    }


def _counts(findings: Iterable[FindingShape]) -> Row:
    counts = Counter("suppressed" if f["suppressed"] else f["severity"] for f in findings)
    return {
        "errors": counts["error"],
        "warnings": counts["warning"],
        "notices": counts["notice"],
        "suppressed": counts["suppressed"],
    }


def _kept(metadata: Mapping[str, Any], keep: Iterable[str]) -> Row:
    return {key: _text(metadata.get(key)) for key in keep if key != SIDECAR_KEY}


def _text(value: object) -> str | None:
    return value if value is None or isinstance(value, str) else json.dumps(value, default=str)


def _finding(shape: FindingShape) -> Row:
    span = shape["span"]
    return {
        **{name: shape[name] for name in ("rule", "group", "severity", "certainty", "message")},
        **{name: span[name] for name in ("start", "end", "line", "column", "quote")},
        "place": span.get("place"),
        "explanation": shape["explanation"],
        "related": [_related(each["span"], each["message"]) for each in shape["related"]],
        "suggestions": [suggestion["message"] for suggestion in shape["suggestions"]],
        "fingerprint": shape["fingerprint"],
        "suppressed": shape["suppressed"]["reason"] if shape["suppressed"] else None,
    }


def _related(span: Mapping[str, Any], message: str) -> Row:
    return {"start": span["start"], "end": span["end"], "quote": span["quote"], "message": message}


def packed(results: Iterable[Result]) -> bytes:
    """Results as they travel and wait. Half characters, which no table can hold, become question marks."""
    text = json.dumps(list(results), ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode("utf-8", "replace"), 1)


def unpacked(data: bytes) -> list[Result]:
    """What ``packed`` packed."""
    results: list[Result] = json.loads(zlib.decompress(data))
    return results
