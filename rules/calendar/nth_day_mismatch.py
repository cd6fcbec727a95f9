"""The rule nth-day-mismatch."""

from __future__ import annotations

import re
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
    Span,
    Suggestion,
    TimeExpression,
)
from checker.toolkit import MONTHS, WEEKDAYS, add_months, civil, day_name, day_number, weekday
from rules.support.language.patterns import Pattern

_ORDER = ("first", "second", "third", "fourth", "fifth")
_NTH = Pattern(
    rf"\bthe\s(?P<nth>{'|'.join(_ORDER)}|last)\s(?P<day>{'|'.join(WEEKDAYS)}|day)\s(?:of|in)\s(?P<month>{'|'.join(MONTHS)})"
    r"(?:\s\d{4})?,\s(?:on\s)?(?:the\s)?$"
)
_WEEK = 7


class NthDayMismatch(Rule):
    """What it flags
    -------------
    "The first Sunday of May, 8 May 2022": a day told by its place in the month, with a date beside it that
    has another place.

    Why it matters
    --------------
    Feasts, elections and fairs are fixed that way, and the date is worked out by hand.

    Example
    -------
    "The fair opens on the first Sunday of May, 8 May 2022."

    Write instead
    -------------
    "The fair opens on the first Sunday of May, 1 May 2022."

    When it is wrong
    ----------------
    When the year of a date without one is not that of publication; then the years around it pass, too.

    Options
    -------
    None.

    References
    ----------
    RFC 5545, BYDAY in recurrence rules.
    """

    name = "nth-day-mismatch"
    severity = Severity.ERROR
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED})
    yields_to = frozenset({"impossible-date", "weekday-mismatch", "weekday-mismatch-undated"})
    examples = (
        Flagged("The fair opens on the first Sunday of May, [[8 May 2022]]."),
        Flagged("They met on the last day of April, [[29 April 2022]]."),
        Flagged("The fair opens on the first Sunday of May, [[9 May]].", published="2022-05-20"),
        Passing("The fair opens on the first Sunday of May, 1 May 2022."),
        Passing("They met on the last day of April, 30 April 2022."),
        Passing("The fair opens on the first Sunday of May, 2 May.", published="2022-05-20"),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every date right behind such words."""
        for expression in article.expressions:
            told = _NTH.before(article.text, expression.span.start)
            if told is None or expression.stated.day is None or expression.best is None:
                continue
            days = (reading.moment.first for reading in expression.readings)
            if all(day != _meant(told, civil(day).year) for day in days):
                yield _finding(told, expression, expression.best.first)


def _meant(told: re.Match[str], year: int) -> int:
    """The day that the words mean in a year."""
    month = MONTHS.index(told["month"].capitalize()) + 1
    first = day_number(year, month, 1)
    last = add_months(first, 1) - 1
    if told["day"].lower() == "day":
        return last if told["nth"].lower() == "last" else first + _ORDER.index(told["nth"].lower())
    wanted = WEEKDAYS.index(told["day"].capitalize())
    if told["nth"].lower() == "last":
        return last - (weekday(last) - wanted) % _WEEK
    return first + (wanted - weekday(first)) % _WEEK + _WEEK * _ORDER.index(told["nth"].lower())


def _finding(told: re.Match[str], expression: TimeExpression, day: int) -> Finding:
    year = civil(day).year
    right = day_name(_meant(told, year))
    words = told[0].rstrip(" ,")
    place = Span(told.start(), told.start() + len(words))
    return Finding(
        span=expression.span,
        message=f"In {year} {words} is {right}.",
        explanation=(f'"{words}" is {right} in {year}.', f'Beside it stands "{expression.text}".'),
        related=(Related(place, "its place in the month"),),
        suggestions=(Suggestion(f"Write {right}."),),
    )
