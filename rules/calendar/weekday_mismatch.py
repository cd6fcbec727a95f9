"""The rule ``weekday-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Span, TimeExpression
from checker.toolkit import WEEKDAYS, Day, civil, day_name, weekday_name
from rules.calendar.weekday_rows import weekdays_go_on
from rules.calendar.weekdays import falls_on, is_of_many_days, repairs, was
from rules.publication.stated_dates import stated_day
from rules.support.dates.date_edits import date_part
from rules.support.language.patterns import Pattern
from rules.support.text.corrected import is_corrected

_WEEKDAY_AFTER = Pattern(
    r"(?:,?\s(?:which\s)?(?:was|is|fell\son|falls\son)\sa\s|,\sa\s|\s?\((?:a\s)?)"
    rf"({'|'.join(WEEKDAYS)})\b(?!\s(?:morning|afternoon|evening|night))",
    exact=True,
)
_CONTRADICTED = Pattern(
    r"[^.\n]{0,20}\b(?:but|though|although|yet)\b[^.\n]{0,60}\b(?:was|is|fell\son|falls\son)\s(?:in\sfact\s|actually\s)?"
    rf"(?:a\s)?({'|'.join(WEEKDAYS)})\b",
    exact=True,
)
_BOTH_CENTURIES = 100


class WeekdayMismatch(Rule):
    """
    What it flags
    -------------
    A full date whose stated weekday is not the weekday of that date.

    Why it matters
    --------------
    One of the two is wrong, and a reader who wants to be there needs both.

    Example
    -------
    "She signed on Monday, 9 November 2003." That day was a Sunday.

    Write instead
    -------------
    The right weekday, the right day or the right year; the finding offers all three.

    When it is wrong
    ----------------
    Dates before 1924 also pass if the weekday fits the Julian calendar. Two-digit years pass if they fit
    in either century. Lists of weekdays in front of a period ("Friday-Monday, Sept. 2-5, 2016") are left
    alone. So are dates that a correction repeats, and those in a quotation which the text itself puts right.

    Options
    -------
    None.

    References
    ----------
    Reuters Handbook of Journalism, "dates". LanguageTool's DATE_WEEKDAY. ISO 8601-1:2019 (day of week).
    """

    name = "weekday-mismatch"
    severity = Severity.ERROR
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED})
    languages = None
    yields_to = frozenset({"impossible-date"})
    examples = (
        Flagged("She signed the lease on [[Monday, 9 November 2003]]."),
        Flagged("Doors open at 8 p.m. [[Saturday, March 17, 2017]], and the show is free."),
        Flagged("The bridge fell on [[June 3, 2024]], a Sunday."),
        Flagged("The fair opened on [[Saturday, 1 August 2023]], by the river.", published="2023-09-01"),
        Flagged("The fair opened on [[Thursday, 31 January 2023]], by the river.", published="2024-09-01"),
        Flagged("The fair opened on [[Sunday, 5 December 2023]], by the river."),
        Flagged("The fair opened on [[Wednesday, 29 February 2024]], by the river."),
        Flagged("The fair will open on [[Friday, 4 June 2024]], by the river.", published="2024-01-10"),
        Passing("She signed the lease on Sunday, 9 November 2003."),
        Passing("She signed the lease on 9 November 2003."),
        Passing("The bridge fell on June 3, 2024, a Monday."),
        Passing("Doors are open Friday-Monday, Sept. 2-5, 2016."),
        Passing("The fair runs 2-4 May 2025 (Friday to Sunday)."),
        Passing("It ran on May 3 and 4, 2025, a Saturday and a Sunday."),
        Passing("An earlier version gave the day of the vote as Tuesday, 4 May 2020."),
        Passing('The post says "Friday, 3 May 2021", but 3 May 2021 was a Monday.'),
        Passing("The tsar abdicated on Thursday, 2 March 1917, by the calendar of the time."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every full date with a weekday, inside the expression or right behind it."""
        for expression in article.expressions:
            day, named = stated_day(expression), expression.stated.weekday
            if day is None:
                continue
            if named is None:
                yield from _apposed(article, expression, day)
            elif not (is_of_many_days(article.text, expression) or _fits(expression, day, named)):
                yield from _unless_put_right(article, expression, day, named)


def _fits(expression: TimeExpression, day: Day, wanted: int) -> bool:
    year, month, dom = civil(day)
    years = [year]
    if expression.stated.short_year:
        years += [year - _BOTH_CENTURIES, year + _BOTH_CENTURIES]
    return any(falls_on(year, month, dom, wanted) for year in years)


def _finding(
    article: Article, expression: TimeExpression, day: Day, wanted: int, *related: Related
) -> Finding:
    return Finding(
        date_part(expression),
        f"{day_name(day)} {was(day, article.published)} a {weekday_name(day)}, not a {WEEKDAYS[wanted]}.",
        _steps(expression, day, wanted),
        related,
        () if related else tuple(repairs(expression, day, article.published)),
    )


def _apposed(article: Article, expression: TimeExpression, day: Day) -> Iterator[Finding]:
    """A weekday that follows the date: "June 3, 2024, a Sunday"."""
    found = _WEEKDAY_AFTER.match(article.text, expression.span.end)
    if found is None or weekdays_go_on(article.text, found.end()):
        return
    wanted = WEEKDAYS.index(found[1])
    if not _fits(expression, day, wanted):
        yield _finding(article, expression, day, wanted, Related(Span(*found.span(1)), f"says {found[1]}"))


def _unless_put_right(
    article: Article, expression: TimeExpression, day: Day, wanted: int
) -> Iterator[Finding]:
    """Nothing in a correction, nor where the words behind say what day it was: "but that was a Monday"."""
    found = _CONTRADICTED.match(article.text, expression.span.end)
    is_put_right = found is not None and found[1] == weekday_name(day)
    if not is_put_right and not is_corrected(article, expression.span):
        yield _finding(article, expression, day, wanted)


def _steps(expression: TimeExpression, day: Day, wanted: int) -> tuple[str, ...]:
    return (
        f'"{expression.text}" states its year: it is {day_name(day)}.',
        f"By the calendar that day is a {weekday_name(day)}; the text says {WEEKDAYS[wanted]}.",
    )
