"""How a finding words the date of an event."""

from __future__ import annotations

from checker import Article, Claim
from checker.toolkit import describe_moment


def when(claim: Claim) -> str:
    """The best reading of a claim's date: ``May 2008``."""
    return describe_moment(claim.moments[0])


def how_read(article: Article, claim: Claim) -> str:
    """One step of the chain: the words, and what they were read as."""
    expression = claim.expressions[0]
    reading = expression.readings[0]
    assumed = f" ({reading.assumes})" if reading.assumes else ""
    return f'"{article.quote(claim.span)}": "{expression.text}" is read as {describe_moment(reading.moment)}{assumed}.'
