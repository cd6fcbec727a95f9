"""Calendar dates: "3. Mai 2021", "le 3 mai", "mayo de 2021", "w maju", "03.05.2021", "в пятницу, 3 мая"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from checker.expressions.draft import Draft
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Stated
from rules.expressions.cldr.doubts import is_word
from rules.expressions.cldr.fields import Fields, date
from rules.expressions.cldr.lexicon import year_of
from rules.expressions.cldr.names import Names
from rules.expressions.cldr.speech import Speech

_FARTHEST_DAY = 39  # what a slip of the pen may make of a day
_EARLIEST, _LATEST = 1900, 2059  # years that are taken for such without a word that says so
_SENTENCE_STARTS = frozenset({"", ".", "!", "?"})
_PIVOT = 30  # two-digit years up to this one belong to this century
_CLOSING = frozenset({"", ".", ",", ";", ")", ":", "!", "?", '"', "”", "»", "“"})

WEEKDAY = "wd{n}=WEEKDAY|CAPDAY|DAYNAME|SHORTDAY stop{n}=.? comma{n}=,? ARTICLE?"
MONTH = "MONTH|CAPMONTH"


def day(speech: Speech, n: str = "") -> str:
    """The pattern of a day of the month with its mark of an ordinal."""
    mark = f"mark{n}={speech.mark}?" if speech.mark else ""
    mark = f".? {mark}" if "º" in mark else mark  # "1.º" as well as "1º"
    return f"d{n}=DAYNUM|ORDDAY|FIRST|ELIDEDDAY {mark}"


def year(speech: Speech) -> str:
    """The pattern of a year with what a language puts before and behind it."""
    of = f"of={speech.of_year}?" if speech.of_year else ""
    if not speech.year_words:
        return f",? {of} y=YEAR"
    return f",? {of} y=YEAR ( ( after={speech.year_words} )|( abbr={speech.year_abbreviation} dot=.? ) )?"


def month(speech: Speech) -> str:
    """The pattern of a month behind its day."""
    return f"{speech.of_month}? m={MONTH}" if speech.of_month else f"m={MONTH}"


def _short_month(speech: Speech) -> str:
    return month(speech).replace(MONTH, "SHORTMONTH")


def compound_forms(names: Names) -> Iterator[Form]:
    """Weekdays of several tokens: "segunda-feira", "п'ятниця"."""
    for name, number in names.weekdays.items():
        if "-" in name:
            yield Form(name.replace("-", " "), "DAYNAME", partial(_named, number))
        elif "'" in name:
            head, tail = name.split("'")
            yield Form(f"{head} &'|’|‘|` &{tail}", "DAYNAME", partial(_named, number))


def _named(number: int, _: Slots) -> int:
    return number


class DateForms:
    """The forms of one language."""

    def __init__(self, fields: Fields) -> None:
        self._fields = fields
        self._doubts = fields.doubts
        self._speech = fields.doubts.speech

    def forms(self) -> Iterator[Form]:
        """All of them."""
        speech = self._speech
        after = f"{day(speech)} {month(speech)}", f"{day(speech)} {_short_month(speech)}"
        late = f"d=TWO {month(speech)} {year(speech)}"
        for head in (f"{WEEKDAY.format(n='')} ", ""):
            yield Form(f"{head}{after[0]} {year(speech)}", "FULL", self._date)
            yield Form(f"{head}{after[1]} .? {year(speech)}", "FULL", self._date)
            yield Form(f"{head}{late}", "FULL", self._late)
            yield Form(f"{head}{after[0]}", "MD", self._date)
            yield Form(f"{head}{after[1]} .", "MD", self._date)
            yield Form(f"{head}n=FIGURES", "FULL", self._figures)
            if head:
                yield Form(f"{head}n=SHORTFIGURES", "FULL", self._figures)
                yield Form(f"{head}n=DAYMONTH .?", "MD", self._figures)
        yield Form(f"m={MONTH} {year(speech)}", "MONTHYEAR", self._date)
        yield Form(f"m=SHORTMONTH .? {year(speech)}", "MONTHYEAR", self._date)
        yield Form("m=MONTH", "MON", self._month)
        yield Form("y=YEAR", "YR", self._year)
        if speech.year_words:
            yield Form(f"y=YEAR after={speech.year_words}", "YR", self._date)
            yield Form(f"y=YEAR abbr={speech.year_abbreviation} dot=.?", "YR", self._year)
        yield Form("wd=WEEKDAY|DAYNAME", "WD", self._weekday)
        yield from iso_forms()

    def behind(self) -> Iterator[Form]:
        """A weekday behind its date: "3 maja 2021 (poniedziałek)", "3 мая, в понедельник"."""
        yield Form("in=FULL|MD OPEN wd=WEEKDAY|DAYNAME|CAPDAY CLOSE", "FULL", self._with_weekday)
        yield Form("in=FULL|MD OPEN wd=SHORTDAY .? CLOSE", "FULL", self._with_weekday)
        yield Form("in=FULL|MD , wd=WEEKDAY|DAYNAME", "FULL", self._with_closing_weekday)

    def _date(self, s: Slots) -> Draft | None:
        stated = self._fields.stated(s)
        return None if stated is None else date(stated)

    def _late(self, s: Slots) -> Draft | None:
        """A day above 31, which no month has."""
        return self._date(s) if self._fields.day(s) <= _FARTHEST_DAY else None

    def _figures(self, s: Slots) -> Draft | None:
        """03.05.2021: the day first."""
        day, month, *years = re.split(r"[./-]", s.raw("n"))
        if not (1 <= int(day) <= 31 and 1 <= int(month) <= 12) or self._doubts.of_weekday(s):
            return None
        short = [len(year) == 2 for year in years]
        full = [_full_year(year) for year in years]
        weekday = self._fields.weekday(s)
        return date(Stated(next(iter(full), None), any(short), int(month), int(day), weekday))

    def _month(self, s: Slots) -> Draft | None:
        return self._date(s) if s.before() in self._speech.openers else None

    def _year(self, s: Slots) -> Draft | None:
        """A year that a word leads to, or that stands apart; the lower end of a fall in numbers is none."""
        before = s.before()
        if self._doubts.of_year(s) or self._is_fall(s):
            return None
        apart = not is_word(before) and _EARLIEST <= year_of(s.raw("y")) <= _LATEST
        counts = is_word(s.after()) and before not in _SENTENCE_STARTS
        return self._date(s) if before in self._speech.openers or (apart and not counts) else None

    def _is_fall(self, s: Slots) -> bool:
        joint, number = s.before(), s.before(2)
        joins = joint in self._speech.joints or joint in "-–—"
        return joins and len(number) == 4 and number.isdecimal() and int(number) > year_of(s.raw("y"))

    def _weekday(self, s: Slots) -> Draft | None:
        before, speech = s.before(), self._speech
        if before in speech.every or (s.word("wd") in speech.ordinary and before not in speech.openers):
            return None
        return date(Stated(weekday=self._weekday_of(s)))

    def _weekday_of(self, s: Slots) -> int:
        return self._fields.names.weekday(s.raw("wd"))

    def _with_weekday(self, s: Slots) -> Draft | None:
        draft: Draft = s.meaning("in")
        if draft.stated.weekday is not None:
            return None
        return replace(draft, stated=replace(draft.stated, weekday=self._weekday_of(s)))

    def _with_closing_weekday(self, s: Slots) -> Draft | None:
        """Closed by a mark, and not the first of a list: "from 3 May, Mondays, Fridays"."""
        closed = s.after() in _CLOSING and not self._doubts.is_weekday(s.after(2))
        return self._with_weekday(s) if closed else None


def _full_year(text: str) -> int:
    """A year of two figures in the century that it is most likely of."""
    year = int(text)
    return year + (2000 if year <= _PIVOT else 1900) if len(text) == 2 else year


def _iso(s: Slots) -> Draft | None:
    year, month, day = (int(part) for part in s.raw("n")[:10].split("-"))
    return date(Stated(year=year, month=month, day=day)) if 1 <= month <= 12 and 1 <= day <= 31 else None


def iso_forms() -> Iterator[Form]:
    """Dates in figures that mean the same in every language."""
    yield Form("n=ISODATE", "FULL", _iso)
