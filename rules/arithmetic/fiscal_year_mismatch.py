"""The rule fiscal-year-mismatch."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Span, TimeExpression
from checker.toolkit import MONTHS, civil
from rules.support.patterns import Pattern

_KIND = r"(?:fiscal|financial|business|tax)"
_RUNS = Pattern(rf"\b{_KIND}\s+year\s+(?:runs|goes|lasts|extends)\s+from\s+(?:the\s+)?$")
_TO = Pattern(r"\s+(?:to|through|until|till)\s+(?:the\s+)?")
_EDGE = Pattern(
    rf"\b{_KIND}\s+(?:year\s+)?(?:\d{{4}}|FY\s?\d{{2,4}})?,?\s*(?:which\s+|that\s+)?(?:(?P<start>began|begins|started|starts"
    r"|opened|opens)|(?P<end>ended|ends|closed|closes|finished))\s+(?:in|on)\s+(?:the\s+)?$"
)
_REACH = 80


class FiscalYearMismatch(Rule):
    """What it flags
    -------------
    A business year said to begin or end in a month that is not the one which the text itself gives for it.

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
    needs = frozenset({Need.EXPRESSIONS})
    examples = (
        Flagged(
            "The firm's fiscal year runs from 1 July to 30 June. Sales in fiscal 2021, which began in "
            "[[January 2021]], were flat."
        ),
        Passing(
            "The firm's fiscal year runs from 1 July to 30 June. Sales in fiscal 2021, which began in "
            "July 2020, were flat."
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each edge of a business year in the wrong month."""
        year = _stated_year(article)
        if year is None:
            return
        first, last = year
        for expression in article.expressions:
            edge = _EDGE.search(_before(article, expression))
            right = (first if edge["start"] else last) if edge else None
            months = _months(expression)
            if right is not None and months and right.stated.month not in months:
                yield _finding(expression, right, first, last)


def _before(article: Article, expression: TimeExpression) -> str:
    return article.text[max(0, expression.span.start - _REACH) : expression.span.start]


def _stated_year(article: Article) -> tuple[TimeExpression, TimeExpression] | None:
    """Where the text says that the business year begins and ends, if it says so once."""
    found = []
    for first, last in zip(article.expressions, article.expressions[1:], strict=False):
        joint = article.text[first.span.end : last.span.start]
        if _TO.fullmatch(joint) and _RUNS.search(_before(article, first)):
            found.append((first, last))
    return found[0] if len(found) == 1 and found[0][0].stated.month and found[0][1].stated.month else None


def _months(expression: TimeExpression) -> set[int]:
    if expression.stated.month is not None:
        return {expression.stated.month}
    spans = (r.moment for r in expression.readings if r.moment.length is not None and r.moment.length <= 31)
    return {civil(day).month for m in spans for day in (m.earliest, m.latest) if day is not None}


def _finding(
    expression: TimeExpression, right: TimeExpression, first: TimeExpression, last: TimeExpression
) -> Finding:
    assert right.stated.month is not None
    return Finding(
        span=expression.span,
        message=f"A year from {first.text} to {last.text} does not begin or end in {expression.text}.",
        explanation=(
            f"The text says that the business year runs from {first.text} to {last.text}.",
            f"Its edge therefore lies in {MONTHS[right.stated.month - 1]}, not in {expression.text}.",
        ),
        related=(Related(Span(first.span.start, last.span.end), "how the business year runs"),),
    )
