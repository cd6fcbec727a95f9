"""The stages of the data flow that a rule or an extractor may ask for."""

from __future__ import annotations

from enum import StrEnum


class Need(StrEnum):
    """A stage. Only what some selected rule needs is ever computed."""

    PUBLISHED = "publication date"
    EXPRESSIONS = "time expressions"
    SENTENCES = "sentences"
    PARSES = "parsed sentences"
    CLAIMS = "dated claims"
    EVENTS = "events"
    TIMELINE = "timeline"
    KNOWLEDGE = "knowledge"
    LINKS = "links"
    REVIEWS = "fact-check markup"
    OTHERS = "other documents"
    IGNORES = "ignores"


_REQUIRES = {
    Need.EXPRESSIONS: (Need.PUBLISHED,),
    Need.LINKS: (Need.SENTENCES,),
    Need.PARSES: (Need.EXPRESSIONS, Need.SENTENCES),
    Need.CLAIMS: (Need.PARSES,),
    Need.EVENTS: (Need.CLAIMS,),
    Need.TIMELINE: (Need.EVENTS,),
    Need.OTHERS: (Need.CLAIMS,),
}


def closure(needs: frozenset[Need]) -> frozenset[Need]:
    """The stages asked for and all that they stand on."""
    found = set(needs)
    pending = list(needs)
    while pending:
        for need in _REQUIRES.get(pending.pop(), ()):
            if need not in found:
                found.add(need)
                pending.append(need)
    return frozenset(found)
