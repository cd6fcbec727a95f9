"""The rule pre-reform-date."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

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
    TimexType,
)
from checker.toolkit import MONTHS, Day, civil, day_number, is_valid
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
_REACH = 320
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
        Flagged("The uprising of [[7 November]], or 23 October by the old calendar, was brief."),
        Passing("The uprising of 7 November, or 25 October by the old calendar, was brief."),
        Passing("The uprising began on 25 October 1917 Old Style, or 7 November in the new calendar."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each pair of dates by two calendars that are not one day."""
        if not has_any(article, _PARTS) or _CUE.search(article.text) is None:
            return
        days = [e for e in article.expressions if _is_day(e)]
        for first, second in pairwise(days):
            pair = _by_calendar(article, first, second)
            if pair is None:
                continue
            right = _converted(*pair)
            if right and _month_and_day(pair[1]) not in {civil(day)[1:] for day in right}:
                yield _finding(*pair, right[-1])


def _is_day(expression: TimeExpression) -> bool:
    stated = expression.stated
    return expression.type is TimexType.DATE and stated.day is not None and stated.month is not None


def _month_and_day(expression: TimeExpression) -> tuple[int, int]:
    return expression.stated.month or 0, expression.stated.day or 0


def _by_calendar(
    article: Article, first: TimeExpression, second: TimeExpression
) -> tuple[TimeExpression, TimeExpression] | None:
    """Old date and new date, where the words tell which is which."""
    between = article.text[first.span.end : second.span.start]
    if len(between) > _REACH or "\n\n" in between:
        return None
    after = article.text[second.span.end : second.span.end + 40].split(".")[0]
    joined = _SAME_DAY.search(between[-30:]) is not None or _BECAME.search(between) is not None
    if not joined:
        return None
    if _OLD.search(between) or (_NEW.search(after) and not _OLD.search(after)):
        return first, second
    return (second, first) if _OLD.search(after) or _NEW.search(between) else None


def _converted(old: TimeExpression, new: TimeExpression) -> list[Day]:
    """The Gregorian days that the old date may mean; without a year, those of every century since 1582."""
    year = old.stated.year if old.stated.year is not None else new.stated.year
    month, day = _month_and_day(old)
    if year is None:
        return (
            [day_number(_ANY_YEAR, month, day) + lag for lag in _LAGS]
            if is_valid(_ANY_YEAR, month, day)
            else []
        )
    if not 0 < year < _LAST:
        return []
    years = (year, year + 1) if month <= 3 else (year,)
    return [_gregorian(y, month, day) for y in years if is_valid(y, month, day)]


def _gregorian(year: int, month: int, day: int) -> Day:
    """The day number of a Julian date: since 1582 ten days later, one more in each common century year."""
    century = (year if month > 2 else year - 1) // 100
    return day_number(year, month, day) + century - century // 4 - 2


def _finding(old: TimeExpression, new: TimeExpression, right: Day) -> Finding:
    _, month, day = civil(right)
    name = f"{day} {MONTHS[month - 1]}"
    return Finding(
        span=new.span,
        message=f'"{old.text}" of the old calendar is {name} in the new one, not "{new.text}".',
        explanation=(
            f'"{old.text}" is read by the Julian calendar, "{new.text}" by the Gregorian.',
            f"At that time the two are {right - _as_written(old, right)} days apart, which makes it {name}.",
        ),
        related=(Related(old.span, "by the old calendar"),),
        suggestions=(Suggestion(f"Write {name} if the new date is the slip."),),
    )


def _as_written(old: TimeExpression, right: Day) -> Day:
    month, day = _month_and_day(old)
    year = civil(right).year
    days = (day_number(y, month, day) for y in (year - 1, year) if is_valid(y, month, day))
    return max(day for day in days if day <= right)
