"""What resolution knows of the text so far: its register, its publication date and the time last spoken of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checker.model.calendar import Day, add_months
from checker.model.expression import Anchor
from checker.model.moment import Grain, Moment


class Register(StrEnum):
    """How a text relates to its publication: reports of the day, history told in order, or chat."""

    NEWS = "news"
    NARRATIVE = "narrative"
    COLLOQUIAL = "colloquial"


class Tense(StrEnum):
    """The tense of the clause that holds an expression, as far as single words show it."""

    PAST = "past"
    FUTURE = "future"
    UNKNOWN = "unknown"


@dataclass(slots=True)
class Context:
    """State of the resolution, updated with every dated expression."""

    published: Day | None
    register: Register
    last_day: Day | None = None
    last_month: Day | None = None
    last_year: Day | None = None
    last_quarter: Day | None = None
    since_quarter: int = 99

    def mention(self, moment: Moment) -> None:
        """Takes note of a time spoken of."""
        if moment.earliest is None or moment.grain <= Grain.DECADE:
            return
        self.since_quarter += 1
        if moment.grain is Grain.QUARTER:
            self.last_quarter, self.since_quarter = moment.earliest, 0
        if moment.grain >= Grain.WEEK:
            self.last_day = moment.earliest
        elif moment.grain is Grain.YEAR and not self._within(moment):
            self.last_day = self.last_month = None
        if moment.grain >= Grain.SEASON:
            self.last_month = moment.earliest
        self.last_year = moment.earliest

    def _within(self, year: Moment) -> bool:
        last, first, end = self.last_month, year.earliest, year.latest
        return last is not None and first is not None and end is not None and first <= last <= end

    def last(self, grain: Grain) -> Day | None:
        """The time last spoken of at least so finely."""
        if grain >= Grain.WEEK:
            return self.last_day
        return self.last_month if grain >= Grain.QUARTER else self.last_year

    def quarter(self) -> Day | None:
        """A day of the quarter spoken of; failing that, of the last one over at publication."""
        if self.last_quarter is not None:
            return self.last_quarter
        return None if self.published is None else add_months(self.published, -3)

    def base(self, anchor: Anchor, grain: Grain) -> Day | None:
        """The day from which an expression with the anchor counts; ``None`` if there is none."""
        narrated = self.last(grain)
        if anchor is Anchor.NARRATIVE:
            return narrated if narrated is not None or self.register is Register.NARRATIVE else self.published
        if anchor is Anchor.EITHER and self.register is Register.NARRATIVE:
            return self.last_year if self.last_year is not None else self.published
        return self.published if self.published is not None else narrated
