"""Several dates that share a month, a year or an era: "May 3, 4 and 7", "1914-18", "from 499 to 493 BC"."""

from __future__ import annotations

import re

from checker.expressions.draft import Draft, Part, Several
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Anchor, Stated, TimexType
from rules.expressions.english.dates import day_of, full_year, is_short, month_of
from rules.expressions.english.neighbours import NOT_A_YEAR_BEFORE, NUMBERED

_TWO_APART = re.compile(r"\S+\s*\d+(?:st|nd|rd|th)?,\s*(?:(?:and|or)\s+)?\d+", re.IGNORECASE)
_AFTER_DAYS = {
    "and", "or", "to", "at", "in", "from", "with", "for", "on", "between", "during", "through", "until",
}  # fmt: skip


def _date(stated: Stated) -> Draft:
    return Draft(TimexType.DATE, stated, anchor=Anchor.EITHER if stated.year is None else Anchor.NONE)


def _days_of(s: Slots) -> list[Part] | None:
    """The days d1, d2 ... of one month: they rise, or are the ends of a period."""
    month, year = month_of(s.word("m")), full_year(s.raw("y")) if s.has("y") else None
    slots = [slot for number in range(_MOST_DAYS) if s.has(slot := f"d{number + 1}")]
    days = [day_of(s.raw(slot)) for slot in slots]
    if len(set(days)) < len(days) or (sorted(days) != days and not s.has("to")):
        return None
    dates = (_date(Stated(month=month, day=day, year=year)) for day in days)
    return [Part(draft, *s.place(slot)) for draft, slot in zip(dates, slots, strict=True)]


def _month_first(s: Slots) -> Several | None:
    """May 3, 4 and 7, 2010: the first expression has the month, the last one the year."""
    parts = _days_of(s)
    if parts is None or _ends_in_count(s):
        return None
    start, end = s.places()
    parts[0] = parts[0]._replace(start=start)
    parts[-1] = parts[-1]._replace(end=end)
    return Several(parts)


def _ends_in_count(s: Slots) -> bool:
    """Whether the last number is none of the days: "On May 3, 12 people died", "on May 3, and 12 fell"."""
    if s.after() in NOT_A_YEAR_BEFORE:
        return not s.has("y")
    apart = _TWO_APART.fullmatch(s.text()) is not None
    return apart and s.after()[:1].isalpha() and s.after() not in _AFTER_DAYS


def _month_last(s: Slots) -> Several | None:
    """22 and 25 December 1990: the last expression has the month and year."""
    parts = _days_of(s)
    if parts is None:
        return None
    _, end = s.places()
    parts[-1] = parts[-1]._replace(end=end)
    return Several(parts)


def _years(s: Slots) -> Several | None:
    """1914-18: the second year borrows its century from the first."""
    if s.before() in NUMBERED:
        return None
    first, text = int(s.raw("y1")), s.raw("y2").lstrip("'’‘")
    short = is_short(text)
    turn = (first + 1) % 100 == 0 and text == "00"
    second = first // 100 * 100 * short + int(text) + 100 * turn
    if abs(second - first) > 150 or second == first or (short and second < first and int(text) <= 12):
        return None
    start = s.place("the" if s.has("the") else "y1")[0]
    return Several(
        [
            Part(_date(Stated(year=first)), start, s.place("y1")[1]),
            Part(_date(Stated(year=second, short_year=short)), *s.place("y2")),
        ]
    )


def _season(s: Slots) -> Several | None:
    """The 2022/23 season; a directive, 1999/44, is none."""
    follows = (int(s.raw("y1")) + 1 - int(s.raw("y2"))) % 100 == 0
    return _years(s) if follows else None


def _before_christ(s: Slots) -> Several | None:
    """499-493 BC: both years count backwards."""
    first, second = int(s.raw("y1")), int(s.raw("y2"))
    if first < second:
        return None
    start, end = s.place("y2")[0], s.place("bc")[1]
    return Several(
        [
            Part(_date(Stated(year=1 - first)), *s.place("y1")),
            Part(_date(Stated(year=1 - second)), start, end),
        ]
    )


def _months(s: Slots) -> Several | None:
    """March and April 1990; June-July 1918."""
    year = full_year(s.raw("y"))
    start, end = s.place("m2")[0], s.place("y")[1]
    months = [month_of(s.word(slot)) for slot in ("m1", "m2")]
    if months != sorted(set(months)):
        return None
    first, second = (_date(Stated(month=month, year=year)) for month in months)
    return Several([Part(first, *s.place("m1")), Part(second, start, end)])


def _days_of_months(s: Slots) -> Several | None:
    """26 June - 4 August 1952; Dec. 22 to Jan. 5, 1990: the first borrows the year, or has the one before."""
    year = full_year(s.raw("y"))
    month, last = (month_of(s.word(slot)) for slot in ("m1", "m2"))
    if month == last:
        return None
    first = Stated(month=month, day=day_of(s.raw("d1")), year=year - (month > last))
    second = Stated(month=last, day=day_of(s.raw("d2")), year=year)
    start, end = s.places()
    middle = max(s.place("m1"), s.place("d1"))[1]
    after = min(s.place("m2"), s.place("d2"))[0]
    return Several([Part(_date(first), start, middle), Part(_date(second), after, end)])


def _more_days(number: int) -> str:
    """The pattern of further days of the month, each only after the one before."""
    if number > _MOST_DAYS:
        return ""
    return f"( {_JOIN} d{number}={_D} {_more_days(number + 1)} )?"


_TO = "-|to|through|until|till"
_JOINT = "and|or|,"
_JOIN = ",|-|and|or and|or?"
_MOST_DAYS = 10
_D = "DAYNUM|ORDDAY"
_Y = "( ,? y=YEAR )?"
_BC = "y1=DAYNUM|TWO|THREE|YEAR {joint} y2=DAYNUM|TWO|THREE|YEAR bc=BC"
FORMS = [
    Form(f"m=MONTH d1={_D} {_JOINT} d2={_D} {_Y}", "LISTED", _month_first),
    Form(f"m=MONTH d1={_D} to={_TO} d2={_D} {_Y}", "LISTED", _month_first),
    Form(f"d1={_D} to={_TO} d2={_D} m=MONTH|LOWMONTH {_Y}", "LISTED", _month_last),
    Form(f"m=MONTH d1={_D} {_JOIN} d2={_D} {_more_days(3)} {_Y}", "LISTED", _month_first),
    Form(f"d1={_D} {_JOINT} d2={_D} m=MONTH|LOWMONTH {_Y}", "LISTED", _month_last),
    Form(f"d1={_D} , d2={_D} ,? and|or d3={_D} m=MONTH {_Y}", "LISTED", _month_last),
    Form("y1=YEAR - y2=YEAR|TWO|APOSYEAR", "LISTED", _years),
    Form("y1=YEAR / y2=YEAR|TWO", "LISTED", _season),
    Form("the=the years y1=YEAR -|to|and y2=YEAR|TWO|APOSYEAR", "LISTED", _years),
    Form(_BC.format(joint="-|to|and|or"), "LISTED", _before_christ),
    Form(f"d1={_D} m1=MONTH {_TO} d2={_D} m2=MONTH ,? y=YEAR", "LISTED", _days_of_months),
    Form(f"m1=MONTH d1={_D} {_TO} m2=MONTH d2={_D} ,? y=YEAR", "LISTED", _days_of_months),
    Form(f"m1=MONTH and|or|to|-|through m2=MONTH {_Y.replace(')?', ')')}", "LISTED", _months),
]
