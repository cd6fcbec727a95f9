"""Whether the people whom one passage names in an office held it at the time of the other."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Claim
from checker.facts import may_hold, say_source, say_term, titled_names
from rules.events.reading import when


def out_of_office(article: Article, first: Claim, second: Claim) -> Iterator[str]:
    """A step for each office-holder of one passage who was in office at its date, but not at the other's."""
    for claim, other in ((first, second), (second, first)):
        assert claim.subject is not None
        for titled in titled_names(article.knowledge):
            if not claim.subject.span.contains(titled.span) or may_hold(titled.terms, other.moments[0]):
                continue
            for term in [t for t in titled.terms if may_hold([t], claim.moments[0])][:1]:
                yield f"{say_term(term)} ({say_source(term)}): not in that office in {when(other)}."
