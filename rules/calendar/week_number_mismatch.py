"""The rule ``week-number-mismatch``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Span, Suggestion
from checker.toolkit import Day, civil, day_name, day_number, weekday
from rules.publication.stated_dates import stated_day
from rules.support.language.patterns import Pattern

_WEEK = Pattern(
    r"\b(?:(?:calendar\s|ISO\s)?week\s(?:no\.?\s|number\s)?(?P<week>\d{1,2})(?:\s(?:of|in)\s|,\s)(?P<year>(?:19|20)\d\d)"
    r"|(?P<isoyear>(?:19|20)\d\d)-?W(?P<isoweek>\d\d))\b"
)
_JOINT = Pattern(r"\s?\(|,\s(?:on\s|beginning\s|starting\s)?|\s\((?:beginning|starting)\s")
_WEEK_DAYS = 7


class WeekNumberMismatch(Rule):
    """
    What it flags
    -------------
    A week that its year does not have, or a numbered week with a date beside it that lies elsewhere.

    Why it matters
    --------------
    Plans by week numbers go wrong by whole weeks.

    Example
    -------
    "Delivery is in week 53 of 2023."

    Write instead
    -------------
    A week that the year has, or the date alone.

    When it is wrong
    ----------------
    Beside a date, a week more or less passes, because weeks are counted in several ways.

    Options
    -------
    None.

    References
    ----------
    ISO 8601-1:2019, 4.3.3 (week 1 holds the first Thursday of the year).
    """

    name = "week-number-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS})
    examples = (
        Flagged("Delivery is in [[week 53 of 2023]]."),
        Flagged("Delivery is in [[week 23 of 2023]] (12 July 2023)."),
        Flagged("The file is named [[2023-W54]]."),
        Passing("Delivery is in week 53 of 2020."),
        Passing("Delivery is in week 23 of 2023 (9 June 2023)."),
        Passing("Delivery is in week 52 of 2023."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every week with a number and a year."""
        for found in _WEEK.finditer(article.text):
            week = int(found["week"] or found["isoweek"])
            year = int(found["year"] or found["isoyear"])
            if not 1 <= week <= _weeks(year):
                yield _no_such_week(found, year)
            else:
                yield from _beside(article, found, year, week)


def _first_monday(year: int) -> Day:
    """The Monday of week 1."""
    fourth = day_number(year, 1, 4)
    return fourth - weekday(fourth)


def week_of(day: Day) -> int:
    """The number of a day's week by ISO 8601, in which the last days of December may be of week 1."""
    thursday = day - weekday(day) + 3
    return (thursday - day_number(civil(thursday).year)) // _WEEK_DAYS + 1


def _weeks(year: int) -> int:
    return (_first_monday(year + 1) - _first_monday(year)) // _WEEK_DAYS


def _no_such_week(found: re.Match[str], year: int) -> Finding:
    return Finding(
        Span(*found.span()),
        f"{year} has {_weeks(year)} weeks.",
        (f"Week 1 of {year} begins on {day_name(_first_monday(year))}.", f"It has {_weeks(year)} weeks."),
        suggestions=(Suggestion("Correct the week or the year."),),
    )


def _beside(article: Article, found: re.Match[str], year: int, week: int) -> Iterator[Finding]:
    after = next(article.expressions_in(Span(found.end(), len(article.text))), None)
    if after is None or not _JOINT.fullmatch(article.text, found.end(), after.span.start):
        return
    day = stated_day(after)
    monday = _first_monday(year) + _WEEK_DAYS * (week - 1)
    if day is not None and not monday - _WEEK_DAYS <= day < monday + 2 * _WEEK_DAYS:
        yield Finding(
            Span(*found.span()),
            f"{day_name(day)} lies in week {week_of(day)}, not in week {week}.",
            (f"Week {week} of {year} begins on {day_name(monday)}.", f'The date beside it: "{after.text}".'),
            (Related(after.span, "the date"),),
            (Suggestion("Correct the week or the date."),),
        )
