"""Fingerprints that survive moved lines."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence

from checker.model.document import Document
from checker.model.finding import Finding


def fingerprints(document: Document, findings: Sequence[Finding]) -> list[str]:
    """One stable identifier a finding: rule, words of all its places, and a count for repeats.

    Line numbers and offsets are left out, so that text inserted above changes nothing; white space and
    letter case are folded, so that a re-wrapped paragraph keeps its baseline.
    """
    seen: Counter[str] = Counter()
    result = []
    for finding in findings:
        words = [" ".join(quote.casefold().split()) for quote in _quotes(document, finding)]
        key = "\x1f".join([finding.rule, words[0], *sorted(words[1:])])
        seen[key] += 1
        digest = hashlib.sha256(f"{key}\x1f{seen[key]}".encode("utf-8", "surrogatepass"))
        result.append(digest.hexdigest()[:16])
    return result


def _quotes(document: Document, finding: Finding) -> list[str]:
    places = [(finding.span, finding.source_span), *((r.span, r.source_span) for r in finding.related)]
    here = [
        document.text[slice(*span)] if source_span is None else document.source[slice(*source_span)]
        for span, source_span in places
    ]
    return [*here, *(each.passage.quote for each in finding.elsewhere)]
