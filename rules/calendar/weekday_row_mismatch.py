"""The rule ``weekday-row-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker import Article, Finding, Flagged, Need, Passing, Publication, Related, Rule, Severity, Suggestion
from checker.toolkit import WEEKDAYS, day_name, day_number, describe_moment, weekday_name
from rules.calendar.candidate_years import ballot, meant_years
from rules.calendar.weekday_rows import Date, Row, rows
from rules.calendar.weekdays import falls_on, nearest
from rules.support.text.corrected import is_corrected

Pairs = Sequence[tuple[Date, int]]


class WeekdayRowMismatch(Rule):
    """
    What it flags
    -------------
    Weekdays in a row beside days in a row, where the two do not go together in any year that can be meant.

    Why it matters
    --------------
    Fairs and hearings of several days are announced like that, and half the readers keep the weekday.

    Example
    -------
    "The fair is held from Friday to Sunday, 3 to 5 May 2025." 3 May 2025 is a Saturday.

    Write instead
    -------------
    "The fair is held from Friday to Sunday, 2 to 4 May 2025."

    When it is wrong
    ----------------
    Where the weekdays are those of opening hours within the period. Rows are compared only if they have as
    many weekdays as days; "Saturdays" before a list of days only where most of the days are Saturdays.
    Without a year the finding is a warning, and years are tried as for ``weekday-mismatch-undated``.

    Options
    -------
    None.

    References
    ----------
    ISO 8601-1:2019 (day of week).
    """

    name = "weekday-row-mismatch"
    severity = Severity.ERROR
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED, Need.SENTENCES})
    yields_to = frozenset(
        {"impossible-date", "weekday-mismatch", "weekday-mismatch-undated", "reversed-range"}
    )
    examples = (
        Flagged("The fair is held from Friday to Sunday, [[3 to 5 May 2025]], in the park."),
        Flagged("They meet on Saturday and Sunday, [[Oct. 3 and 4, 2023]], at the school."),
        Flagged("The hall is open on [[2, 3 and 5 May 2025]] (Friday, Saturday and Sunday)."),
        Flagged("It sits next Tuesday and Wednesday, [[March 18 and 19]].", published="2020-03-12"),
        Flagged("Market days are Saturdays, [[May 3, 10, 18 and 24]].", published="2025-04-20"),
        Passing("The fair is held from Friday to Sunday, 2 to 4 May 2025, in the park."),
        Passing("They meet on Tuesday and Wednesday, Oct. 3 and 4, 2023, at the school."),
        Passing("The hall is open on 2, 3 and 4 May 2025 (Friday, Saturday and Sunday)."),
        Passing("It sits next Tuesday and Wednesday, March 17 and 18.", published="2020-03-12"),
        Passing("Market days are Saturdays, May 3, 10, 17 and 24.", published="2025-04-20"),
        Passing("Market days are Saturdays, May 1, May 29 and Dec. 24.", published="2025-04-20"),
        Passing("Open Monday to Friday, 3 May to 6 June 2025, from nine to five."),
        Passing("They meet on Saturday and Sunday, Oct. 3 and 4."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every run of weekdays beside a run of days."""
        for row in rows(article):
            if is_corrected(article, row.days.span):
                continue
            years = _years(article, row)
            tried = {year: pairs for year in years if (pairs := row.pairs(year))}
            wrong = {year: _wrong(row, pairs) for year, pairs in tried.items()}
            if tried and all(wrong.values()):
                yield _finding(article, row, next(iter(wrong.values())))


def _years(article: Article, row: Row) -> list[int]:
    """Of the first day: the one that the row states, else those that can be meant."""
    stated = row.days.members[-1].stated.year
    if stated is not None:
        return [stated - row.new_years]
    if article.published is None:
        return []
    return meant_years(article, article.published.moment.first, *row.first_day, article.once(ballot))


def _wrong(row: Row, pairs: Pairs) -> Pairs:
    """The days that are not the weekday told of them; of a plural, only where most of the days are."""
    wrong = [(date, wanted) for date, wanted in pairs if not falls_on(*date, wanted)]
    return [] if len(row.weekdays.members) == 1 and 2 * len(wrong) >= len(pairs) else wrong


def _finding(article: Article, row: Row, wrong: Pairs) -> Finding:
    date, wanted = wrong[0]
    day = day_number(*date)
    weekdays, days = article.quote(row.weekdays.span), article.quote(row.days.span)
    has_year = row.days.members[-1].stated.year is not None
    return Finding(
        row.days.span,
        f'"{days}" and "{weekdays}" do not go together: {day_name(day)} is a {weekday_name(day)}.',
        (
            f'"{weekdays}" are the weekdays of "{days}".',
            f'"{days}" states its year.' if has_year else _year_meant(article.published, days, date),
            *(_told(day_number(*each), told) for each, told in wrong),
        ),
        (Related(row.weekdays.span, "the weekdays"),),
        (Suggestion(f"The nearest {WEEKDAYS[wanted]} is {day_name(nearest(day, wanted))}."),),
        certainty=1.0 if has_year else 0.9,
        severity=None if has_year else Severity.WARNING,
    )


def _year_meant(published: Publication | None, days: str, date: Date) -> str:
    assert published is not None
    when = describe_moment(published.moment)
    return f'"{days}" states no year; the text was published on {when}, so {date[0]} is meant.'


def _told(day: int, wanted: int) -> str:
    return f"By the calendar {day_name(day)} is a {weekday_name(day)}; the text says {WEEKDAYS[wanted]}."
