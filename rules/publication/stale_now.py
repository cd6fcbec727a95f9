"""The rule ``stale-now``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Span, Suggestion
from checker.toolkit import describe_moment
from rules.publication.stated_dates import stated_moment
from rules.support.language.patterns import Pattern

_NOW = Pattern(
    r"\b(?:as\sof|currently,?\sin|to\sdate,?\sin|the\s(?:latest|most\srecent)\s(?:\w+\s)?(?:figures?|data|numbers"
    r"|count|estimates?|statistics|survey|census),?\s(?:is|are|were|was)?\s?(?:from|of|for|in))\s(?:the\send\sof\s)?$"
)
_MONTH_DAYS = 30.4


@dataclass(frozen=True, slots=True)
class StaleNowOptions:
    """``months``: how old a date may be that is told as the present state."""

    months: int = 36


class StaleNow(Rule):
    """
    What it flags
    -------------
    A state told as present with a date far back: "as of June 2019" in a text of 2024.

    Why it matters
    --------------
    The sentence was copied from an older text, and the number has moved on.

    Example
    -------
    "As of June 2019, the town has 4,000 people."

    Write instead
    -------------
    A newer figure, or the past tense: "In June 2019 the town had 4,000 people."

    When it is wrong
    ----------------
    Where no newer figure exists, as with a census. It is a notice.

    Options
    -------
    ``months`` (36): the greatest age of a present state.

    References
    ----------
    Wikipedia, Manual of Style: "Relative time references" and the "as of" template.
    """

    name = "stale-now"
    severity = Severity.NOTICE
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED})
    options_type = StaleNowOptions
    options: StaleNowOptions
    examples = (
        Flagged("As of [[June 2019]], the town has 4,000 people.", published="2024-02-13"),
        Flagged("The latest figures are from [[2018]], an official said.", published="2024-02-13"),
        Passing("As of June 2023, the town has 4,000 people.", published="2024-02-13"),
        Passing("In June 2019 the town had 4,000 people.", published="2024-02-13"),
        Passing("As of June 2019, the town has 4,000 people."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Dates behind "as of" and its like."""
        if article.published is None:
            return
        spans_on = {period.start.span for period in article.ranges}
        for expression in article.expressions:
            moment = stated_moment(expression)
            cue = _NOW.before(article.text, expression.span.start)
            if moment is None or cue is None or expression.span in spans_on:
                continue
            months = int((article.published.moment.first - moment.last) / _MONTH_DAYS)
            if months >= self.options.months:
                yield Finding(
                    expression.span,
                    f'"{cue[0].strip()} {expression.text}" was {months} months old at publication.',
                    (
                        f'"{cue[0].strip()}" tells a present state.',
                        f"{describe_moment(moment)} lies {months} months before publication.",
                    ),
                    (Related(Span(*cue.span()), "told as present"),),
                    (Suggestion("Give a newer figure, or tell it as past."),),
                )
