"""Expressions that name only a unit: "the quarter", "the latest period", "that time"."""

from __future__ import annotations

from dataclasses import replace

from checker.expressions.draft import Draft
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Anchor, Quantity, Stated, TimexType, Unit
from rules.expressions.english import words as w
from rules.expressions.english.durations import period, unit_of
from rules.expressions.english.relative import shifted

_RELATIVE_CLAUSE = {
    "of", "when", "that", "it", "they", "he", "she", "i", "we", "ahead", "my", "his",
    "her",
    "our", "their", "you",
}  # fmt: skip
_CLOSING = ("ended", "ending", "through")
_HONOURED = {
    "actor", "actress", "album", "artist", "athlete", "band", "book", "captain", "car", "coach", "driver",
    "employee", "film", "footballer", "game", "goal", "goalie", "man", "manager", "mom", "movie", "mother",
    "newcomer", "officer", "person", "photo", "player", "record", "rookie", "single", "song", "sportsman",
    "sportswoman", "sportsperson", "teacher", "team", "woman", "word",
}  # fmt: skip
_ONE_YEAR = Quantity(Unit.YEAR, 1, 1)
#: What TIMEX3 writes for a day that is not known.
UNKNOWN_DAY = "XXXX-XX-XX"
_UNKNOWN = {
    Unit.DAY: UNKNOWN_DAY, Unit.WEEK: "XXXX-WXX", Unit.MONTH: "XXXX-XX", Unit.QUARTER: "XXXX-QX",
}  # fmt: skip
_NOUNS_AFTER_DAY = {"job", "care", "school", "trip", "camp", "one", "off", "trader", "traders", "trading"}


def _unit(s: Slots) -> Draft | None:
    """The year; but "the year ended 30 June" is a span of its own."""
    unit = unit_of(s.word("u"))
    if s.raw("u").istitle() and s.before() == "of" and unit is not Unit.YEAR:
        return None
    if s.before() == "of" and s.before(2) in _HONOURED:
        return None
    if s.after() == "-" and s.after(2) in ("ago", "earlier", "long", "old", "end", "to"):
        return None
    if (s.after() in _CLOSING and unit is not Unit.QUARTER) or _leads_to_date(s):
        return _span_to_date(unit)
    if s.after() in ("before", "after") and unit is not Unit.WEEKEND:
        return _counted_from_event(unit)
    return shifted(unit, 0, Anchor.NARRATIVE if unit is Unit.QUARTER else Anchor.EITHER, "the")


def _leads_to_date(s: Slots) -> bool:
    """The year to 31 December, the month to July 1: figures of a span that ends then."""
    return s.after() == "to" and any(s.after(ahead).rstrip(".") in w.MONTHS for ahead in (2, 3))


def _span_to_date(unit: Unit) -> Draft:
    """The figures of such a span are its own, no longer those of a quarter."""
    months = Quantity(Unit.MONTH, 12, 12) if unit is Unit.YEAR else None
    return Draft(TimexType.DURATION, Stated(quantity=months), value=period(unit, 1))


def _counted_from_event(unit: Unit) -> Draft:
    """The day before the vote: only the vote says which day it is."""
    return Draft(TimexType.DATE, value=_UNKNOWN.get(unit, "XXXX"), anchor=Anchor.NARRATIVE)


def _day(s: Slots) -> Draft | None:
    if s.before() == "to" and s.before(2) in w.ALL_UNITS:  # three years to the day
        return None
    if s.after() in ("before", "after") and s.before() != "in":
        return _counted_from_event(Unit.DAY)
    if (
        s.after() in _RELATIVE_CLAUSE
        or s.after() in (*_NOUNS_AFTER_DAY, *w.WEEKDAYS)
        or s.after()[:1].isdigit()
    ):
        return None
    return shifted(Unit.DAY, 0, Anchor.NARRATIVE, "the")


def _fiscal_year(s: Slots) -> Draft:
    if s.after() in _CLOSING or (s.after() == "that" and s.after(2) in _CLOSING):
        return _span_to_date(Unit.YEAR)
    return shifted(Unit.YEAR, 0, Anchor.PUBLICATION, s.word("p") or "the", fiscal=True)


def _whole(s: Slots) -> Draft:
    return shifted(unit_of(s.word("u")), 0, Anchor.EITHER, "full")


def _latest(s: Slots) -> Draft | None:
    """The latest quarter: the last that was over at publication."""
    unit = Unit.QUARTER if s.word("u") == "period" else unit_of(s.word("u"))
    return Draft(
        TimexType.DATE, Stated(shift=-1, shift_unit=unit, deictic_word="latest"), anchor=Anchor.PUBLICATION,
    )  # fmt: skip


