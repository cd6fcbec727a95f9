"""Dates that share a month, and pairs of years: "vom 3. bis 7. Mai", "du 3 au 7 mai", "2014-18"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.expressions.draft import Part, Several
from checker.expressions.forms import Form
from checker.expressions.nodes import Slots
from checker.model.expression import Stated
from rules.expressions.cldr.dates import WEEKDAY, day, month, year
from rules.expressions.cldr.fields import Fields, date
from rules.expressions.cldr.lexicon import year_of

_ROUNDER, _ROUND = 50, 10
_LONGEST_PERIOD = 150
_NEXT_MONTH = 20  # "from the 30th to 2 May" begins in April


class SeveralForms:
    """The forms of one language."""

    def __init__(self, fields: Fields) -> None:
        self._fields = fields
        self._doubts = fields.doubts
        self._speech = fields.doubts.speech

    def forms(self) -> Iterator[Form]:
        """All of them."""
        speech = self._speech
        first, second, third = (f"( {WEEKDAY.format(n=n)} )? {day(speech, n)}" for n in "123")
        bare = f"a1=ARTICLE {day(speech, '1')}"
        end = f"{month(speech)} ( {year(speech)} )?"
        ands = "|".join(sorted(speech.ands))
        for joint in sorted({"-", *speech.through, *(j for many in speech.opened.values() for j in many)}):
            yield Form(f"{first} {_pattern(joint)} ARTICLE? {second} {end}", "LISTED", self._days)
        for joint in (ands, ","):
            yield Form(f"{first} {joint} ARTICLE? {second} {end}", "LISTED", self._days)
        yield Form(f"{bare} {ands} ARTICLE? {second} {end}", "LISTED", self._between)
        yield Form(f"{first} , {second} ,? {ands} {third} {end}", "LISTED", self._days)
        yield Form("y1=YEAR - y2=YEAR|TWO", "LISTED", self._years)
        yield Form("FROM ARTICLE? y1=YEAR TO ARTICLE? y2=YEAR", "LISTED", self._years)

    def _between(self, s: Slots) -> Several | None:
        """The article belongs to the date, since only so "between" stands directly before it."""
        return self._days(s) if s.before() in self._speech.between else None

    def _days(self, s: Slots) -> Several | None:
        numbers = [n for n in "123" if s.has("d" + n)]
        days = [self._fields.day(s, n) for n in numbers]
        if len(set(days)) < len(days) or any(self._doubts.of_weekday(s, n) for n in numbers):
            return None
        if days != sorted(days) and (max(days) - min(days) > _NEXT_MONTH or not self._is_period(s)):
            return None
        parts = list(self._parts(s, numbers))
        last = next(slot for slot in ("dot", "abbr", "after", "y", "m") if s.has(slot))
        parts[-1] = parts[-1]._replace(end=s.place(last)[1])
        return Several(parts)

    def _is_period(self, s: Slots) -> bool:
        """Whether a word before shows that the dates are the ends of a period, whatever their order."""
        openers = self._speech.between | frozenset(self._speech.opened)
        return s.before() in openers or (s.before() in self._speech.articles and s.before(2) in openers)

    def _parts(self, s: Slots, numbers: list[str]) -> Iterator[Part]:
        """A weekday counts only where every day has one; else it may belong to the whole period."""
        each = all(s.has("wd" + n) for n in numbers)
        for n in numbers:
            stated = Stated(
                year=year_of(s.raw("y")) if s.has("y") else None,
                month=self._fields.month(s),
                day=self._fields.day(s, n),
                weekday=self._fields.weekday(s, n) if each else None,
            )
            begins = "wd" + n if each else "a1" if n == "1" and s.has("a1") else "d" + n
            ends = "mark" + n if s.has("mark" + n) else "d" + n
            yield Part(date(stated), s.place(begins)[0], s.place(ends)[1])

    def _years(self, s: Slots) -> Several | None:
        """Two years; numbers that fall are years only if they look like nothing else."""
        first, text = year_of(s.raw("y1")), s.raw("y2")
        short = len(text) == 2
        second = first // 100 * 100 + int(text) if short else year_of(text)
        if not 0 < abs(second - first) <= _LONGEST_PERIOD:
            return None
        if second < first and _may_fall(s, first, second):
            return None
        later = Stated(year=second, short_year=short)
        return Several([Part(date(Stated(year=first)), *s.place("y1")), Part(date(later), *s.place("y2"))])


def _may_fall(s: Slots, first: int, second: int) -> bool:
    """Whether a falling pair may be amounts ("from 2000 to 1500 jobs") or a season ("2019-12")."""
    if len(s.raw("y2")) == 2 or first % _ROUNDER == 0 or second % _ROUNDER == 0:
        return True
    return s.after()[:1].isalpha() and (first % _ROUND == 0 or second % _ROUND == 0)


def _pattern(joint: str) -> str:
    """A joint of one or more tokens as a piece of a pattern."""
    return " ".join(re.findall(r"\w+|[^\w\s]", joint)).replace("'", "'|’")
