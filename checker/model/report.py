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

    ``suppressed`` are those that the document itself asks to set aside. Where that asks for the present day,
    ``today`` is the one that was taken for it, ``holds_until`` the last one with the same answer.
    """

    document: Document
    published: Publication | None
    findings: tuple[Finding, ...] = ()
    errors: tuple[str, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    today: date | None = None
    holds_until: date | None = None