def _year_ago(s: Slots) -> Draft | None:
    """The year-ago quarter, the comparable period a year earlier, the same month two years before."""
    quantity = s.draft("n").stated.quantity if s.has("n") else _ONE_YEAR
    if quantity is None or quantity.unit is not Unit.YEAR or quantity.low is None:
        return None
    stated = Stated(shift=-int(quantity.low), shift_unit=Unit.YEAR, deictic_word=s.word("p") or "last year")
    unit = Unit.MONTH if s.word("u") == "month" else Unit.QUARTER
    return Draft(
        TimexType.DATE, stated, anchor=Anchor.NARRATIVE, unit=unit, of_period=s.word("u") == "period"
    )


def _in_year(s: Slots) -> Draft | None:
    """The 1988 quarter: the quarter spoken of, in that year."""
    year = s.draft("y")
    if year.stated.year is None:
        return None
    return Draft(
        TimexType.DATE, year.stated, anchor=Anchor.NARRATIVE, unit=Unit.QUARTER,
        of_period=s.word("u") == "period",
    )  # fmt: skip


def _vague_span(s: Slots) -> Draft:
    return Draft(
        TimexType.DURATION, Stated(deictic_word=s.text().lower()), value="PXX", anchor=Anchor.NARRATIVE
    )


def _time(s: Slots) -> Draft:
    return Draft(
        TimexType.DATE, Stated(deictic_word=s.text().lower()), value="PRESENT_REF", anchor=Anchor.NARRATIVE
    )


def _year_end(s: Slots) -> Draft:
    """Year end; what has changed since year end began with the one before."""
    stated = Stated(shift=-1 if s.before() == "since" else 0, shift_unit=Unit.YEAR, deictic_word="year-end")
    return Draft(TimexType.DATE, stated, mod="END", anchor=Anchor.EITHER, unit=Unit.DAY, part=-1)


def _end_of_year(s: Slots) -> Draft:
    return replace(_year_end(s), unit=None, part=None)


def _month_end(s: Slots) -> Draft:
    return Draft(
        TimexType.DATE, Stated(shift=0, shift_unit=Unit.MONTH, deictic_word="month-end"), mod="END",
        anchor=Anchor.NARRATIVE,
    )  # fmt: skip


def _single(s: Slots) -> Draft:
    return Draft(TimexType.DURATION, value=period(unit_of(s.word("u")), 1))


_ALIKE = "same|comparable|corresponding|similar"
FORMS = [
    Form("the u=week", "REL DATE THEWEEK", _unit),
    Form("the u=quarter|weekend|year|month", "REL DATE", _unit),
    Form("the whole|full|entire u=year|month|week|day|quarter|season", "REL DATE", _whole),
    Form("the u=decade|century", "REL DATE", _unit),
    Form("the day", "REL DATE", _day),
    Form("the fiscal year", "REL DATE", _fiscal_year),
    Form("the p=current fiscal year", "REL DATE", _fiscal_year),
    Form("the? latest|recent u=quarter|period", "QTR DATE", _latest),
    Form("the? most recent u=quarter", "QTR DATE", _latest),
    Form("the? latest|recent fiscal u=year", "REL DATE", _latest),
    Form(f"the? {_ALIKE}? year p=ago|earlier {_ALIKE}? u=quarter|period", "REL DATE", _year_ago),
    Form(f"the {_ALIKE} u=quarter|period|month n=DUR p=ago|earlier|before", "REL DATE", _year_ago),
    Form(f"the {_ALIKE} u=quarter|period|month last year", "REL DATE", _year_ago),
    Form("the u=quarter n=DUR p=ago|earlier|before", "REL DATE", _year_ago),
    Form("last year 's u=quarter|period", "REL DATE", _year_ago),
    Form("the y=YR u=quarter|period", "REL DATE", _in_year),
    Form("this|that|the|same period", "REF", _vague_span, register="narrative"),
    Form("the same period", "REF", _vague_span, register="narrative"),
    Form("this|that|the time", "REF", _time, register="narrative"),
    Form("the same time", "REF", _time, register="narrative"),
    Form("that time", "REF", _time),
    Form("year end", "REL DATE", _year_end),
    Form("the? year 's end", "REL DATE", _end_of_year),
    Form("the? month 's? end", "REL DATE", _month_end),
]  # fmt: skip
