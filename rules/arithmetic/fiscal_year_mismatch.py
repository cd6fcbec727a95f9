"""The rule fiscal-year-mismatch."""

from __future__ import annotations

from collections.abc import Iterator

from checker import (
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    TimeExpression,
    TimexType,
)
from checker.toolkit import MONTHS, Grain, civil
from rules.support.dates.fiscal_years import FiscalYear, edges, fiscal_year
from rules.support.language.patterns import Pattern

_COVERS = Pattern(
    r"\s*(?:,\s+(?:which|that)\s+(?:covers|runs|ran|lasts|lasted|goes|went|is|was|began|begins|started|starts)|\(|,\s+(?:that\s+is|or)"
    r"|\s+runs|\s+covers|,)?\s*(?:the\s+months\s+of\s+|from\s+|in\s+|on\s+)?"
)
_TO = Pattern(r"\s*(?:to|until|through|and|[\u2013-])\s*")


class FiscalYearMismatch(Rule):
    """What it flags
    -------------
    A business year said to begin or end in a month that is not the one which the text itself gives for it;
    a quarter of that year said to cover other months than it does.

    Why it matters
    --------------
    Figures of two business years are compared by their dates.

    Example
    -------
    "The fiscal year runs from 1 October to 30 September. Fiscal 2023, which began in January 2023, ..."

    Write instead
    -------------
    "Fiscal 2023, which began in October 2022".

    When it is wrong
    ----------------
    When the text tells of two companies.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "fiscal-year-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES})
    examples = (
        Flagged(
            "The firm's fiscal year runs from 1 July to 30 June. Sales in fiscal 2021, which began in "
            "[[January 2021]], were flat."
        ),
        Flagged(
            "The mill closes its books at the end of March every year. The financial year that closed on "
            "[[31 December 2020]] was its best."
        ),
        Flagged("The tax year begins on July 1. In the second quarter ([[January]] to March), it fell."),
        Passing("The tax year begins on July 1. In the second quarter (October to December), it fell."),
        Passing(
            "The firm's fiscal year runs from 1 July to 30 June. Sales in fiscal 2021, which began in "
            "July 2020, were flat."
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each edge of a business year, and each quarter, in the wrong months."""
        year = fiscal_year(article)
        if year is None:
            return
        for edge in edges(article):
            right = year.first_month if edge.begins else year.last_month
            months = _months(edge.expression)
            if months and right not in months and not edge.expression.span.overlaps(year.place):
                yield _finding(edge.expression, year, "its beginning" if edge.begins else "its end")
        for quarter, month in _quarters(article):
            right_months = year.quarter(quarter.stated.quarter or 1)
            if month.stated.month is not None and month.stated.month not in right_months:
                yield _finding(month, year, f"in {quarter.text}")


def _quarters(article: Article) -> Iterator[tuple[TimeExpression, TimeExpression]]:
    """A quarter and the first of the months that the text says it covers."""
    row = [e for e in article.expressions if e.type is TimexType.DATE]
    for quarter, first, last in zip(row, row[1:], row[2:], strict=False):
        if quarter.stated.quarter is None or first.stated.month is None or last.stated.month is None:
            continue
        covers = _COVERS.fullmatch(article.text, quarter.span.end, first.span.start)
        if covers and _TO.fullmatch(article.text, first.span.end, last.span.start):
            yield quarter, first


def _name(month: int) -> str:
    return MONTHS[month - 1]


def _months(expression: TimeExpression) -> set[int]:
    if expression.stated.month is not None:
        return {expression.stated.month}
    spans = [r.moment for r in expression.readings if r.moment.grain >= Grain.MONTH]
    return {civil(day).month for span in spans for day in (span.first, span.last)}


def _finding(expression: TimeExpression, year: FiscalYear, what: str) -> Finding:
    course = f"begins in {_name(year.first_month)} and ends in {_name(year.last_month)}"
    return Finding(
        span=expression.span,
        message=f"The business year {course}: {expression.text} is not {what}.",
        explanation=(
            f'"{year.words}" tells how the business year runs: it {course}.',
            f'"{expression.text}" is not {what}.',
        ),
        related=(Related(year.place, "how the business year runs"),),
    )
