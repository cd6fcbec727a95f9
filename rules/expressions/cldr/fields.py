"""Reads the slots that the date forms share: weekday, day, month, year."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.expressions.draft import Draft
from checker.expressions.nodes import Slots
from checker.model.expression import Anchor, Stated, TimexType
from rules.expressions.cldr.doubts import Doubts
from rules.expressions.cldr.lexicon import year_of
from rules.expressions.cldr.names import Names


def date(stated: Stated) -> Draft:
    """A calendar date; what lacks its year is left for context to complete."""
    return Draft(TimexType.DATE, stated, anchor=Anchor.EITHER if stated.year is None else Anchor.NONE)


@dataclass(frozen=True, slots=True)
class Fields:
    """Reads slots in one language; ``n`` tells several dates of one form apart."""

    names: Names
    doubts: Doubts

    def day(self, s: Slots, n: str = "") -> int:
        """The day of the month in figures, or the first one in words; the slot is filled."""
        found = re.search(r"\d+", s.raw("d" + n))
        return int(found[0]) if found else 1

    def weekday(self, s: Slots, n: str = "") -> int | None:
        """The weekday, Monday is 0."""
        return self.names.weekday(s.raw("wd" + n)) if s.has("wd" + n) else None

    def month(self, s: Slots) -> int | None:
        """The month from 1."""
        return self.names.month(s.raw("m")) if s.has("m") else None

    def stated(self, s: Slots) -> Stated | None:
        """All that the slots say; ``None`` if they do not belong together."""
        stated = Stated(
            year=year_of(s.raw("y")) if s.has("y") else None,
            month=self.month(s),
            day=self.day(s) if s.has("d") else None,
            weekday=None if self.doubts.of_year(s) else self.weekday(s),
        )
        return None if self.doubts.of_weekday(s) or self.doubts.of_day(s, stated) else stated
