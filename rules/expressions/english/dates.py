"""Calendar dates, complete or not: "14 May 2008", "Nov. 3", "Friday", "March 1998", "1998", "12/25/1990"."""

from __future__ import annotations

import re
from dataclasses import replace

from checker.expressions.draft import Draft
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Anchor, Stated, TimexType
from rules.expressions.english import neighbours as near
from rules.expressions.english import words as w
from rules.expressions.english.names import is_person, is_procession

_PIVOT = 30  # two-digit years up to this one belong to the century after that of the rest


def full_year(text: str) -> int:
    """The year that digits with or without an apostrophe name; two digits are expanded."""
    number = int(text.lstrip("'’‘`"))
    if number >= 100 or len(text.lstrip("'’‘`")) > 2:
        return number
    return number + (2000 if number <= _PIVOT else 1900)


def month_of(word: str) -> int:
    """The month that a word names, abbreviated or not."""
    return w.MONTHS[word.rstrip(".")]


def weekday_of(word: str) -> int:
    """The weekday that a word names, abbreviated or not; Monday is 0."""
    return w.WEEKDAYS[word.rstrip(".")]


def is_short(text: str) -> bool:
    """Whether the year was written with two digits."""
    return len(text.lstrip("'’‘`")) == 2


def date(stated: Stated) -> Draft:
    """A calendar date; what lacks its year is left for context to complete."""
    complete = stated.year is not None
    return Draft(TimexType.DATE, stated, anchor=Anchor.NONE if complete else Anchor.EITHER)


def _stated(s: Slots) -> Stated | None:
    """Reads the usual slots: wd (weekday), d (day), m (month), y (year)."""
    day = re.match(r"\d+", s.raw("d")) if s.has("d") else None
    number = s.meaning("o") if s.has("o") else int(day[0]) if day else None
    year = s.raw("y")
    if year and is_short(year) and int(year[-2:]) > 99:
        return None
    return Stated(
        year=full_year(year) if year else None,
        short_year=bool(year) and is_short(year),
        month=month_of(s.word("m")) if s.has("m") else None,
        day=number,
        weekday=weekday_of(s.word("wd")) if s.has("wd") else None,
    )


def date_of(s: Slots) -> Draft | None:
    """The date in the slots wd (weekday), d or o (day), m (month) and y (year)."""
    stated = _stated(s)
    if stated is None or (stated.day is not None and not 1 <= stated.day <= 31):
        return None
    return date(stated)


def _month(s: Slots) -> Draft | None:
    """A month alone; "the Long March" and "Sherman's March" are none."""
    if is_person(s) or is_procession(s):
        return None
    if (
        (len(s.raw("m")) < 4 or s.word("m") == "march")
        and s.before() not in near.BEFORE_MONTH
        and s.after() not in near.AFTER_MONTH
    ):
        return None
    return date_of(s)


def _day_of_month(s: Slots) -> Draft | None:
    fits = s.before() in {"on", "by", "until", "till", "from", "since", "of"} and (
        not s.after()[:1].isalpha() or s.after() in {"and", "at", "to", "in", "when", "as", "for", "but"}
    )
    return date_of(s) if fits else None


def _impossible_ok(s: Slots) -> Draft | None:
    """A month with a two-digit number up to 39 is a date that the calendar may not have: "April 31"."""
    stated = _stated(s)
    return date(stated) if stated is not None and 1 <= (stated.day or 0) <= 39 else None


def _iso(s: Slots) -> Draft | None:
    year, month, day = (int(part) for part in re.split("[-/]", s.raw("n")[:10].rstrip("Tt"))[:3])
    return date(Stated(year=year, month=month, day=day)) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _iso_time(s: Slots) -> Draft | None:
    text = s.raw("n")
    year, month, day, hour, minute = (int(part) for part in re.findall(r"\d+", text)[:5])
    if not (1 <= month <= 12 and 1 <= day <= 31 and hour <= 24 and minute < 60):
        return None
    zone = "UTC" if text[-1] in "zZ" else None
    stated = Stated(year=year, month=month, day=day, hour=hour, minute=minute, zone=zone)
    return replace(date(stated), type=TimexType.TIME)


def _slashes(s: Slots) -> Draft | None:
    """12/25/1990: the month first, as is usual in English, unless that cannot be."""
    text = s.raw("n")
    if re.match(r"\d{4}/", text):
        return _iso(s)
    first, second, year = re.split(r"[./-]", text)
    month, day = int(first), int(second)
    swapped = month > 12 >= day or "." in text
    month, day = (day, month) if swapped and day <= 12 else (month, day)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    stated = Stated(year=full_year(year), short_year=is_short(year), month=month, day=day)
    return replace(date(stated), swappable=day <= 12 and day != month)


