"""Reasons not to take words for what they look like: a weekday of several days, a number of things, a sea."""

from __future__ import annotations

from dataclasses import dataclass

from checker.expressions.nodes import Slots
from checker.model.calendar import is_valid
from checker.model.expression import Stated
from rules.expressions.cldr.lexicon import year_of
from rules.expressions.cldr.names import Names, plain
from rules.expressions.cldr.speech import Speech

_SOME_LEAP_YEAR = 2000
_ROUND = 50
_JOINTS = frozenset("-–—/&,")
_NUMBERED = frozenset(
    "# ° º № n no nr numéro número numero nummer numer heft ausgabe номер vol page seite platz".split()
)


@dataclass(frozen=True, slots=True)
class Doubts:
    """What speaks against a reading, in one language; ``n`` tells several dates of one form apart."""

    speech: Speech
    names: Names

    def of_weekday(self, s: Slots, n: str = "") -> bool:
        """Whether the weekday in front is none of this day."""
        if not s.has("wd" + n):
            return False
        name = plain(s.raw("wd" + n))
        if name not in self.names.weekdays:
            return not self._is_abbreviation(s, n)
        if s.has("stop" + n) or (name in self.speech.ordinary and self._goes_on(s)):
            return True
        return n == "" and self._is_listed(s)

    def _is_abbreviation(self, s: Slots, n: str) -> bool:
        """A full stop makes it one; a comma only where no words go before: "Viña del Mar, 3 de mayo"."""
        apart = self.speech.capitals or not is_word(s.before())
        if s.has("stop" + n):
            return apart or s.raw("wd" + n).islower()
        led = s.word("wd" + n) in self.speech.more_short_weekdays and s.before() in self.speech.openers
        return s.has("comma" + n) and (apart or led)

    def _goes_on(self, s: Slots) -> bool:
        """Whether a word stands before that does not lead to a date."""
        return is_word(s.before()) and s.before() not in self.speech.openers

    def _is_listed(self, s: Slots) -> bool:
        """Whether another weekday stands in front: "Friday to Monday, 2 September"."""
        joint, word = s.before(), s.before(2)
        if joint not in _JOINTS and joint not in self.speech.joints:
            return joint in self.speech.every
        return self.is_weekday(s.before(3) if word == "." else word)

    def is_weekday(self, word: str) -> bool:
        """Whether the word names a weekday, in full or not, or ends a compound name of one."""
        names = self.names
        return word in names.weekdays or word in names.short_weekdays or word in names.weekday_ends

    def of_year(self, s: Slots) -> bool:
        """Whether the year may be a round number of things: "Monday, 3 May 2000 people"."""
        if not s.has("y") or s.has("of") or s.has("after") or s.has("abbr"):
            return False
        return year_of(s.raw("y")) % _ROUND == 0 and s.after()[:1].isalpha()

    def of_day(self, s: Slots, stated: Stated) -> bool:
        """Whether a day that its month lacks is another number: "No. 31 April 2021", "came 31. April was"."""
        if stated.weekday is not None or _exists(stated):
            return False
        before = s.before()
        if before in _NUMBERED:
            return True
        return s.word("mark") == "." and is_word(before) and before not in self.speech.articles


def is_word(token: str) -> bool:
    """Whether it is a word or a number, not a mark, nor nothing."""
    return token[:1].isalnum()


def _exists(stated: Stated) -> bool:
    """Whether some year, or the year stated, has such a day."""
    if stated.month is None or stated.day is None:
        return True
    return is_valid(_SOME_LEAP_YEAR if stated.year is None else stated.year, stated.month, stated.day)
