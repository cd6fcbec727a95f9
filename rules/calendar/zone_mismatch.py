"""The rule ``zone-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import (
    Article,
    Edit,
    Finding,
    Flagged,
    Need,
    Passing,
    Rule,
    Severity,
    Span,
    Suggestion,
    TimeExpression,
)
from checker.toolkit import Day, civil, day_name, day_number, weekday
from rules.publication.stated_dates import stated_day

_AMERICAN = {"EST": "EDT", "CST": "CDT", "PST": "PDT"}
_EUROPEAN = {"CET": "CEST", "EET": "EEST", "WET": "WEST", "GMT": "BST"}
_SUMMER_TO_WINTER = {summer: winter for winter, summer in {**_AMERICAN, **_EUROPEAN}.items()}
_FIRST_AMERICAN = 2007
_FIRST_EUROPEAN = 1996
_SUNDAY = 6


class ZoneMismatch(Rule):
    """
    What it flags
    -------------
    The name of winter time on a day of summer time, or the other way round: "8 p.m. EST on June 12, 2023".

    Why it matters
    --------------
    Taken at its word the time is an hour off.

    Example
    -------
    "The launch is at 8 p.m. EST on June 12, 2023."

    Write instead
    -------------
    "8 p.m. EDT", or "8 p.m. ET", which is right all the year.

    When it is wrong
    ----------------
    Many write EST for Eastern time at any season, so it is a notice. GMT in summer passes, since it is also
    the world's reference; so do zones with regions that keep one time (MST). Rules of summer time are those
    of the United States since 2007 and of Europe since 1996.

    Options
    -------
    None.

    References
    ----------
    Energy Policy Act of 2005, section 110. Directive 2000/84/EC.
    """

    name = "zone-mismatch"
    severity = Severity.NOTICE
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED})
    examples = (
        Flagged("The launch is at 8 p.m. [[EST]] on June 12, 2023."),
        Flagged("The launch is at 8 p.m. [[PDT]] on Jan. 12, 2023."),
        Passing("The launch is at 8 p.m. EDT on June 12, 2023."),
        Passing("The launch is at 8 p.m. EST on Jan. 12, 2023."),
        Passing("The launch is at 8 p.m. ET on June 12, 2023."),
        Passing("The launch is at 8 p.m. GMT on June 12, 2023."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every time with a zone and a day."""
        for expression in article.expressions:
            zone = (expression.stated.zone or "").upper()
            day = stated_day(expression)
            right = None if day is None else _right_zone(zone, day)
            if day is not None and right is not None:
                yield _finding(expression, zone, right, day)


def _right_zone(zone: str, day: Day) -> str | None:
    """The zone's name that holds on the day, if the one given does not."""
    year = civil(day).year
    winter = _SUMMER_TO_WINTER.get(zone, zone)
    if winter in _AMERICAN and year >= _FIRST_AMERICAN:
        summer, bounds = _AMERICAN[winter], (_sunday(year, 3, 8), _sunday(year, 11, 1))
    elif winter in _EUROPEAN and year >= _FIRST_EUROPEAN:
        summer, bounds = _EUROPEAN[winter], (_sunday(year, 3, 25), _sunday(year, 10, 25))
    else:
        return None
    if zone == "GMT" or day in bounds:
        return None
    right = summer if day in range(*bounds) else winter
    return right if right != zone else None


def _sunday(year: int, month: int, earliest: int) -> Day:
    """The first Sunday from a day of the month on."""
    day = day_number(year, month, earliest)
    return day + _SUNDAY - weekday(day)


def _finding(expression: TimeExpression, zone: str, right: str, day: Day) -> Finding:
    at = expression.text.upper().find(zone)
    span = Span(expression.span.start + at, expression.span.start + at + len(zone))
    return Finding(
        span,
        f"On {day_name(day)} {right} holds, not {zone}.",
        (f'"{expression.text}" is on {day_name(day)}.', f"The clocks show {right} on that day."),
        suggestions=(Suggestion(f"Write {right}.", (Edit(span, right),)),),
        certainty=0.8,
    )
