"""The rule ``short-year``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Rule, Severity, Suggestion
from checker.toolkit import civil

_CENTURY = 100
_NEAR = 40  # years


class ShortYear(Rule):
    """
    What it flags
    -------------
    A year of two figures where the text's full years point to another century than the usual reading: "'22"
    in a text about 1914 to 1930.

    Why it matters
    --------------
    The reader has to guess the century.

    Example
    -------
    "The line opened in 1914, was doubled in '22 and closed in 1930."

    Write instead
    -------------
    "The line opened in 1914, was doubled in 1922 and closed in 1930."

    When it is wrong
    ----------------
    Where the century is plain to every reader; it is a notice.

    Options
    -------
    None.

    References
    ----------
    RFC 2550 and the long history of the year 2000; htmldate's pivot of two-digit years.
    """

    name = "short-year"
    severity = Severity.NOTICE
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED})
    examples = (
        Flagged("The line opened in 1814, grew on [[3/4/22]] and closed in 1830."),
        Flagged("The line opened in 1914, grew on [[3/4/22]] and closed in 1930.", published="2023-05-01"),
        Flagged("The line opened in 2114, grew on [[3/4/22]] and closed in 2130.", published="2023-05-01"),
        Flagged("The line opened in 1790, grew on [[3/4/95]] and closed in 1801.", published="2023-05-01"),
        Passing("The line opened in 1914, grew in 1922 and closed in 1930.", published="2023-05-01"),
        Passing("The line opened in 2014, grew on 3/4/22 and closed in 2023.", published="2023-05-01"),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every year of two figures, against the full years of the text."""
        full = {e.stated.year for e in article.expressions if e.stated.year and not e.stated.short_year}
        if article.published is not None and len(full) < 2:
            full.add(civil(article.published.moment.last).year)
        for expression in article.expressions:
            year = expression.stated.year
            if year is None or not expression.stated.short_year or not full:
                continue
            others = (year - 2 * _CENTURY, year - _CENTURY, year + _CENTURY)
            other = min(others, key=lambda each: _distance(each, full))
            if _distance(other, full) + _NEAR < _distance(year, full):
                yield Finding(
                    expression.span,
                    f'"{expression.text}" can be {other} or {year}.',
                    ("Two figures leave the century open.", f"The text's other years are near {other}."),
                    suggestions=(Suggestion("Write the year in full."),),
                    certainty=0.5,
                )


def _distance(year: int, others: set[int]) -> int:
    return min(abs(year - other) for other in others)
