"""Units counted within larger ones: "the second week of March", "the third Monday of May", "week 23"."""

from __future__ import annotations

from dataclasses import replace

from checker.expressions.draft import Draft
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Stated, TimexType, Unit
from rules.expressions.english import words as w


def _nth_unit(s: Slots) -> Draft | None:
    """The second week of March: a unit counted within a larger one."""
    number = -1 if s.has("last") else s.meaning("o")
    unit = w.UNITS[s.word("u")]
    if unit not in (Unit.DAY, Unit.WEEK, Unit.WEEKEND, Unit.MONTH):
        return None
    return replace(s.draft("of"), unit=unit, part=number)


def _numbered_week(s: Slots) -> Draft | None:
    """Week 23 of 2023; a league's season counts weeks of its own."""
    if s.after() == "season" or s.has_name_after():
        return None
    return replace(s.draft("of"), unit=Unit.WEEK, part=int(s.raw("n")))


def _nth_weekday(s: Slots) -> Draft | None:
    """The third Monday of May; the last Monday of May."""
    day, month = s.draft("day"), s.draft("of")
    if s.has("o"):
        number = s.meaning("o")
    elif day.stated.deictic_word == "last":
        number = -1
    else:
        return None
    if day.stated.weekday is None or month.stated.day is not None or number > 5:
        return None
    return replace(
        month, stated=replace(month.stated, weekday=day.stated.weekday), unit=Unit.DAY, part=number
    )


def _nth_weekday_told(s: Slots) -> Draft | None:
    """The second Tuesday of the month, the first Monday of next year."""
    whole = s.draft("of").stated.shift_unit in (Unit.MONTH, Unit.YEAR)
    return _nth_weekday(s) if whole else None


def _day_of_each(s: Slots) -> Draft | None:
    """The first Sunday of every month, the last Friday of each month, the 1st of every month: a set."""
    if s.draft("whole").value != "P1M":
        return None
    if not s.has("day"):
        number = s.meaning("o")
        return Draft(TimexType.SET, value=f"XXXX-XX-{number:02d}") if number <= 31 else None
    day = s.draft("day").stated.weekday
    return None if day is None else Draft(TimexType.SET, Stated(weekday=day), value=f"XXXX-WXX-{day + 1}")


def _share(s: Slots) -> Draft:
    """The second half of the 18th century, the last quarter of the 1950s: early, late or in the middle."""
    stated = s.draft("in").stated
    first, last = 1 in (stated.half, stated.quarter), stated.half == 2 or stated.quarter == 4
    return replace(s.draft("of"), mod="START" if first else "END" if last else "MID")


FORMS = [
    Form("the? o=ORD day=WD of|in of=MON|MONTHYEAR|FULL", "FULL DAY DATE", _nth_weekday),
    Form("the? o=ORD day=WD of|in of=REL", "FULL DAY DATE", _nth_weekday_told),
    Form("day=DIRECTED of|in of=MON|MONTHYEAR|FULL", "FULL DAY DATE", _nth_weekday),
    Form("the? o=ORD u=UNIT of|in of=MON|MONTHYEAR|YR|FULL|REL", "FULL DATE", _nth_unit),
    Form("the? week n=DAYNUM|TWO of|in of=YR", "FULL DATE", _numbered_week),
    Form("the? last=last|final u=UNIT of|in of=MON|MONTHYEAR|YR|FULL|REL", "FULL DATE", _nth_unit),
    Form("the? o=ORD day=WD of|in whole=SETNODE", "SETNODE", _day_of_each),
    Form("day=DIRECTED of|in whole=SETNODE", "SETNODE", _day_of_each),
    Form("the o=ORD of whole=SETNODE", "SETNODE", _day_of_each),
    Form("in=HALF|QTR of of=CENTNODE|DECADENODE", "SHADED DATE", _share),
]
