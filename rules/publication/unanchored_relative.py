"""The rule ``unanchored-relative``."""

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
)
from checker.toolkit import Grain, Unit, describe_moment

_POINTERS = frozenset(
    {"yesterday", "today", "tomorrow", "tonight", "last", "this", "next", "ago", "past", "coming"}
)
_IN_A_MONTH = frozenset({Unit.DAY, Unit.WEEKEND, Unit.WEEK})
_TOO_FINE = {Grain.MONTH: _IN_A_MONTH, Grain.YEAR: _IN_A_MONTH | {Unit.MONTH, Unit.QUARTER, Unit.SEASON}}


class UnanchoredRelative(Rule):
    """
    What it flags
    -------------
    A relative date finer than what is known of publication: "yesterday" in a text dated "May 2024".

    Why it matters
    --------------
    The reader cannot tell which day is meant, and neither can any check.

    Example
    -------
    "The plant closed yesterday", dated 2024.

    Write instead
    -------------
    The day itself, or a full date of publication.

    When it is wrong
    ----------------
    It is a notice, once a text. Texts without any date are the matter of ``no-article-date``.

    Options
    -------
    None.

    References
    ----------
    TimeML 1.2.1: document creation time. textlint's checks for relative dates.
    """

    name = "unanchored-relative"
    severity = Severity.NOTICE
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED})
    examples = (
        Flagged("The plant closed [[yesterday]].", published="2024-05"),
        Flagged("The plant closed [[last month]], and the mill closes this month.", published="2024"),
        Passing("The plant closed yesterday.", published="2024-05-02"),
        Passing("The plant closed last year.", published="2024-05"),
        Passing("The plant closed yesterday."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """The first expression that publication is too vague for."""
        if article.published is None:
            return
        published = article.published.moment
        units = _TOO_FINE.get(published.grain, frozenset())
        pointing = (e for e in article.expressions if e.stated.shift_unit in units and _points(e))
        for expression in islice(pointing, 1):
            when = describe_moment(published)
            yield Finding(
                expression.span,
                f'"{expression.text}" cannot be placed: of publication only {when} is known.',
                (f"The text is dated {when}.", f'"{expression.text}" counts from the day itself.'),
                suggestions=(Suggestion("Name the day, or give the full date of publication."),),
            )


def _points(expression: TimeExpression) -> bool:
    return expression.anchor is Anchor.PUBLICATION and expression.stated.deictic_word in _POINTERS
