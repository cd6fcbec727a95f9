"""The rule ``holiday-mismatch``."""

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
    Suggestion,
    TimeExpression,
)
from checker.toolkit import Day, civil, day_name, day_number, weekday_name
from rules.calendar.holiday_dates import FALLS, entries, falling
from rules.support.dates.date_edits import date_part, day_edit
from rules.support.dates.side_by_side import named_twice
from rules.support.language.patterns import Pattern

# Days on which other countries or churches keep a holiday of the same name: month, first and last day.
_ALSO: dict[str | None, tuple[tuple[int, int, int], ...]] = {
    "christmas": ((1, 6, 8), (12, 24, 26)),
    "labor": ((5, 1, 1),),
    "thanksgiving": ((10, 8, 14),),
    "mother": ((3, 1, 31), (5, 1, 31)),
    "father": ((3, 19, 19), (6, 1, 30), (9, 1, 7)),
    "may day": ((5, 1, 7),),
    "veterans": ((11, 8, 14),),
}
_MOVED = Pattern(
    r"\b(?:observed|celebrated|orthodox|coptic|julian|chinese|lunar|jewish|persian|islamic|thai|tibetan"
    r"|vietnamese|ethiopian|eve\b|weekend|substitute|in\slieu|early|late)"
)
_COUNTRY = Pattern(
    r"\b(?!America|Nation|U\.?S)(?:[A-Z][\w-]+['’]s?|[A-Z][a-z]+(?:an|ish|ese|ch|i))\ (?:national\ )?$",
    exact=True,
)
_LOOK_AROUND = 60
_DECEMBER = 12
_TWO_YEARS = 2  # with two readings, a movable feast shows that it moves


