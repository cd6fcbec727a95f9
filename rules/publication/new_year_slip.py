"""The rule ``new-year-slip``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checker import (
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Publication,
    Rule,
    Severity,
    Suggestion,
    TimeExpression,
)
from checker.toolkit import Day, Grain, civil, day_name, describe_moment
from rules.publication.stated_dates import moment_of
from rules.support.dates.date_edits import year_edit
from rules.support.language.patterns import Pattern

_A_YEAR_AGO = Pattern(
    r"\b(?:a\syear\s(?:ago|earlier|before|later|after)|one\syear|last\syear|previous\syear|year-ago|anniversar\w+"
    r"|since|first|annual|born|died|compar\w+|same\s(?:day|week|period))\b"
)
_AROUND = 300


@dataclass(frozen=True, slots=True)
class NewYearSlipOptions:
    """``last_month``: until which month the slip is looked for; ``days``: how near the date must be."""

    last_month: int = 2
    days: int = 10


class NewYearSlip(Rule):
    """
    What it flags
    -------------
    In the first weeks of a year, a full date of last year that would lie within days of publication if it
    bore this year's number.

    Why it matters
    --------------
    In January hands still type last year's number.

    Example
    -------
    "The vote of Jan. 6, 2024, was close", published on 8 January 2025.

    Write instead
    -------------
    This year's number, if that was meant.

    When it is wrong
    ----------------
    Where something really happened a year ago to the week. The rule is silent where words near by look back
    ("a year ago", "anniversary", "last year") or where last year is named again; it only gives a notice.

    Options
    -------
    ``last_month`` (2): the last month in which slips are looked for. ``days`` (10): the distance from
    publication.

    References
    ----------
    LanguageTool's check for a date one year back in January.
    """

    name = "new-year-slip"
    severity = Severity.NOTICE
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED})
    options_type = NewYearSlipOptions
    options: NewYearSlipOptions
    yields_to = frozenset({"past-as-future", "weekday-mismatch", "future-as-past"})
    examples = (
        Flagged("The vote of [[Jan. 6, 2024]], was close.", published="2025-01-08"),
        Passing("The vote of Jan. 6, 2025, was close.", published="2025-01-08"),
        Passing("A year ago, the vote of Jan. 6, 2024, was close.", published="2025-01-08"),
        Passing("The vote of Jan. 6, 2024, was close. So were all votes of 2024.", published="2025-01-08"),
        Passing("The vote of June 6, 2024, was close.", published="2025-06-08"),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Full dates of last year, in a text of the first months of a year."""
        published = article.published
        if published is None:
            return
        year, month, _ = civil(published.moment.first)
        of_last_year = [e for e in article.expressions if e.stated.year == year - 1]
        if month <= self.options.last_month and len({e.text for e in of_last_year}) == 1:
            for expression in of_last_year:
                yield from self._judge(article, published, year, expression)

    def _judge(
        self, article: Article, published: Publication, year: int, expression: TimeExpression
    ) -> Iterator[Finding]:
        meant = moment_of(year, expression.stated.month, expression.stated.day)
        if meant is None or meant.grain < Grain.DAY:
            return
        start, end = expression.span
        is_near = abs(meant.first - published.moment.first) <= self.options.days
        if is_near and not _A_YEAR_AGO.search(article.text, max(0, start - _AROUND), end + _AROUND):
            yield _finding(expression, published, meant.first)


def _finding(expression: TimeExpression, published: Publication, meant: Day) -> Finding:
    year = civil(meant).year
    edit = year_edit(expression, year)
    return Finding(
        expression.span,
        f'"{expression.text}" is a year back almost to the day: was {year} meant?',
        (
            f"The text was published on {describe_moment(published.moment)}.",
            f"With this year's number the date would be {day_name(meant)}, days from publication.",
            "Nothing near by looks back a year.",
        ),
        suggestions=(Suggestion(f"If {year} was meant, correct it.", () if edit is None else (edit,)),),
        certainty=0.5,
    )
