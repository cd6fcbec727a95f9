"""What short messages count as time: bare units and parts of the day, days cut short, last minutes."""

from __future__ import annotations

from dataclasses import replace

from checker.expressions.draft import Draft
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Anchor, Stated, TimexType, Unit
from rules.expressions.english import words as w
from rules.expressions.english.clock import military, reads_as_year
from rules.expressions.english.dates import date_of, weekday_of
from rules.expressions.english.durations import period, unit_of
from rules.expressions.english.merging import merge
from rules.expressions.english.names import is_title_of_weekday
from rules.expressions.english.relative import shifted

_CHAT = "colloquial"
_BEFORE_DAY = {
    "on",
    "this",
    "next",
    "last",
    "every",
    "till",
    "til",
    "until",
    "by",
    "-",
    "/",
    "from",
    "and",
    "or",
}
_MEASURES = {":", "%", "/", "+", "°", "£", "$", "€"}


def _unit(s: Slots) -> Draft | None:
    if s.word("u") in ("min", "sec", "second", "quarter", "mth", "yr"):
        return None
    return Draft(TimexType.DURATION, value=period(unit_of(s.word("u")), 1))


def _nth_unit(s: Slots) -> Draft | None:
    """First day, 1st year, year 3: one of several in a row."""
    draft = _unit(s)
    number = s.meaning("o") if s.has("o") else int(s.raw("n"))
    return None if draft is None else replace(draft, part=number)


def _this(s: Slots) -> Draft:
    return shifted(unit_of(s.word("u")), 0, Anchor.PUBLICATION, "the")


def _last_day(s: Slots) -> Draft:
    """The last day of something; beside "today" it is that."""
    return shifted(Unit.DAY, 0, Anchor.PUBLICATION, "the" if s.before() == "today" else "last day")


def _part(s: Slots) -> Draft:
    part = w.PARTS_OF_DAY[s.word("part")]
    return shifted(Unit.DAY, 0, Anchor.PUBLICATION, "the", part_of_day=part)


def _leads_on(s: Slots) -> bool:
    """Sat morning, sun 5th: what follows shows the day."""
    return s.after()[:1].isdigit() or s.after() in w.PARTS_OF_DAY


def _weekday(s: Slots) -> Draft | None:
    """A day, also cut short; "sun" and "mon" in lower case need a word that leads to a day."""
    if is_title_of_weekday(s):
        return None
    shared = s.raw("wd") in ("sun", "mon", "sat", "wed", "Sun")
    listed = s.before() == "," and s.before(2) in w.WEEKDAYS
    if shared and not listed and s.before() not in _BEFORE_DAY and not _leads_on(s):
        return None
    stated = Stated(weekday=weekday_of(s.word("wd")))
    named = s.has_name_after() and s.before() not in _BEFORE_DAY
    if named and " " in s.text():
        return None
    return Draft(TimexType.DATE, stated, anchor=Anchor.EITHER, in_name=named)


def _weekday_and_day(s: Slots) -> Draft | None:
    """Sat 19th; but in "Sat 19th June" the month belongs to it."""
    return None if s.after().rstrip(".") in (*w.MONTHS, "of") else date_of(s)


def _weekday_and_number(s: Slots) -> Draft | None:
    """Fri 18, as listings have it: only where no noun follows that the number could count."""
    follows = s.after()
    return date_of(s) if not follows[:1].isalnum() and follows not in _MEASURES else None


def _military(s: Slots) -> Draft | None:
    """Friday night, 2130."""
    clock = None if reads_as_year(s) else military(s)
    return None if clock is None else merge(clock, s.draft("of"))


def _overnight(s: Slots) -> Draft:
    return shifted(Unit.DAY, 0, Anchor.PUBLICATION, "the", part_of_day="night")


def _day_number(s: Slots) -> Draft:
    return Draft(TimexType.DURATION, value="P1D")


def _last_minute(s: Slots) -> Draft:
    return shifted(Unit.MINUTE, -1, Anchor.PUBLICATION, "last")


BASIC = [
    Form("wd=SHORTDAY|WEEKDAY", "WD DAY DATE", _weekday, register=_CHAT),
    Form("wd=SHORTDAY|WEEKDAY ,? d=ORDDAY", "MD DAY DATE", _weekday_and_day, register=_CHAT),
    Form("wd=SHORTDAY|WEEKDAY d=DAYNUM", "MD DAY DATE", _weekday_and_number, register=_CHAT),
]
FIRST = [
    Form("last u=day", "REL DATE", _last_day, register=_CHAT),
    Form("the whole|entire u=day", "WHOLEDAY", _unit, register=_CHAT),
]
FORMS = [
    Form("u=weekend", "REL DATE", _this, register=_CHAT),
    Form("u=UNIT", "DUR", _unit, register=_CHAT),
    Form("the? u=weekend", "REL DATE", _this, register=_CHAT),
    Form("the u=day|week|month|year", "REL DATE", _this, register=_CHAT),
    Form("day DIGITS", "DUR", _day_number, register=_CHAT),
    Form("o=ORD u=UNIT", "DUR", _nth_unit, register=_CHAT),
    Form("u=week|month|year n=DAYNUM", "DUR", _nth_unit, register=_CHAT),
    Form("a|one wd=WEEKDAY", "WD DAY DATE", _weekday, register=_CHAT),
    Form("the|a|an? late? part=PART", "DAYPARTREF TIMEOFDAY DATE", _part, register=_CHAT),
    Form("overnight", "DAYPARTREF TIMEOFDAY DATE", _overnight, register=_CHAT),
    Form("the? whole|entire? part=PART", "DAYPARTREF TIMEOFDAY DATE", _part, register=_CHAT),
    Form("last minute", "REF", _last_minute, register=_CHAT),
    Form("this u=hour|minute", "REF", _this, register=_CHAT),
]


def _whole_of(s: Slots) -> Draft:
    """The whole day tomorrow."""
    return s.draft("of")


def _set_at(s: Slots) -> Draft | None:
    """Every nite 10pm: the days of the set, at the hour."""
    days, hour = s.draft("set"), s.draft("in").stated
    day = "XXXX-XX-XX" if days.value in ("P1D", "XXXX-XX-XXTNI", "XXXX-XX-XXTMO") else days.value or ""
    if not day.startswith("XXXX") or "T" in day or hour.hour is None:
        return None
    return replace(days, value=f"{day}T{hour.hour:02d}:{hour.minute or 0:02d}")


LATER = [
    Form("WHOLEDAY of=DAYREF|WD", "DAYREF DAY DATE", _whole_of, register=_CHAT),
    Form("set=SETNODE in=CLOCKNODE", "SETNODE", _set_at, register=_CHAT),
    Form("of=TIMEOFDAY ,? t=MILITARY|YEAR", "TIMEOFDAY DATE", _military, register=_CHAT),
]
