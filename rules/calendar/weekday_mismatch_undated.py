"""The rule ``weekday-mismatch-undated``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import (
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Publication,
    Rule,
    Severity,
    TimeExpression,
)
from checker.toolkit import (
    WEEKDAYS,
    Day,
    civil,
    day_name,
    day_number,
    describe_moment,
    weekday_name,
)
from rules.calendar.candidate_years import Ballot, Undated, ballot, meant_years, undated_days
from rules.calendar.weekdays import falls_on, repairs, was
from rules.support.dates.date_edits import date_part
from rules.support.text.corrected import is_corrected


class WeekdayMismatchUndated(Rule):
    """
    What it flags
    -------------
    A day and month with a weekday, but no year, where the weekday fits in no year that can be meant.

    Why it matters
    --------------
    Announcements live from such dates. Readers who follow the weekday and those who follow the date
    arrive on different days.

    Example
    -------
    "The board meets on Monday, March 23", published on 16 March 2021: that day is a Tuesday.

    Write instead
    -------------
    The right weekday or the right day; or the year, if another one was meant.

    When it is wrong
    ----------------
    The year is taken from publication, so the finding is a warning. Years that can be meant are that of
    publication, those that bring the date within nine months of it, and every year that the text names
    or points to near by (not behind the sentence, where the date lies within three weeks of publication).
    A text whose other dates with weekdays agree on one year is believed. Photograph captions, which are
    often older than the article, are left alone unless they are three weeks old at most; even then they
    may be of the two years before.

    Options
    -------
    None.

    References
    ----------
    Associated Press Stylebook, "dates" (the year is left out within the current year). LanguageTool's
    DATE_WEEKDAY_WITHOUT_YEAR.
    """

    name = "weekday-mismatch-undated"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED, Need.SENTENCES})
    languages = None
    yields_to = frozenset({"impossible-date", "weekday-mismatch"})
    examples = (
        Flagged("The board meets at 7 p.m. on [[Monday, March 23]], in the gym.", published="2021-03-16"),
        Flagged("Heavy snow closed the pass on [[Friday, 4 February]].", published="2021-02-05"),
        Flagged("The fair is held on [[Monday, 28 February]], by the river.", published="2024-11-20"),
        Flagged("It froze on [[Monday, 29 February]], on the river.", published="2024-03-05"),
        Flagged(
            "Seit 2019 gibt es den Markt in der alten Halle am Fluss. Er war am [[Mittwoch, 9. November]], "
            "wie immer gut besucht, sagte der Bürgermeister.",
            published="2021-11-16",
        ),
        Flagged("If they win, they play again at 5 p.m. on [[Sunday, June 3]].", published="2024-05-31"),
        Passing("The board meets at 7 p.m. on Tuesday, March 23, in the gym.", published="2021-03-16"),
        Passing("The fair opens on Saturday, Jan. 3.", published="2025-12-20"),
        Passing(
            "The longest sitting was in 1960, from noon on Monday, Feb. 29, to Saturday, March 5.",
            published="2025-04-01",
        ),
        Passing("Crowds fill a square in Halden on Wednesday, July 1. Ana Prell/AP", published="2022-05-07"),
        Passing("Crowds fill a square on Monday, July 4. (Ana Prell / Nordpress)", published="2021-08-20"),
        Passing("The board meets at 7 p.m. on Monday, March 23, in the gym."),
        Passing(
            "An earlier version gave the day of the vote as Monday, March 23. It was a Tuesday.",
            published="2021-03-26",
        ),
        Passing("Last year the feast fell on Wednesday, June 19.", published="2025-06-20"),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every date with a weekday and without a year."""
        if article.published is None:
            return
        told = article.once(ballot)
        for expression, date in undated_days(article):
            yield from _judge(article, article.published, expression, date, told)


def _judge(
    article: Article, published: Publication, expression: TimeExpression, date: Undated, told: Ballot
) -> Iterator[Finding]:
    month, day, wanted = date
    years = meant_years(article, published.moment.first, expression, month, day, told)
    fits = any(falls_on(year, month, day, wanted) for year in years)
    if not years or fits or is_corrected(article, expression.span):
        return
    meant = day_number(years[0], month, day)
    yield Finding(
        date_part(expression),
        f"{day_name(meant)} {was(meant, published)} a {weekday_name(meant)}, not a {WEEKDAYS[wanted]}.",
        _steps(expression, published, years, meant),
        suggestions=tuple(repairs(expression, meant, published)),
        certainty=0.9,
    )


def _steps(
    expression: TimeExpression, published: Publication, years: list[int], meant: Day
) -> tuple[str, ...]:
    year, month, day = civil(meant)
    others = ((other, day_number(other, month, day)) for other in years if other != year)
    tried = [f"{other}: {weekday_name(there)}" for other, there in others]
    steps = (
        f'"{expression.text}" states no year.',
        f"The text was published on {describe_moment(published.moment)} ({published.chosen.signal.value}), "
        f"so {year} is meant.",
        f"By the calendar {day_name(meant)} is a {weekday_name(meant)}.",
    )
    return (*steps, f"Other years near by do not fit either ({'; '.join(tried)}).") if tried else steps
