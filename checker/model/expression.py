"""Time expressions in TIMEX3's sense, with their readings and with what the words themselves state."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from checker.model.moment import Moment
from checker.model.span import Span


class TimexType(StrEnum):
    """TIMEX3's four types (TimeML 1.2.1)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Unit(StrEnum):
    """Calendar units of durations and shifts."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"


class Anchor(StrEnum):
    """What an expression is counted from."""

    NONE = "none"  # complete in itself: "14 May 2008", "the 1990s"
    PUBLICATION = "publication"  # deictic: "last year", "two days ago", "yesterday"
    NARRATIVE = "narrative"  # anaphoric: "two days later", "the following month", "that year"
    EITHER = "either"  # incomplete, context decides: "in March", "Friday", "the 3rd"


class Approx(StrEnum):
    """How exactly a number is meant."""

    EXACT = "exact"
    ABOUT = "about"  # about, some, roughly, around
    LESS = "less"  # nearly, almost, under, less than, not quite
    MORE = "more"  # over, more than, at least
    VAGUE = "vague"  # several, a few, decades


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of calendar units as stated: ``two days`` is low = high = 2; ``two or three days`` is 2 to 3.

    ``low`` and ``high`` are ``None`` where the number is vague ("several years").
    """

    unit: Unit
    low: float | None
    high: float | None
    approx: Approx = Approx.EXACT


@dataclass(frozen=True, slots=True)
class Stated:
    """What the words say, before anything is resolved. A field is ``None`` where they say nothing about it.

    ``year`` is astronomical (1 BC is 0). A two-digit year is expanded and ``short_year`` set.
    ``month`` and ``day`` keep impossible numbers (day 31 of April), so that a rule can name them.
    ``weekday`` counts from Monday = 0. ``shift`` counts in ``shift_unit`` from the anchor: "last year"
    is -1 year, "this year" 0, "two days later" +2 days (its number then also is ``quantity``).
    """

    year: int | None = None
    short_year: bool = False
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: str | None = None  # spring, summer, fall, winter
    quarter: int | None = None
    half: int | None = None
    decade: int | None = None  # 1990 for "the 1990s"
    century: int | None = None  # 19 for "the 19th century"; negative before Christ
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    zone: str | None = None  # as written: "EST", "GMT", "+02:00"
    part_of_day: str | None = None  # morning, afternoon, evening, night, noon, midnight ...
    holiday: str | None = None
    quantity: Quantity | None = None
    shift: int | None = None
    shift_unit: Unit | None = None
    age: bool = False  # the duration is somebody's or something's age: "56-year-old", "aged 24"
    attributive: bool = False  # the age stands before a noun or beside a name: "Smith, 52 years old,"
    fiscal: bool = False
    deictic_word: str | None = (
        None  # the word that points: ago, last, next, this, later, earlier, previous ...
    )


@dataclass(frozen=True, slots=True)
class Reading:
    """One plausible moment of an expression and what it assumes (empty if nothing)."""

    moment: Moment
    value: str
    assumes: str = ""


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A TIMEX3 with its readings, best first.

    ``readings`` is empty for durations and sets, for vague references (PAST_REF ...), for dates
    that the calendar does not have, and for what hangs on an unknown publication date.
    """

    span: Span
    text: str
    type: TimexType
    value: str
    mod: str | None = None
    stated: Stated = field(default_factory=Stated)
    anchor: Anchor = Anchor.NONE
    readings: tuple[Reading, ...] = ()

    @property
    def best(self) -> Moment | None:
        """The moment of the best reading."""
        return self.readings[0].moment if self.readings else None

    @property
    def moments(self) -> tuple[Moment, ...]:
        """The moments of all readings, best first."""
        return tuple(reading.moment for reading in self.readings)

    @property
    def is_dated(self) -> bool:
        """Whether the expression places something on the calendar."""
        return bool(self.readings)

    @property
    def is_timex(self) -> bool:
        """Whether annotations of news mark it: all but ages that only describe ("a 56-year-old author")."""
        return not self.stated.attributive


@dataclass(frozen=True, slots=True)
class TimeRange:
    """Two expressions written as one period: "from 22 December to 5 January", "1995-1998".

    ``span`` covers both and the words that join them.
    """

    span: Span
    start: TimeExpression
    end: TimeExpression


@dataclass(frozen=True, slots=True)
class TaggedText:
    """Result of the expressions stage: expressions in text order, and which of them form periods."""

    expressions: tuple[TimeExpression, ...]
    ranges: tuple[TimeRange, ...] = ()
