"""Moments and their three-valued comparison."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from checker.model.calendar import Day, add_months, day_number, days_in_month, iso


class Grain(IntEnum):
    """How finely a moment is stated; larger is finer."""

    UNKNOWN = 0
    CENTURY = 1
    DECADE = 2
    YEAR = 3
    HALF = 4
    SEASON = 5
    QUARTER = 6
    MONTH = 7
    WEEK = 8
    DAY = 9
    PART_OF_DAY = 10
    MINUTE = 11


class Truth(StrEnum):
    """Outcome of comparing two moments of which each is known only to lie within its bounds."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"


@dataclass(frozen=True, slots=True)
class Moment:
    """Something happened on some day from ``earliest`` to ``latest``, both included.

    Either end may be open (``None``). ``clock`` narrows a moment of one day to minutes after
    midnight, both included; ``zone`` is the offset from UTC in minutes where the text states one.
    """

    earliest: Day | None
    latest: Day | None
    grain: Grain = Grain.DAY
    clock: tuple[int, int] | None = None
    zone: int | None = None

    @property
    def first(self) -> Day:
        """The first day. Moments that are read in a text, and those of publication, always have one.

        Raises:
            ValueError: if that end is open.
        """
        if self.earliest is None:
            raise ValueError("the moment has no first day")
        return self.earliest

    @property
    def last(self) -> Day:
        """The last day; see ``first``.

        Raises:
            ValueError: if that end is open.
        """
        if self.latest is None:
            raise ValueError("the moment has no last day")
        return self.latest

    @property
    def length(self) -> int | None:
        """Number of days from the first to the last, both counted; ``None`` where an end is open."""
        if self.earliest is None or self.latest is None:
            return None
        return self.latest - self.earliest + 1

    def widened(self, days: int) -> Moment:
        """The same moment with slack on both sides, at the same grain."""
        return Moment(
            None if self.earliest is None else self.earliest - days,
            None if self.latest is None else self.latest + days,
            self.grain,
        )

    def iso_bounds(self) -> tuple[str | None, str | None]:
        """Both ends as ISO 8601 dates, ``None`` where open."""
        return (
            None if self.earliest is None else iso(self.earliest),
            None if self.latest is None else iso(self.latest),
        )


def on_day(day: Day) -> Moment:
    """The moment of one whole day."""
    return Moment(day, day, Grain.DAY)


def in_month(year: int, month: int) -> Moment:
    """The moment of one calendar month."""
    return Moment(day_number(year, month), day_number(year, month, days_in_month(year, month)), Grain.MONTH)


def in_year(year: int) -> Moment:
    """The moment of one calendar year."""
    return Moment(day_number(year), day_number(year, 12, 31), Grain.YEAR)


def between(earliest: Day | None, latest: Day | None, grain: Grain = Grain.DAY) -> Moment:
    """A moment with the given ends.

    Raises:
        ValueError: if the ends are the wrong way round.
    """
    if earliest is not None and latest is not None and earliest > latest:
        raise ValueError(f"a moment cannot end ({latest}) before it begins ({earliest})")
    return Moment(earliest, latest, grain)


def before(a: Moment, b: Moment) -> Truth:
    """Whether what happened at ``a`` happened on an earlier day than what happened at ``b``."""
    if a.latest is not None and b.earliest is not None and a.latest < b.earliest:
        return Truth.CERTAIN
    if a.earliest is not None and b.latest is not None and a.earliest >= b.latest:
        return Truth.IMPOSSIBLE
    return Truth.POSSIBLE


def same_time(a: Moment, b: Moment) -> Truth:
    """Whether one happening can have both moments: certain only if both are one and the same day."""
    if before(a, b) is Truth.CERTAIN or before(b, a) is Truth.CERTAIN:
        return Truth.IMPOSSIBLE
    if a.earliest is not None and a.earliest == a.latest == b.earliest == b.latest:
        return Truth.CERTAIN
    return Truth.POSSIBLE


def intersect(a: Moment, b: Moment) -> Moment | None:
    """The days that both allow, at the finer grain; ``None`` if there are none."""
    if same_time(a, b) is Truth.IMPOSSIBLE:
        return None
    starts = [m.earliest for m in (a, b) if m.earliest is not None]
    ends = [m.latest for m in (a, b) if m.latest is not None]
    return Moment(max(starts, default=None), min(ends, default=None), max(a.grain, b.grain))


def shifted(moment: Moment, *, days: int = 0, months: int = 0) -> Moment:
    """The moment moved along the calendar, each end by itself."""

    def move(day: Day | None) -> Day | None:
        return None if day is None else add_months(day, months) + days

    return Moment(move(moment.earliest), move(moment.latest), moment.grain)