def _month_slash(s: Slots) -> Draft | None:
    month, year = s.raw("n").split("/")
    return date(Stated(year=int(year), month=int(month)))


def _glued_day(s: Slots) -> Draft | None:
    """26nov 2015."""
    found = re.fullmatch(r"(\d+)(\D+)", s.word("n"))
    if found is None:
        return None
    year = full_year(s.raw("y")) if s.has("y") else None
    return date(Stated(year=year, month=month_of(found[2]), day=int(found[1])))


def _modal(s: Slots) -> bool:
    return s.raw("m") == "may" and s.before() in {"i", "we", "you", "they", "he", "she", "it", "that", "who"}


def _low_month(s: Slots) -> Draft | None:
    return None if _modal(s) else date_of(s)


def _abbreviated(s: Slots) -> str:
    """An abbreviation with its full stop; what it stands for is read off its text."""
    return s.word("a")


ABBREVIATIONS = [
    Form("a=MONTHABBR &.", "MONTH", _abbreviated),
    Form("a=DAYABBR &.", "WEEKDAY", _abbreviated),
]
_DAY = "d=DAYNUM|ORDDAY"
_YEAR = "y=YEAR|APOSYEAR"
FORMS = [
    Form(f"m=MONTH {_DAY} ,? {_YEAR}", "FULL DAY DATE", date_of),
    Form(f"m=MONTH d=TWO ,? {_YEAR}", "FULL DAY DATE", _impossible_ok),
    Form(f"m=LOWMONTH {_DAY} ,? {_YEAR}", "FULL DAY DATE", _low_month),
    Form(f"the? {_DAY} of? m=MONTH|LOWMONTH .? ,? {_YEAR}", "FULL DAY DATE", date_of),
    Form("d=DAYNUM - m=MONTH - y=YEAR|TWO", "FULL DAY DATE", date_of),
    Form("m=MONTH the? o=ORD ,? y=YEAR", "FULL DAY DATE", date_of),
    Form("the? o=ORD of? m=MONTH ,? y=YEAR", "FULL DAY DATE", date_of),
    Form(f"m=MONTH {_DAY}", "MD DAY DATE", date_of),
    Form("m=MONTH the? o=ORD", "MD DAY DATE", date_of),
    Form("m=LOWMONTH d=DAYNUM|ORDDAY", "MD DAY DATE", _low_month),
    Form(f"the? {_DAY} of? m=MONTH", "MD DAY DATE", date_of),
    Form(f"the? {_DAY} of? m=MONTH", "MD DAY DATE", date_of),
    Form("the? d=ORDDAY of? m=LOWMONTH", "MD DAY DATE", date_of),
    Form("the? o=ORD of m=MONTH", "MD DAY DATE", date_of),
    Form("m=MONTH d=TWO", "MD DAY DATE", _impossible_ok),
    Form("m=MONTH ,? of? y=YEAR", "MONTHYEAR DATE", date_of),
    Form("the month of m=MONTH ( ,? y=YEAR )?", "MONTHYEAR DATE", date_of),
    Form("m=MONTH y=APOSYEAR", "MONTHYEAR DATE", date_of),
    Form("m=LOWMONTH y=YEAR", "MONTHYEAR DATE", _low_month),
    Form("m=MONTH", "MON DATE", _month),
    Form("wd=SHORTDAY ,? m=MONTH d=DAYNUM|ORDDAY ( ,? y=YEAR )?", "MD DAY DATE", date_of),
    Form("wd=SHORTDAY ,? d=DAYNUM|ORDDAY m=MONTH ( ,? y=YEAR )?", "MD DAY DATE", date_of),
    Form("the d=ORDDAY", "DOM DAY DATE", _day_of_month),
    Form("wd=WEEKDAY ,? the d=ORDDAY", "MD DAY DATE", date_of),
    Form("wd=WEEKDAY", "WD DAY DATE", date_of),
    Form("n=ISODATE", "FULL DAY DATE", _iso),
    Form("n=ISOTIME", "CLOCKFULL DATE", _iso_time),
    Form("n=SLASHES", "FULL DAY DATE", _slashes),
    Form("n=DAYMONTH y=YEAR?", "MD DAY DATE", _glued_day),
    Form("n=MONTHYEAR", "MONTHYEAR DATE", _month_slash),
]  # fmt: skip
