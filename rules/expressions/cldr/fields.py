"""Reads the slots that the date forms share: weekday, day, month, year."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.expressions.draft import Draft
from checker.expressions.nodes import Slots
from checker.model.calendar import is_valid
from checker.model.expression import Anchor, Stated, TimexType
from rules.expressions.cldr.names import Names, plain
from rules.expressions.cldr.speech import Speech

_SOME_LEAP_YEAR = 2000
_ROUND = 50
_JOINTS = frozenset("-–—/&,")


def date(stated: Stated) -> Draft:
    """A calendar date; what lacks its year is left for context to complete."""
    return Draft(TimexType.DATE, stated, anchor=Anchor.EITHER if stated.year is None else Anchor.NONE)


def year_of(text: str) -> int:
    """The year of a numeral that may have its abbreviated "year" glued to it: "2021r"."""
    return int(text[:4])


def exists(stated: Stated) -> bool:
    """Whether some year, or the year stated, has such a day."""
    if stated.month is None or stated.day is None:
        return True
    return is_valid(_SOME_LEAP_YEAR if stated.year is None else stated.year, stated.month, stated.day)


@dataclass(frozen=True, slots=True)
class Fields:
    """Reads slots in one language; ``n`` tells several dates of one form apart."""

    speech: Speech
    names: Names

    def day(self, s: Slots, n: str = "") -> int | None:
        """The day of the month in figures, or the first one in words."""
        found = re.search(r"\d+", s.raw("d" + n))
        if found:
            return int(found[0])
        return 1 if s.has("d" + n) else None

    def weekday(self, s: Slots, n: str = "") -> int | None:
        """The weekday, Monday is 0."""
        return self.names.weekday(s.raw("wd" + n)) if s.has("wd" + n) else None

    def month(self, s: Slots, n: str = "") -> int | None:
        """The month from 1."""
        return self.names.month(s.raw("m" + n)) if s.has("m" + n) else None

    def stated(self, s: Slots) -> Stated | None:
        """All that the slots say; ``None`` if they do not belong together."""
        stated = Stated(
            year=year_of(s.raw("y")) if s.has("y") else None,
            month=self.month(s),
            day=self.day(s),
            weekday=None if self.may_count(s) else self.weekday(s),
        )
        return None if self.is_misread(s) or self._is_number(s, stated) else stated

    def is_misread(self, s: Slots, n: str = "") -> bool:
        """Whether the weekday in front is none of this day: one of several, a plain word, a sentence apart."""
        if not s.has("wd" + n):
            return False
        name = plain(s.raw("wd" + n))
        stop, comma = s.has("stop" + n), s.has("comma" + n)
        if name not in self.names.weekdays:
            return not (stop or comma)
        within_text = s.before()[:1].isalnum() and s.before() not in self.speech.openers
        if stop or (name in self.speech.ordinary and within_text):
            return True
        return n == "" and self.is_listed(s)

    def is_listed(self, s: Slots) -> bool:
        """Whether another weekday stands in front: "Friday to Monday, 2 September"."""
        joint, word = s.before(), s.before(2)
        if joint not in _JOINTS and joint not in self.speech.joints:
            return joint in self.speech.every
        word = s.before(3) if word == "." else s.before(4) if word == "feira" else word
        return word in self.names.weekdays or word in self.names.short_weekdays

    def may_count(self, s: Slots) -> bool:
        """Whether the year may be a round number of things: "Monday, 3 May 2000 people"."""
        if not s.has("y") or s.has("of") or s.has("after") or s.has("abbr"):
            return False
        return year_of(s.raw("y")) % _ROUND == 0 and s.after()[:1].isalpha()

    def _is_number(self, s: Slots, stated: Stated) -> bool:
        """A sentence may end with "31." before a month that begins the next one."""
        if exists(stated) or s.word("mark") != "." or stated.weekday is not None:
            return False
        before = s.before()
        return before[:1].isalnum() and before not in self.speech.articles
