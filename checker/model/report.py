"""Everything that a check of one document yields."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from checker.model.document import Document
from checker.model.finding import Finding
from checker.model.ignore import Suppressed
from checker.model.publication import Publication


@dataclass(frozen=True, slots=True)
class DocumentReport:
    """Findings of one document in text order, and what could not be read of it.

    ``suppressed`` are those that the document itself asks to set aside. ``today`` is the day
    that was taken for the present one, where some of that depended on it.
    """

    document: Document
    published: Publication | None
    findings: tuple[Finding, ...] = ()
    errors: tuple[str, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    today: date | None = None
