"""The rule ``no-article-date``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from checker import (
    Anchor,
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Rule,
    Severity,
    Suggestion,
    TimeExpression,
    TimexType,
)
from checker.toolkit import count


class NoArticleDate(Rule):
    """
    What it flags
    -------------
    A text without a publication date whose expressions cannot be placed without one ("last year", "Friday").

    Why it matters
    --------------
    Half of the checks need that date. Today's date is never assumed, so those checks were silent.

    Example
    -------
    "The plant closed last year." Which year?

    Write instead
    -------------
    A date in the front matter or the metadata, a dateline, or ``--published DATE``.

    When it is wrong
    ----------------
    It is a notice about the check, not about the text. It comes once a text, at the first such expression.

    Options
    -------
    None.

    References
    ----------
    TimeML 1.2.1: document creation time.
    """

    name = "no-article-date"
    severity = Severity.NOTICE
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED})
    examples = (
        Flagged("The plant closed [[last year]]. It had opened in 1990."),
        Flagged("The board meets on [[Monday, March 23]], in the gym."),
        Flagged("The plant closed [[last year]]. A new one opens tomorrow, and a third in May."),
        Passing("The plant closed last year.", published="2024-02-13"),
        Passing("The plant closed in 2023, two years after it had opened."),
        Passing("The plant makes paper."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """One finding at the first expression that wants the date."""
        if article.published is not None:
            return
        wanting = [expression for expression in article.expressions if _wants_date(expression)]
        for first in islice(wanting, 1):
            yield Finding(
                first.span,
                f'No publication date was found, so "{first.text}" cannot be placed.',
                (
                    "Neither argument, metadata, opening lines, address nor file name gives a date.",
                    f"{count(len(wanting), 'expression')} of the text would need it.",
                    "Checks that rest on it were left out; today's date is never assumed.",
                ),
                suggestions=(Suggestion("State the date in the text's metadata or with --published."),),
            )


def _wants_date(expression: TimeExpression) -> bool:
    if expression.type not in (TimexType.DATE, TimexType.TIME):
        return False
    stated = expression.stated
    points = stated.shift_unit is not None or stated.month is not None
    return points and stated.year is None and expression.anchor in (Anchor.PUBLICATION, Anchor.EITHER)
