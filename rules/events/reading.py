"""How a finding words the date of an event."""

from __future__ import annotations

from checker import Anchor, Article, Claim, TimeExpression
from checker.toolkit import describe_moment


def when(claim: Claim) -> str:
    """The best reading of a claim's date: ``May 2008``."""
    return describe_moment(claim.moments[0])


def how_read(article: Article, claim: Claim) -> str:
    """One step of the chain: the words, what they were read as, and from where that was counted."""
    expression = claim.expressions[0]
    said = f'"{article.quote(claim.span)}"'
    words = describe_moment(expression.readings[0].moment)
    if expression.anchor is Anchor.NONE:
        return f"{said} gives {words}."
    return f'{said}: "{expression.text}" is read as {words}{_counted_from(article, expression)}.'


def _counted_from(article: Article, expression: TimeExpression) -> str:
    published = article.published
    if expression.anchor is Anchor.PUBLICATION and published is not None:
        return f", counted from publication ({describe_moment(published.moment)}, {published.chosen.signal})"
    assumes = expression.readings[0].assumes
    return f", taken as {assumes}" if assumes else ""
