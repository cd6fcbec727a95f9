"""Calendar dates, complete or not: "14 May 2008", "Nov. 3", "Friday", "March 1998", "1998"."""

from __future__ import annotations

import re

from checker.expressions.draft import Draft
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Anchor, Stated, TimexType
from rules.expressions.english import neighbours as near
from rules.expressions.english import words as w
from rules.expressions.english.names import is_person, is_procession, is_surname, is_title_of_weekday
from rules.expressions.english.weekday_rows import is_within_row

_BEFORE_DAY_OF_MONTH = {"on", "by", "until", "till", "til", "from", "since", "of"}
_AFTER_DAY = {
    "and", "at", "to", "in", "when", "as", "for", "but", "had", "has", "have", "was", "were", "is", "are",
    "will", "would", "they", "he", "she", "it", "we", "you", "i", "there", "with", "after", "before", "if",
}  # fmt: skip
_APOSTROPHES = "'’‘`"
_PIVOT = 30  # two-digit years up to this one belong to the century after that of the rest


def full_year(text: str) -> int:
    """The year that digits with or without an apostrophe name; two digits are expanded."""
    number = int(text.lstrip(_APOSTROPHES))
    if not is_short(text):
        return number
    return number + (2000 if number <= _PIVOT else 1900)


def day_of(text: str) -> int:
    """The day of the month that digits name, with or without the ending of an ordinal."""
    return int(text.lower().rstrip("stndrh"))


def month_of(word: str) -> int:
    """The month that a word names, abbreviated or not."""
    return w.MONTHS[word.rstrip(".")]


def weekday_of(word: str) -> int:
    """The weekday that a word names, abbreviated or not; Monday is 0."""
    return w.WEEKDAYS[word.rstrip(".")]


def is_short(text: str) -> bool:
    """Whether the year was written with two digits."""
    return len(text.lstrip(_APOSTROPHES)) == 2


def date(stated: Stated) -> Draft:
    """A calendar date; what lacks its year is left for context to complete."""
    complete = stated.year is not None
    return Draft(TimexType.DATE, stated, anchor=Anchor.NONE if complete else Anchor.EITHER)


def _stated(s: Slots) -> Stated | None:
    """Reads the usual slots: wd (weekday), d (day), m (month), y (year)."""
    year = s.raw("y")
    if not year and near.ends_in_item_number(s):
        return None
    if _ends_in_count(s):
        return None
    return Stated(
        year=full_year(year) if year else None,
        short_year=bool(year) and is_short(year),
        month=month_of(s.word("m")) if s.has("m") else None,
        day=day_of(s.raw("d")) if s.has("d") else s.meaning("o"),
        weekday=weekday_of(s.word("wd")) if s.has("wd") else None,
    )


def _ends_in_count(s: Slots) -> bool:
    """Whether the number behind the month counts what follows: "in May 12 soldiers fell"."""
    is_bare = s.has("d") and s.raw("d").isdecimal() and not s.has("y")
    return is_bare and s.before() == "in" and s.after() in near.NOT_A_YEAR_BEFORE


def date_of(s: Slots) -> Draft | None:
    """The date in the slots wd (weekday), d or o (day), m (month) and y (year)."""
    stated = _stated(s)
    if stated is None or (stated.day is not None and not 1 <= stated.day <= 31):
        return None
    return date(stated)


_END_OF_LINE = re.compile(r"[a-z]{5,}\.\s*\n", re.IGNORECASE)


def _in_one_sentence(s: Slots) -> Draft | None:
    """A day and month with the year behind them, unless a sentence and a line end between the two."""
    return None if _END_OF_LINE.search(s.text()) else date_of(s)


def _month(s: Slots) -> Draft | None:
    """A month alone; "the Long March" and "Sherman's March" are none."""
    if is_person(s) or is_surname(s) or is_procession(s):
        return None
    if (
        (len(s.raw("m")) < 4 or s.word("m") == "march" or s.raw("m") == "august")
        and s.before() not in near.BEFORE_MONTH
        and (s.before(2), s.before()) != ("early", "as")
        and s.after() not in near.AFTER_MONTH
        and not near.is_named_by_month(s)
        and (s.after(), s.after(2)) != (".", ".")
    ):
        return None
    return date_of(s)


def _weekday(s: Slots) -> Draft | None:
    return None if is_title_of_weekday(s) else date_of(s)


def _weekday_and_day(s: Slots) -> Draft | None:
    return None if is_within_row(s) else date_of(s)


def _day_of_month(s: Slots) -> Draft | None:
    fits = s.before() in _BEFORE_DAY_OF_MONTH and (not s.after()[:1].isalpha() or s.after() in _AFTER_DAY)
    return date_of(s) if fits else None


def _impossible_ok(s: Slots) -> Draft | None:
    """A month with a two-digit number up to 39 is a date that the calendar may not have: "April 31"."""
    stated = _stated(s)
    return date(stated) if stated is not None and 1 <= (stated.day or 0) <= 39 else None


def _modal(s: Slots) -> bool:
    return s.raw("m") == "may" and s.before() in {"i", "we", "you", "they", "he", "she", "it", "that", "who"}


def _low_month(s: Slots) -> Draft | None:
    return None if _modal(s) else date_of(s)


def _abbreviated(s: Slots) -> str | None:
    """An abbreviation with its full stop; what it stands for is read off its text. "Dec..." has none."""
    return None if s.touches_after() == "." else s.word("a")


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
    Form(f"the? {_DAY} of? m=MONTH|LOWMONTH .? ,? {_YEAR}", "FULL DAY DATE", _in_one_sentence),
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
    Form("wd=WEEKDAY ,? the d=ORDDAY ( of? m=MONTH ( ,? y=YEAR )? )?", "MD DAY DATE", _weekday_and_day),
    Form("wd=WEEKDAY", "WD DAY DATE", _weekday),
]  # fmt: skip
