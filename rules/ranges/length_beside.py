"""Whether a length stands beside a period so that it must be the length of that period."""

from __future__ import annotations

from checker import Span, TimeExpression
from rules.support.language.patterns import Pattern
from rules.support.language.period_nouns import PERIOD_NOUN

# From the duration to the period: "a 10-day period from", "a three-day summit, ", "three weeks from".
_TO_PERIOD = Pattern(
    rf"[\s-]*(?:long\s)?(?:\w+\s){{0,2}}?{PERIOD_NOUN}(?:\s(?:in|at)\s(?:[A-Z]\w+\s?){{1,3}})?,?\s?"
    r"(?:from|between|of|on|,|\(|held|running"
    r"|(?:(?:that|which)\s)?(?:runs|ran|lasted|is|was|took\splace)\sfrom)?\s?\(?"
)
_NAMES_PERIOD = Pattern(rf"\b{PERIOD_NOUN}$")
_NAMED_TO_PERIOD = Pattern(r",?\s\(?(?:(?:from|between|of)\s)?")
_PLAIN_TO_PERIOD = Pattern(r",?\s(?:\((?:from\s)?|(?:from|vom|von|du|del|dal|de|do|van|od|с|со|з|із|від)\s)")
# From the period to the duration: "from 1 to 5 May, three days", "(1-5 May, a three-day visit)".
_FROM_PERIOD = Pattern(r"(?:,\s|\s\()(?:an?|some|in\sall|that\sis|or)?\s?")
_AFTER_COUNT = Pattern(r"\s*(?:[,.;)]|in\sall\b|altogether\b|$)")
_BEGINS = Pattern(
    rf"[\s-](?:\w+\s){{0,2}}?{PERIOD_NOUN}\s(?:began|begins|started|starts|opened|opens)\s(?:on\s)?"
)
_ENDS = Pattern(
    r"(?:\s\w+)?,?\s(?:and|but)\s(?:it\s)?(?:ended|ends|closed|closes|finished|concluded)\s(?:on\s)?"
)


def introduces(text: str, length: TimeExpression, period: Span) -> bool:
    """Whether it reads "a 10-day period from PERIOD", "a three-day summit, PERIOD"."""
    gap = Span(length.span.end, period.start)
    if _NAMES_PERIOD.search(length.text) and _NAMED_TO_PERIOD.fullmatch(text, *gap):
        return True
    return bool(_PLAIN_TO_PERIOD.fullmatch(text, *gap) or _TO_PERIOD.fullmatch(text, *gap))


def follows(text: str, length: TimeExpression, period: Span) -> bool:
    """Whether it reads "PERIOD, three days in all"."""
    joined = _FROM_PERIOD.fullmatch(text, period.end, length.span.start)
    return bool(joined and _AFTER_COUNT.match(text, length.span.end))


def frames(text: str, length: TimeExpression, first: TimeExpression, last: TimeExpression) -> bool:
    """Whether it reads "a nine-day strike began on FIRST and ended on LAST"."""
    begins = _BEGINS.fullmatch(text, length.span.end, first.span.start)
    return bool(begins and _ENDS.fullmatch(text, first.span.end, last.span.start))
