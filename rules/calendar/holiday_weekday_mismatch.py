"""The rule ``holiday-weekday-mismatch``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Rule, Severity, Span, Suggestion, TimeExpression
from checker.toolkit import WEEKDAYS, Day, civil, day_name, weekday, weekday_name
from rules.support.language.patterns import Pattern

_YEAR = r"(?:(?P<this>this\ year)|(?P<next>next\ year)|(?P<last>last\ year)|in\ (?P<year>\d{4}))"
_FALLS = Pattern(
    r",?\ (?:which\ |that\ )?(?:is|was|falls|fell|comes|will\ (?:be|fall))(?:\ on)?\ an?\ "
    rf"(?P<day>{'|'.join(WEEKDAYS)})\b(?!\ (?:morning|afternoon|evening|night))(?:,?\ {_YEAR}\b)?"
)
_STEPS = {"this": 0, "next": 1, "last": -1}


class HolidayWeekdayMismatch(Rule):
    """
    What it flags
    -------------
    A holiday that is said to be on a weekday on which it is not in that year.

    Why it matters
    --------------
    Shifts, shop hours and trains are planned by such sentences.

    Example
    -------
    Published 2024-08-19: "Boxing Day is a Friday this year." It is a Thursday.

    Write instead
    -------------
    "Boxing Day is a Thursday this year."

    When it is wrong
    ----------------
    When the holiday of another country or church is meant. Without a year, last year's, this year's and
    next year's day all count.

    Options
    -------
    None.

    References
    ----------
    The holidays that the tagger knows: fixed days, and those counted from Easter or within a month.
    """

    name = "holiday-weekday-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED})
    examples = (
        Flagged("Boxing Day [[is a Friday this year]], so the shops stay shut.", published="2024-08-19"),
        Flagged("Christmas Day [[falls on a Sunday]], and the ferry rests.", published="2024-12-02"),
        Flagged("New Year's Day [[was a Monday in 2023]].", published="2024-12-02"),
        Passing("Boxing Day is a Thursday this year, so the shops stay shut.", published="2024-08-19"),
        Passing("Christmas Day falls on a Wednesday, and the ferry rests.", published="2024-12-02"),
        Passing("New Year's Day was a Sunday in 2023.", published="2024-12-02"),
        Passing("Boxing Day is a Friday evening of football.", published="2024-08-19"),
        Passing("Boxing Day is a Friday, so the shops stay shut."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every holiday of which a weekday is told."""
        published = article.published
        if published is None:
            return
        current = civil(published.moment.first).year
        for feast in article.expressions:
            if feast.stated.holiday is None or feast.stated.weekday is not None:
                continue
            found = _FALLS.match(article.text, feast.span.end)
            if found is not None:
                yield from _judge(feast, found, current)


def _judge(feast: TimeExpression, found: re.Match[str], current: int) -> Iterator[Finding]:
    year = _year(feast, found, current)
    days = [r.moment.first for r in feast.readings if r.moment.earliest is not None]
    days = [day for day in days if (civil(day).year == year if year else abs(civil(day).year - current) <= 1)]
    wanted = WEEKDAYS.index(found["day"].capitalize())
    if days and all(weekday(day) != wanted for day in days):
        yield _finding(feast, found, days[0])


def _year(feast: TimeExpression, found: re.Match[str], current: int) -> int | None:
    """The year that the sentence names."""
    if found["year"] is not None:
        return int(found["year"])
    steps = (step for name, step in _STEPS.items() if found[name] is not None)
    step = next(steps, None)
    return feast.stated.year if step is None else current + step


def _finding(feast: TimeExpression, found: re.Match[str], day: Day) -> Finding:
    right = weekday_name(day)
    return Finding(
        Span(found.start() + len(found[0]) - len(found[0].lstrip(" ,")), found.end()),
        f"{feast.text} is {day_name(day)}, a {right}, not a {found['day']}.",
        (f'"{feast.text}" is {day_name(day)}.', f"By the calendar that day is a {right}."),
        suggestions=(Suggestion(f"Write {right}."),),
        certainty=0.85,
    )
