"""Words that every format of the dossier uses."""

from __future__ import annotations

from checker.model.wording import count
from checker.review.model import DatedClaim, Dossier, Status, When

STATUS_WORDS = {
    Status.ERROR: "error",
    Status.WARNING: "warning",
    Status.NOTICE: "notice",
    Status.AMBIGUOUS: "several readings",
    Status.READ: "one reading",
    Status.UNDATED: "not placed",
}


def totals(dossier: Dossier) -> str:
    """``2 errors and 1 warning among 14 dated claims.``"""
    found = [
        count(number, severity)
        for severity in ("error", "warning", "notice")
        if (number := dossier.count(severity))
    ]
    says = " and ".join([", ".join(found[:-1]), found[-1]] if len(found) > 1 else found) or "Nothing found"
    aside = f" {count(dossier.set_aside, 'finding')} set aside." if dossier.set_aside else ""
    return f"{says} among {count(len(dossier.claims), 'dated claim')}.{aside}"


def reading_words(reading: When) -> str:
    """``22 September 2023 (at the date spoken of before)``."""
    return f"{reading.words} ({reading.assumes})" if reading.assumes else reading.words


def speaker_words(claim: DatedClaim) -> str:
    """Who says so: a person, the text itself, or somebody unnamed in quotation marks."""
    if not claim.quoted:
        return claim.speaker or "the text"
    return f"{claim.speaker or 'somebody'}, quoted"


def nature(claim: DatedClaim) -> str:
    """How the claim stands to its time and to the facts: ``until, planned``; empty for what plainly was."""
    parts = [
        claim.relation if claim.relation != "at" else "",
        claim.modality if claim.modality != "asserted" else "",
        "negated" if claim.negated else "",
    ]
    return ", ".join(filter(None, parts))
