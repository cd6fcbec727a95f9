"""The rule pre-reform-date."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

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
from checker.toolkit import MONTHS, Day, civil, day_number, is_valid
from rules.calendar.weekdays import julian_lag
from rules.support.language.patterns import Pattern
from rules.support.text.landmarks import has_any

_PARTS = ("calendar", "style", "julian", "gregorian", "s.")
_CUE = Pattern(r"\b(?:calendars?|old\s+style|new\s+style|julian|gregorian|[on]\.\s?s\.)")
_OLD = Pattern(
    r"\bold\s+style|\bo\.\s?s\.|\bjulian|\bold\s+calendar|\bolder\s+calendar|\bcalendar\s+(?:then|of\s+(?:his|her|the|their))"
    r"|\bcalendar\s+(?:still\s+)?(?:used|in\s+use)\s+(?:then|there|at\s+the\s+time)|\bcalendar\s+that\s+was\s+then"
)
_NEW = Pattern(
    r"\bnew\s+style|\bn\.\s?s\.|\bgregorian|\bnew\s+(?:calendar|one)|\bours\b|\bmodern\s+calendar|\b(?:our|today['’]s|the\s+present)"
    r"\s+calendar"
)
_BECAME = Pattern(
    r"\b(?:became|becoming|moved\s+to|now\s+falls\s+on|is\s+now|was\s+now)\s+(?:on\s+)?(?:the\s+)?$"
)
_SAME_DAY = Pattern(
    r"[\s,]*(?:\(|or|which\s+(?:is|was|makes|corresponds\s+to)|that\s+is|i\.e\.)[\s(]*(?:on\s+)?"
)
_REACH = 320  # characters between the two dates
_JOINT, _AFTER = 30, 40  # characters before and behind the second, in which it is set beside the first
_NEW_YEAR = 3  # March, in which the year began by the old calendar in many countries
_ANY_YEAR = 2001  # a common one
_LAGS = range(10, 14)  # days between the two calendars from 1582 to 2100
_LAST = 2100  # no country kept the old calendar in daily life as long


class PreReformDate(Rule):
    """What it flags
    -------------
    A date by the Julian calendar ("Old Style") and the same day by the Gregorian, when they are not ten to
    thirteen days apart as their century demands.

    Why it matters
    --------------
    Conversions are counted on the fingers, and copied.

    Example
    -------
    "Born on 11 February 1731 by the old calendar ... his birthday became 20 February 1732."

    Write instead
    -------------
    "His birthday became 22 February 1732."

    When it is wrong
    ----------------
    When the two dates are of different days. The year of the older date may be one less, since in many
    countries it began in March.

    Options
    -------
    None.

    References
    ----------
    Calendar (New Style) Act 1750 (24 Geo. II c. 23); O. L. Harvey, "Calendar Conversions" (1983).
    """

    name = "pre-reform-date"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS})
    examples = (
        Flagged(
            "Ida Moe was born on 11 February 1731 by the old calendar. It became [[20 February 1732]] "
            "in 1752."
        ),
        Flagged("The uprising began on 25 October 1917 Old Style, or [[6 November]] in the new calendar."),
        Passing(
            "Ida Moe was born on 11 February 1731 by the old calendar. It became 22 February 1732 in 1752."
        ),
        Passing(
            "In Rome 4 October was followed by 15 October.\n\nIda Moe, born on 11 February 1731 by the old "
            "calendar, was never there."
        ),
        Flagged(
            "The poet was born on 29 December 1799 Old Style, or [[2 January 1800]] in the new calendar."
        ),
        Flagged("She married on 14 May Old Style, or [[30 May]] in the new calendar."),
        Flagged("The uprising of [[7 November]], or 23 October by the old calendar, was brief."),
        Passing("The uprising of 7 November, or 25 October by the old calendar, was brief."),
        Passing("The uprising began on 25 October 1917 Old Style, or 7 November in the new calendar."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each pair of dates by two calendars that are not one day."""
        if not has_any(article, _PARTS) or _CUE.search(article.text) is None:
            return
        days = [day for expression in article.expressions if (day := _day_of(expression)) is not None]
        for first, second in pairwise(days):
            pair = _by_calendar(article, first, second)
            right = () if pair is None else tuple(_converted(*pair))
            if pair is not None and right and all(pair[1].is_not(day) for day, _ in right):
                yield _finding(*pair, *right[-1])


class _Told(NamedTuple):
    """A day that the text names, by either calendar."""

    expression: TimeExpression
    month: int
    day: int

    def is_not(self, day: Day) -> bool:
        """Whether another day of the year is meant."""
        return civil(day)[1:] != (self.month, self.day)


def _day_of(expression: TimeExpression) -> _Told | None:
    month, day = expression.stated.month, expression.stated.day
    return None if month is None or day is None else _Told(expression, month, day)


def _by_calendar(article: Article, first: _Told, second: _Told) -> tuple[_Told, _Told] | None:
    """Old date and new date, where the words tell which is which."""
    _, start = first.expression.span
    end, behind = second.expression.span
    between = article.text[start:end]
    is_joined = _SAME_DAY.search(article.text, max(start, end - _JOINT), end) or _BECAME.search(between)
    if not is_joined or len(between) > _REACH or "\n\n" in between:
        return None
    after = article.text[behind : behind + _AFTER].split(".")[0]
    if _OLD.search(between) or (_NEW.search(after) and not _OLD.search(after)):
        return first, second
    return (second, first) if _OLD.search(after) or _NEW.search(between) else None


def _converted(old: _Told, new: _Told) -> Iterator[tuple[Day, int]]:
    """The Gregorian days that the old date may mean, and by how many days it was moved.

    Without a year it may be of any century since 1582.
    """
    _, month, day = old
    stated = old.expression.stated.year
    year = new.expression.stated.year if stated is None else stated
    if year is None:
        moved = [(_ANY_YEAR, lag) for lag in _LAGS]
    else:
        years = (year, year + 1) if month <= _NEW_YEAR else (year,)
        moved = [(y, julian_lag(y, month)) for y in years if y < _LAST]
    yield from ((day_number(y, month, day) + lag, lag) for y, lag in moved if is_valid(y, month, day))


def _finding(old: _Told, new: _Told, right: Day, lag: int) -> Finding:
    _, month, day = civil(right)
    name = f"{day} {MONTHS[month - 1]}"
    told, other = old.expression, new.expression
    return Finding(
        span=other.span,
        message=f'"{told.text}" of the old calendar is {name} in the new one, not "{other.text}".',
        explanation=(
            f'"{told.text}" is read by the Julian calendar, "{other.text}" by the Gregorian.',
            f"At that time the two are {lag} days apart, which makes it {name}.",
        ),
        related=(Related(told.span, "by the old calendar"),),
        suggestions=(Suggestion(f"Write {name} if the new date is the slip."),),
    )