class HolidayMismatch(Rule):
    """
    What it flags
    -------------
    A holiday with a date beside it on which it does not fall: "Christmas Day, Dec. 27".

    Why it matters
    --------------
    Readers plan by such lines, and movable feasts are easily taken from last year's calendar.

    Example
    -------
    "Shops close on Thanksgiving Day, Nov. 27, 2024." It was the 28th.

    Write instead
    -------------
    The day on which the holiday falls in that year.

    When it is wrong
    ----------------
    Holidays are those of the United States and the western churches. Days on which other countries keep a
    holiday of the same name pass, as do days "observed" and lists. Without a year, the year of publication
    and those around it are tried.

    Options
    -------
    None.

    References
    ----------
    United States Code, title 5, section 6103. Anonymous Gregorian algorithm for Easter (Nature, 1876).
    """

    name = "holiday-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED, Need.SENTENCES})
    yields_to = frozenset({"impossible-date", "weekday-mismatch", "weekday-mismatch-undated"})
    examples = (
        Flagged("Shops close on Thanksgiving Day, [[Nov. 27, 2024]].", published="2024-11-20"),
        Flagged("The office is shut on Christmas Day, [[Dec. 28]].", published="2023-12-01"),
        Flagged("They married on New Year's Day, [[31 December 2018]].", published="2022-05-05"),
        Flagged("They married on New Year's Eve, [[30 December 2019]].", published="2022-05-05"),
        Flagged("The shop is shut on Christmas Day, [[24 December]].", published="2020-12-20"),
        Flagged(
            "The choir sings on Christmas Eve. The concert on Christmas Eve, [[23 December]], starts at six.",
            published="2016-12-12",
        ),
        Flagged(
            "On New Year's Eve, which falls on [[30 December]], shops shut at two.", published="2017-12-20"
        ),
        Flagged("Thanksgiving comes early this year, on [[November 21]].", published="2019-11-04"),
        Flagged("Terms begin on time.\n\n[[Sept. 11]]: Labor Day, no school\n", published="2023-07-28"),
        Flagged("The pool is open: [[Sept. 11]] is Labor Day.", published="2023-07-28"),
        Passing("Terms begin on time.\n\nSept. 4: Labor Day, no school\n", published="2023-07-28"),
        Passing("Terms begin on time.\n\nAug. 28: Labor Day party\n", published="2023-07-28"),
        Passing("The pool is open: Sept. 4 is Labor Day.", published="2023-07-28"),
        Passing("Thanksgiving comes late this year, on November 28.", published="2019-11-04"),
        Passing("They married on New Year's Eve, 31 December 2019.", published="2022-05-05"),
        Passing("Shops close on Thanksgiving Day, Nov. 28, 2024.", published="2024-11-20"),
        Passing("The office is shut on Christmas Day, Dec. 25.", published="2023-12-01"),
        Passing("The office is shut on Christmas Day, Dec. 31 and Jan. 1.", published="2023-12-01"),
        Passing("Offices close for Independence Day, observed on Friday, July 3.", published="2026-06-20"),
        Passing("The flag is raised on India's Independence Day, Aug. 15.", published="2019-07-01"),
        Passing("Workers march on Labor Day, May 1.", published="2023-04-20"),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every holiday next to a day of a month."""
        for first, second in (*named_twice(article), *falling(article), *entries(article)):
            for feast, date in ((first, second), (second, first)):
                if feast.stated.holiday is not None and feast.stated.day is None:
                    yield from _judge(article, feast, date)


def _judge(article: Article, feast: TimeExpression, date: TimeExpression) -> Iterator[Finding]:
    month, day, year = date.stated.month, date.stated.day, date.stated.year
    if month is None or day is None or date.best is None:
        return
    held = [reading.moment.first for reading in feast.readings]
    held = [each for each in held if year is None or civil(each).year == year] or _fixed(held, year)
    if not held or any(civil(each)[1:] == (month, day) for each in held):
        return
    if _is_of_another_country(article.text, feast) or _kept_elsewhere(feast, month, day):
        return
    if not _is_moved(article, feast, date):
        yield _finding(feast, date, held[0])


def _fixed(held: list[Day], year: int | None) -> list[Day]:
    """The day in another year, of a holiday that always falls on one day of one month."""
    days = {civil(each)[1:] for each in held}
    if year is None or len(held) < _TWO_YEARS or len(days) > 1:
        return []
    return [day_number(year, *days.pop())]


def _is_of_another_country(text: str, feast: TimeExpression) -> bool:
    """ "India's Independence Day": not the one that the calendar of the United States has."""
    return _COUNTRY.before(text, feast.span.start) is not None


def _kept_elsewhere(feast: TimeExpression, month: int, day: int) -> bool:
    if feast.text.lower().endswith("christmas day") and month == _DECEMBER:
        return False
    also = _ALSO.get(feast.stated.holiday, ())
    return any(month == m and first <= day <= last for m, first, last in also)


def _is_moved(article: Article, feast: TimeExpression, date: TimeExpression) -> bool:
    """Whether the words around, the holiday's own name apart, tell of another day than the usual one."""
    start, end = feast.span
    first, last = article.sentence_of(start).span
    if FALLS.fullmatch(article.text, end, date.span.start):
        end = date.span.end
    before = _MOVED.search(article.text, max(first, start - _LOOK_AROUND), start)
    return bool(before or _MOVED.search(article.text, end, min(last, date.span.end + _LOOK_AROUND)))


def _finding(feast: TimeExpression, date: TimeExpression, held: Day) -> Finding:
    year = civil(held).year
    same_month = civil(held).month == date.stated.month
    edit = day_edit(date, civil(held).day) if same_month else None
    return Finding(
        date_part(date),
        f"In {year} {feast.text} falls on {weekday_name(held)}, {day_name(held)}.",
        (f'"{feast.text}" is {day_name(held)}.', f'The date beside it is "{date.text}".'),
        (Related(feast.span, "the holiday"),),
        (Suggestion(f"Write {day_name(held)}.", () if edit is None else (edit,)),),
        certainty=0.85,
    )
