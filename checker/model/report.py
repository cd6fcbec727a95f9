"""Everything that a check of one document yields."""

from __future__ import annotations

from dataclasses import dataclass

from checker.model.document import Document
from checker.model.finding import Finding
from checker.model.publication import Publication


@dataclass(frozen=True, slots=True)
class DocumentReport:
    """Findings of one document in text order, and what could not be read of it."""

    document: Document
    published: Publication | None
    findings: tuple[Finding, ...] = ()
    errors: tuple[str, ...] = ()
