"""What the two weekday rules share: which weekday a date has, and what would mend one with another."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Edit, Publication, Suggestion, TimeExpression
from checker.toolkit import (
    WEEKDAYS,
    Day,
    civil,
    day_name,
    day_number,
    days_in_month,
    is_valid,
    weekday,
)
from rules.support.dates.date_edits import day_edit, month_edit, weekday_edit, year_edit
from rules.support.language.patterns import Pattern

WEEKDAY_WORD = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?\b\.?"
_LIST_BEFORE = Pattern(
    rf"{WEEKDAY_WORD}\s*(?:[-,/&;\u2013\u2014]|\b(?:and|or|to|through|thru|until)\b)\s*(?:on\s+)?$"
)
_LIST_INSIDE = Pattern(rf"{WEEKDAY_WORD}\s*(?:[-/&\u2013\u2014]|and|or|to|through)\s*{WEEKDAY_WORD}")
_EVERY_BEFORE = Pattern(r"\b(?:every|each)\s+$")
_LAST_JULIAN_YEAR = 1923  # Greece changed last of the European states
_YEARS_AROUND = 12


def is_of_many_days(text: str, expression: TimeExpression) -> bool:
    """Whether a weekday may be that of other days, too: "Friday-Monday, Sept. 2-5", "every Monday"."""
    start = expression.span.start
    patterns = (_LIST_BEFORE, _EVERY_BEFORE)
    return _LIST_INSIDE.search(expression.text) is not None or any(p.before(text, start) for p in patterns)


def falls_on(year: int, month: int, day: int, wanted: int) -> bool:
    """Whether that day is the wanted weekday; false where the year has no such day.

    Before 1924 the Julian calendar counts as well, since it may be meant; before October 1582 it
    is the likelier one.
    """
    if not is_valid(year, month, day):
        return False
    number = day_number(year, month, day)
    if weekday(number) == wanted:
        return True
    return year <= _LAST_JULIAN_YEAR and weekday(number + julian_lag(year, month)) == wanted


def julian_lag(year: int, month: int) -> int:
    """Days by which the Julian calendar is behind the Gregorian: ten in 1582, thirteen since 1900."""
    counted = year if month > 2 else year - 1
    return counted // 100 - counted // 400 - 2


def was(day: Day, published: Publication | None) -> str:
    """The form of "to be" for a day as seen from publication; "is" if publication is unknown."""
    if published is None:
        return "is"
    return "will be" if day > published.moment.last else "was"


def years_that_fit(month: int, day: int, wanted: int, around: int) -> list[int]:
    """Years within a dozen of ``around`` in which that day is the wanted weekday, nearest first."""
    span = range(around - _YEARS_AROUND, around + _YEARS_AROUND + 1)
    fitting = [year for year in span if falls_on(year, month, day, wanted)]
    return sorted(fitting, key=lambda year: abs(year - around))


def repairs(expression: TimeExpression, day: Day, published: Publication | None) -> Iterator[Suggestion]:
    """Other weekday, nearest date with the stated weekday, neighbouring month, year that explains it.

    ``day`` is the day that the expression was read as. Years well after publication explain nothing.
    """
    wanted = expression.stated.weekday
    assert wanted is not None
    yield _suggestion(
        f"{day_name(day)} is a {WEEKDAYS[weekday(day)]}: correct the weekday.",
        weekday_edit(expression, weekday(day)),
    )
    yield _nearest_date(expression, day, wanted)
    yield from _other_month(expression, day, wanted)
    yield from _other_year(expression, day, wanted, published)


def nearest(day: Day, wanted: int) -> Day:
    """The nearest day of that weekday, up to three days away."""
    return day + (wanted - weekday(day) + 3) % len(WEEKDAYS) - 3


def _nearest_date(expression: TimeExpression, day: Day, wanted: int) -> Suggestion:
    near = nearest(day, wanted)
    same_month = civil(near)[:2] == civil(day)[:2]
    return _suggestion(
        f"The nearest {WEEKDAYS[wanted]} is {day_name(near)}: correct the day.",
        day_edit(expression, civil(near).day) if same_month else None,
    )


def _other_month(expression: TimeExpression, day: Day, wanted: int) -> Iterator[Suggestion]:
    year, month, dom = civil(day)
    for other in (month - 1, month + 1):
        if 1 <= other <= 12 and dom <= days_in_month(year, other):
            candidate = day_number(year, other, dom)
            if weekday(candidate) == wanted:
                edit = month_edit(expression, other)
                yield _suggestion(f"{day_name(candidate)} is a {WEEKDAYS[wanted]}: correct the month.", edit)


def _other_year(
    expression: TimeExpression, day: Day, wanted: int, published: Publication | None
) -> Iterator[Suggestion]:
    year, month, dom = civil(day)
    fitting = years_that_fit(month, dom, wanted, year)
    if published is not None:
        current = civil(published.moment.last).year
        fitting = [other for other in fitting if other <= max(current + 1, year)]
        fitting.sort(key=lambda other: other != current)
    for other in fitting[:1]:
        edit = year_edit(expression, other)
        what = "add" if expression.stated.year is None else "correct"
        meant = day_name(day_number(other, month, dom))
        yield _suggestion(f"{meant} is a {WEEKDAYS[wanted]}: {what} the year if it was meant.", edit)


def _suggestion(message: str, edit: Edit | None) -> Suggestion:
    return Suggestion(message, () if edit is None else (edit,))
