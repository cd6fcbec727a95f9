"""The rule ``unanchored-relative``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Anchor, Article, Finding, Flagged, Need, Passing, Rule, Severity, Suggestion
from checker.toolkit import Unit, describe_moment

_POINTERS = frozenset(
    {"yesterday", "today", "tomorrow", "tonight", "last", "this", "next", "ago", "past", "coming"}
)
_LENGTH = {Unit.DAY: 1, Unit.WEEKEND: 2, Unit.WEEK: 7, Unit.MONTH: 31, Unit.QUARTER: 92, Unit.SEASON: 92}


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
        Passing("The plant closed yesterday.", published="2024-05-02"),
        Passing("The plant closed last year.", published="2024-05"),
        Passing("The plant closed yesterday."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """The first expression that publication is too vague for."""
        if article.published is None or article.published.moment.length is None:
            return
        known = article.published.moment.length
        for expression in article.expressions:
            unit = expression.stated.shift_unit
            fine = unit is not None and _LENGTH.get(unit, known) < known
            points = expression.stated.deictic_word in _POINTERS
            if expression.anchor is Anchor.PUBLICATION and fine and points:
                when = describe_moment(article.published.moment)
                yield Finding(
                    expression.span,
                    f'"{expression.text}" cannot be placed: of publication only {when} is known.',
                    (f"The text is dated {when}.", f'"{expression.text}" counts from the day itself.'),
                    suggestions=(Suggestion("Name the day, or give the full date of publication."),),
                )
                return
