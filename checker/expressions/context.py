"""What resolution knows of the text so far: its register, its publication date and the times spoken of."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from checker.expressions.clause import Clause, Register
from checker.model.calendar import Day, add_months, civil, day_number
from checker.model.expression import Anchor, Quantity, Unit
from checker.model.moment import Grain, Moment

_REMEMBERED_YEARS = 4
_REMEMBERED_DAYS = 12
_LONG_SINCE = 99
_LONGEST_QUARTER = 100  # days
_A_WEEK = 7
_A_YEAR = 360


class Reference(NamedTuple):
    """The stretch of time from which an incomplete date is sought, and whether the story sets it.

    ``left`` is where the story stood before a date in mid-sentence took it to another year; it may return.
    """

    first: Day
    last: Day
    narrated: bool
    left: tuple[Day, Day] | None = None


@dataclass(slots=True)
class Context:
    """State of the resolution, updated with every dated expression."""

    published: Day | None
    register: Register
    message: bool = False
    last_day: Moment | None = None
    last_month: Moment | None = None
    last_year: Moment | None = None
    last_quarter: Day | None = None
    fiscal: bool = False
    since_quarter: int = _LONG_SINCE
    years: list[int] = field(default_factory=list)
    left: Moment | None = None
    named_year: tuple[Moment, int] | None = None
    days: deque[tuple[Day, int]] = field(default_factory=lambda: deque(maxlen=_REMEMBERED_DAYS))

    def mention(self, moment: Moment, clause: Clause) -> None:
        """Takes note of a time spoken of."""
        if moment.earliest is None or moment.latest is None or moment.grain <= Grain.DECADE:
            return
        self._remember(civil(moment.earliest).year)
        self.since_quarter += 1
        if moment.grain >= Grain.DAY:
            self.days.append((moment.earliest, clause.end))
        if moment.grain is Grain.QUARTER:
            self._note_quarter(moment.earliest, moment.latest)
        if moment.grain is Grain.YEAR and clause.opens:
            self.named_year = (moment, clause.at)
        if not self._is_aside(moment, clause):
            narrative = self.register is Register.NARRATIVE and not clause.opens
            self.left = self._left_for(civil(moment.earliest).year) if narrative else None
            self._move(moment)

    def as_news(self) -> Context:
        """The same state, read as of a text that counts from its publication."""
        return replace(self, register=Register.NEWS)

    def _note_quarter(self, first: Day, last: Day) -> None:
        """A fiscal quarter lies anywhere in three years; only the middle one is known of it."""
        if self._is_reported_after(first):
            return
        self.since_quarter = 0
        self.fiscal = last - first > _LONGEST_QUARTER
        self.last_quarter = add_months(first, 12) if self.fiscal else first

    def _is_reported_after(self, first: Day) -> bool:
        """Whether figures of a later quarter that is over are reported: "after a flat second quarter"."""
        held = self.last_quarter
        if held is None or self.published is None:
            return False
        return 0 < held - first < _A_YEAR and add_months(held, 3) <= self.published

    def measure(self, quantity: Quantity | None) -> None:
        """Takes note of a span: figures "for the nine months" are not the quarter's."""
        if quantity is not None and quantity.unit is Unit.MONTH and quantity.low in (6, 9, 12):
            self.since_quarter = _LONG_SINCE

    def _remember(self, year: int) -> None:
        if year in self.years:
            self.years.remove(year)
        self.years = [year, *self.years][:_REMEMBERED_YEARS]

    def _is_aside(self, moment: Moment, clause: Clause) -> bool:
        story = self.story()
        if (
            clause.opens
            or story is None
            or moment.grain is not Grain.YEAR
            or self.register is not Register.NARRATIVE
        ):
            return False
        return civil(moment.earliest or 0).year != civil(story.earliest or 0).year

    def _left_for(self, year: int) -> Moment | None:
        """Where the story stood, if what is told next is of another year."""
        story = self.story()
        return None if story is None or civil(story.earliest or 0).year == year else story

    def _move(self, moment: Moment) -> None:
        if moment.grain >= Grain.WEEK:
            self.last_day = moment
        elif moment.grain is Grain.YEAR and not self._holds_month(moment):
            self.last_day = self.last_month = None
        if moment.grain >= Grain.SEASON:
            self.last_month = moment
        self.last_year = moment

    def _holds_month(self, year: Moment) -> bool:
        month = self.last_month
        return month is not None and civil(month.earliest or 0).year == civil(year.earliest or 0).year

    def beside(self, clause: Clause, reach: int) -> list[Day]:
        """The days named in the sentence so far, if no more than ``reach`` tokens follow the last of them."""
        if not self.days or clause.at - self.days[-1][1] > reach:
            return []
        return [day for day, end in self.days if end >= clause.since]

    def story(self) -> Moment | None:
        """Where a story stands: its last month or day, unless another year has been named since."""
        month, year = self.last_month, self.last_year
        if month is None or year is None:
            return year
        return month if civil(month.earliest or 0).year == civil(year.earliest or 0).year else year

    def last(self, grain: Grain) -> Day | None:
        """The first day of the time last spoken of at least so finely."""
        if grain >= Grain.WEEK:
            found = self.last_day
        else:
            found = self.last_month if grain >= Grain.QUARTER else self.last_year
        return None if found is None else found.earliest

    def period_unit(self) -> Unit:
        """How long "the period" is: as the span or quarter spoken of, or the month if there was none."""
        if self.last_quarter is not None:
            return Unit.YEAR if self.since_quarter >= _LONG_SINCE else Unit.QUARTER
        month = self.last_month
        return Unit.MONTH if month is not None and month.grain is Grain.MONTH else Unit.QUARTER

    def part(self, unit: Unit) -> Day | None:
        """A day of the quarter, month or year of which is spoken; figures of a year are the last ones."""
        if unit is Unit.QUARTER:
            return self.quarter()
        return (self.last(Grain.MONTH) if unit is Unit.MONTH else None) or self.published

    def quarter(self) -> Day | None:
        """A day of the quarter spoken of; failing that, of the last one over at publication."""
        if self.last_quarter is not None:
            return self.last_quarter
        return None if self.published is None else add_months(self.published, -3)

    def base(self, anchor: Anchor, grain: Grain) -> Day | None:
        """The day from which an expression with the anchor counts; ``None`` if there is none."""
        narrated = self.last(grain)
        if anchor is Anchor.EITHER and self.register is Register.NARRATIVE:
            return narrated
        if anchor is Anchor.NARRATIVE:
            return narrated if narrated is not None or self.register is Register.NARRATIVE else self.published
        return self.published if self.published is not None else narrated

    def weekday_reference(self, anchor: Anchor, clause: Clause) -> Reference | None:
        """Around what a weekday is sought: only a story that tells of days, and of old ones, has its own."""
        told, published = self.last_day, self.published
        current = told is None or told.latest is None or told.latest + _A_WEEK >= (published or told.latest)
        if current and published is not None and anchor is not Anchor.NARRATIVE:
            return Reference(published, published, narrated=False)
        return self.reference(anchor, clause, daily=True)

    def reference(self, anchor: Anchor, clause: Clause, *, daily: bool) -> Reference | None:
        """Around what an incomplete date is sought; ``daily`` dates need a day, the others a year."""
        if not daily and self.named_year is not None and self.named_year[1] >= clause.since:
            year = self.named_year[0]
            if year.earliest is not None and year.latest is not None:
                return Reference(year.earliest, year.latest, narrated=True)
        if clause.year is not None:
            return Reference(day_number(clause.year), day_number(clause.year, 12, 31), narrated=True)
        told = self.last_day if daily and self.last_day is not None else self.story()
        narrative = anchor is Anchor.NARRATIVE or self.register is Register.NARRATIVE
        narrative = narrative or self.published is None
        if narrative and told is not None and told.earliest is not None and told.latest is not None:
            return Reference(told.earliest, told.latest, narrated=True, left=None if daily else self._left())
        return None if self.published is None else Reference(self.published, self.published, narrated=False)

    def _left(self) -> tuple[Day, Day] | None:
        left = self.left
        if left is None or left.earliest is None or left.latest is None:
            return None
        return left.earliest, left.latest
