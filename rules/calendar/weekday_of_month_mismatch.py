"""The rule weekday-of-month-mismatch."""

from __future__ import annotations

from collections.abc import Iterator

from checker import (
    Article,
    Finding,
    Flagged,
    Moment,
    Need,
    Passing,
    Rule,
    Severity,
    Span,
    Suggestion,
    TimeExpression,
)
from checker.toolkit import MONTHS, WEEKDAYS, Grain, add_months, civil, day_number, is_valid, ordinal, weekday
from rules.support.text.corrected import is_corrected

_CONTEXT = 700  # characters before the day in which its month may be named
Month = tuple[int, int]
"""Year and number of a month."""


class WeekdayOfMonthMismatch(Rule):
    """What it flags
    -------------
    A weekday with a day of the month but no month, "Monday the 11th", where no month that can be meant has
    that day on that weekday.

    Why it matters
    --------------
    Readers plan by the weekday or by the number, and half of them come on the wrong day.

    Example
    -------
    Published 2025-02-03: "Next Monday, the 11th, they meet again." The Monday is the 10th.

    Write instead
    -------------
    "Next Monday, the 10th, they meet again."

    When it is wrong
    ----------------
    When a month is meant that the text does not name and that does not lie next to the day of publication.
    The months of dates told shortly before count, and those before and after them.

    Options
    -------
    None.

    References
    ----------
    LanguageTool's DATE_WEEKDAY, which needs the month.
    """

    name = "weekday-of-month-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED, Need.SENTENCES})
    languages = None
    yields_to = frozenset({"weekday-mismatch", "weekday-mismatch-undated", "nth-day-mismatch"})
    examples = (
        Flagged("[[Next Monday, the 11th]], they meet again.", published="2025-02-03"),
        Flagged("The ship sailed on [[Sunday the 6th]].", published="2025-02-08"),
        Flagged("In May 2019 they met. On [[Sunday the 31st]] it rained.", published="2020-08-08"),
        Flagged("Shops close on Feb. 7, ahead of the feast on [[Saturday, the 11th]].", "2024-01-31"),
        Flagged("By [[Tuesday, the 13th]], it rains. It was dry in June 2023.", published="2023-09-08"),
        Passing("Shops close on Feb. 7, ahead of the feast on Saturday, the 10th.", published="2024-01-31"),
        Passing("Next Monday, the 10th, they meet again.", published="2025-02-03"),
        Passing("The ship sailed on Sunday the 2nd.", published="2025-02-08"),
        Passing("In May 2019 they met twice. On Sunday the 5th it rained.", published="2025-02-08"),
        Passing("The ship sailed on Sunday the 5th."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every weekday with a day that no month near by has."""
        if article.published is None:
            return
        for expression in article.expressions:
            stated, day, named = expression.stated, expression.stated.day, expression.stated.weekday
            if day is None or named is None or stated.month is not None or stated.year is not None:
                continue
            months = _months(article, expression, article.published.moment)
            fits = any(_falls(month, day, named) for month in months)
            if not fits and not is_corrected(article, expression.span):
                yield _finding(expression, day, named, months[0])


def _months(article: Article, expression: TimeExpression, published: Moment) -> list[Month]:
    """The months that can be meant, that of publication first; behind one in the sentence, only that."""
    start = expression.span.start
    sentence = article.sentence_of(start).span.start
    here = [e for e in article.expressions_in(Span(sentence, start)) if e.stated.month is not None]
    moments = [each.best for each in here if each.best is not None]
    if not moments:
        before = article.expressions_in(Span(max(0, start - _CONTEXT), start))
        told = [e for e in before if e.stated.month is not None or e.stated.day is None]
        moments = [published, *(r.moment for e in told for r in e.readings if r.moment.grain >= Grain.MONTH)]
    around = (civil(add_months(moment.first, step)) for step in (0, 1, -1) for moment in moments)
    return list(dict.fromkeys((day.year, day.month) for day in around))


def _falls(month: Month, day: int, wanted: int) -> bool:
    return is_valid(*month, day) and weekday(day_number(*month, day)) == wanted


def _finding(expression: TimeExpression, day: int, wanted: int, month: Month) -> Finding:
    year, number = month
    name = f"{MONTHS[number - 1]} {year}"
    days = [d for d in range(1, 32) if _falls(month, d, wanted)]
    steps = [
        f'"{expression.text}" names {WEEKDAYS[wanted]} and the day {day}.',
        f"In {name} {WEEKDAYS[wanted]}s are the days {', '.join(map(str, days))}.",
        "No month that the text names, or one next to it, has the two together either.",
    ]
    nearest = min(days, key=lambda d: abs(d - day))
    return Finding(
        expression.span,
        f"{day} {name} is no {WEEKDAYS[wanted]}.",
        tuple(steps),
        suggestions=(Suggestion(f"{WEEKDAYS[wanted]} is the {ordinal(nearest)}, if {name} is meant."),),
        certainty=0.9,
    )
