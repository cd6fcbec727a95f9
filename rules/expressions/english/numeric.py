"""Dates in digits: "2008-05-14", "12/25/1990", "26nov 2015", "12.iv.1887", "2022-11-05 14:20:33+01:00"."""

from __future__ import annotations

import re
from dataclasses import replace

from checker.expressions.draft import Draft
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Stated, TimexType
from rules.expressions.english.dates import date, full_year, is_short, month_of

_STAMP = re.compile(r"^([\d-]+)[Tt](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(.*)")
_ROMAN = {
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11,
    "xii": 12,
}  # fmt: skip
_LEADS_TO_DAY = {"on", "until", "till", "from", "by", "for", "before", "after", "since"}


def _numbers(text: str) -> tuple[int, int, int]:
    year, month, day = (int(part) for part in re.split("[-/]", text)[:3])
    return year, month, day


def _iso(s: Slots) -> Draft | None:
    year, month, day = _numbers(s.raw("n"))
    return date(Stated(year=year, month=month, day=day)) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _iso_time(s: Slots) -> Draft | None:
    """A time stamp of ISO 8601; fractions of a second are left out."""
    ((text, *clock, second, zone),) = _STAMP.findall(s.raw("n"))
    year, month, day = _numbers(text)
    hour, minute = map(int, clock)
    if not (1 <= month <= 12 and 1 <= day <= 31 and hour <= 24 and minute < 60 and int(second or 0) < 60):
        return None
    stated = Stated(
        year=year, month=month, day=day, hour=hour, minute=minute,
        second=int(second) if second else None,
        zone="UTC" if zone in ("z", "Z") else zone or None,
    )  # fmt: skip
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


def _day_slash(s: Slots) -> Draft | None:
    """A message's "on 26/6": only what can be no other date, and no odds or fraction."""
    low, high = sorted(int(part) for part in s.raw("n").split("/"))
    if not 1 <= low <= 12 < high <= 31 or s.before() not in _LEADS_TO_DAY or s.raw("n") == "24/7":
        return None
    return date(Stated(month=low, day=high))


def _attacks(s: Slots) -> Draft:
    """9/11 names the attacks, with the American order of month and day."""
    return date(Stated(year=2001, month=9, day=11))


def _month_slash(s: Slots) -> Draft:
    month, year = s.raw("n").split("/")
    return date(Stated(year=int(year), month=int(month)))


def _glued_day(s: Slots) -> Draft:
    """26nov 2015."""
    month = s.word("n").lstrip("0123456789")
    year = full_year(s.raw("y")) if s.has("y") else None
    return date(Stated(year=year, month=month_of(month), day=int(s.word("n").removesuffix(month))))


def _roman_month(s: Slots) -> Draft:
    """12.iv.1887, as on gravestones and specimens."""
    return date(Stated(year=int(s.raw("y")), month=_ROMAN[s.word("m")], day=int(s.raw("d"))))


FORMS = [
    Form("n=ISODATE", "FULL DAY DATE", _iso),
    Form("n=ISOTIME", "CLOCKFULL DATE", _iso_time),
    Form("n=SLASHES", "FULL DAY DATE", _slashes),
    Form("n=DAYSLASH", "MD DAY DATE", _day_slash, register="colloquial"),
    Form("9/11", "FULL DAY DATE", _attacks),
    Form("n=DAYMONTH y=YEAR?", "MD DAY DATE", _glued_day),
    Form("n=MONTHYEAR", "MONTHYEAR DATE", _month_slash),
    Form(f"d=DAYNUM &. &m={'|'.join(_ROMAN)} &. &y=YEAR", "FULL DAY DATE", _roman_month),
]
