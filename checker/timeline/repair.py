"""The smallest changes to a date that would make it fit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain, islice

from checker.model.calendar import day_number, is_valid
from checker.model.moment import Moment, in_month, in_year, on_day
from checker.model.wording import MONTHS, year_name


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as far as it is written: a year, a month of it, or a day. ``year`` is astronomical.

    The parts may be ones that the calendar does not have, 31 April; such a date has no moment.
    """

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def moment(self) -> Moment | None:
        """The days that the date covers; ``None`` if the calendar has no such date."""
        if self.month is None:
            return in_year(self.year)
        if not is_valid(self.year, self.month, 1 if self.day is None else self.day):
            return None
        if self.day is None:
            return in_month(self.year, self.month)
        return on_day(day_number(self.year, self.month, self.day))

    def words(self, *, with_year: bool = True) -> str:
        """``14 June 2009``, with or without the year; a year alone is never left out."""
        day_and_month = [] if self.month is None else [MONTHS[self.month - 1]]
        if self.day is not None:
            day_and_month.insert(0, str(self.day))
        return " ".join([*day_and_month, year_name(self.year)] if with_year else day_and_month)


@dataclass(frozen=True, slots=True)
class Repair:
    """A date that fits in place of the one written, and what slip would explain it."""

    date: PartialDate
    slip: str
    message: str


def repairs(written: PartialDate, fits: Callable[[Moment], bool], limit: int = 2) -> tuple[Repair, ...]:
    """The likeliest slips whose correction fits, likeliest first.

    In this order: the next or previous year, day and month swapped, an adjacent month, one digit of the
    day, one digit of the year or two of its digits swapped. ``fits`` is asked whether a date agrees with
    everything else; it is not asked twice about one date.
    """
    asked = {written}

    def fitting(candidates: Iterator[tuple[PartialDate, str]]) -> Iterator[Repair]:
        for date, slip in candidates:
            if date not in asked:
                asked.add(date)
                moment = date.moment
                if moment is not None and fits(moment):
                    yield Repair(date, slip, _message(written, date))

    return tuple(islice(fitting(_slips(written)), limit))


def _message(written: PartialDate, date: PartialDate) -> str:
    if (date.month, date.day) == (written.month, written.day):
        return f"{year_name(date.year)} would fit"
    return f"{date.words(with_year=False)} instead of {written.words(with_year=False)} would fit"


def _slips(written: PartialDate) -> Iterator[tuple[PartialDate, str]]:
    return chain(
        _neighbouring_years(written),
        _swapped(written),
        _neighbouring_months(written),
        _days_by_one_digit(written),
        _years_by_digits(written),
    )


def _neighbouring_years(d: PartialDate) -> Iterator[tuple[PartialDate, str]]:
    yield PartialDate(d.year - 1, d.month, d.day), "previous year"
    yield PartialDate(d.year + 1, d.month, d.day), "next year"


def _swapped(d: PartialDate) -> Iterator[tuple[PartialDate, str]]:
    if d.month is not None and d.day is not None and 1 <= d.day <= 12:
        yield PartialDate(d.year, d.day, d.month), "day and month swapped"


def _neighbouring_months(d: PartialDate) -> Iterator[tuple[PartialDate, str]]:
    for month in () if d.month is None else (d.month - 1, d.month + 1):
        if 1 <= month <= 12:
            yield PartialDate(d.year, month, d.day), "adjacent month"


def _days_by_one_digit(d: PartialDate) -> Iterator[tuple[PartialDate, str]]:
    for day in () if d.day is None else _one_digit_off(d.day, width=2):
        yield PartialDate(d.year, d.month, day), "one digit of the day"


def _years_by_digits(d: PartialDate) -> Iterator[tuple[PartialDate, str]]:
    if 1000 <= d.year <= 9999:
        for year in _one_digit_off(d.year, width=4):
            yield PartialDate(year, d.month, d.day), "one digit of the year"
        digits = str(d.year)
        for i in range(len(digits) - 1):
            swapped = digits[:i] + digits[i + 1] + digits[i] + digits[i + 2 :]
            if swapped[0] != "0":
                yield PartialDate(int(swapped), d.month, d.day), "two digits of the year swapped"


def _one_digit_off(number: int, width: int) -> list[int]:
    """Numbers with another digit in one place, no leading zero of a year, the nearest first."""
    digits = f"{number:0{width}d}"
    off = {int(digits[:i] + new + digits[i + 1 :]) for i in range(width) for new in "0123456789"}
    return sorted((n for n in off if width < 4 or n >= 1000), key=lambda n: (abs(n - number), n))
