"""Weekdays in a row beside days in a row: "Friday to Sunday, May 2-4", "3 and 4 May, Saturday and Sunday"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from checker import Article, Span, TimeExpression, TimexType
from checker.toolkit import WEEKDAYS, day_number, is_valid
from rules.calendar.weekdays import WEEKDAY_WORD
from rules.support.language.patterns import Pattern

_TO = r"\s*(?:[-\u2013\u2014]|\b(?:to|through|thru|until|till)\b)\s*"
_AND = r"\s*(?:,\s*(?:and|or)\b|,|[&/]|\b(?:and|or)\b)\s*(?:(?:on|an?|the)\s+)?"
_JOINED = Pattern(rf"{_AND}|(?P<to>{_TO})")
_DAYS_FOLLOW = Pattern(r"\s*[,:(]?\s*(?:(?:on|from|the)\s+)?")
_WEEKDAYS_FOLLOW = Pattern(r"\s*[,:(]?\s*(?:(?:on|from|both|an?)\s+)?")
_GOES_ON = Pattern(rf"(?:{_AND}|{_TO}){WEEKDAY_WORD}")
_MANY = 3  # days from which on a plural ("Saturdays, May 3, 10 and 17") is taken for the weekday of each

Date = tuple[int, int, int]


class Run(NamedTuple):
    """Weekdays, or days of months, in a row; ``to`` if they are the first and the last of a stretch."""

    members: tuple[TimeExpression, ...]
    to: bool

    @property
    def span(self) -> Span:
        """From the first to the last."""
        return Span(self.members[0].span.start, self.members[-1].span.end)


class Row(NamedTuple):
    """A run of weekdays and the run of days that they belong to."""

    weekdays: Run
    days: Run

    @property
    def first_day(self) -> tuple[TimeExpression, int, int]:
        """The first of the days, its month and its day."""
        (_, month, day), *_ = _dates(self.days.members, 0)
        return self.days.members[0], month, day

    @property
    def new_years(self) -> int:
        """How many years later than the first day the last one is."""
        *_, (later, _, _) = _dates(self.days.members, 0)
        return later

    def pairs(self, year: int) -> tuple[tuple[Date, int], ...]:
        """Each day with the weekday told of it, if the first is of that year; none if they do not pair."""
        dates = list(_dates(self.days.members, year))
        if not all(is_valid(*date) for date in dates):
            return ()
        numbers = [day_number(*date) for date in dates]
        wanted = [e.stated.weekday or 0 for e in self.weekdays.members]
        if len(wanted) == 1:
            return tuple((date, wanted[0]) for date in dates)
        if not self.weekdays.to and not self.days.to:
            return tuple(zip(dates, wanted, strict=True)) if len(dates) == len(wanted) else ()
        told = (wanted[-1] - wanted[0]) % len(WEEKDAYS) + 1 if self.weekdays.to else len(wanted)
        counted = numbers[-1] - numbers[0] + 1 if self.days.to else len(dates)
        return ((dates[0], wanted[0]), (dates[-1], wanted[-1])) if told == counted else ()


def rows(article: Article) -> Iterator[Row]:
    """Every run of weekdays that stands directly before or behind a run of days, in text order."""
    runs = list(_runs(article))
    for first, second in pairwise(runs):
        between = Span(first.span.end, second.span.start)
        if _is_day(first.members[0]) == _is_day(second.members[0]):
            continue
        if _is_day(second.members[0]):
            row, lead = Row(first, second), _DAYS_FOLLOW
        else:
            row, lead = Row(second, first), _WEEKDAYS_FOLLOW
        if lead.fullmatch(article.text, *between) and _is_whole(row):
            yield row


def weekdays_go_on(text: str, end: int) -> bool:
    """Whether a weekday that ends there is the first of a run: "2 May, Friday to Sunday"."""
    return _GOES_ON.match(text, end) is not None


def _is_whole(row: Row) -> bool:
    match row.weekdays.members:
        case [weekday]:
            is_plural = weekday.type is TimexType.SET and not row.days.to
            return is_plural and len(row.days.members) >= _MANY
        case _:
            return len(row.days.members) > 1


def _runs(article: Article) -> Iterator[Run]:
    members: list[TimeExpression] = []
    joiners: list[bool] = []
    for expression in article.expressions:
        joined = _joined(article.text, members[-1], expression) if members else None
        if joined is not None:
            members.append(expression)
            joiners.append(joined)
            continue
        if members:
            yield Run(tuple(members), joiners == [True])
        members, joiners = ([expression] if _is_day(expression) or _is_weekday(expression) else []), []
    if members:
        yield Run(tuple(members), joiners == [True])


def _joined(text: str, first: TimeExpression, second: TimeExpression) -> bool | None:
    """Whether the second is the end of a stretch; ``None`` if the two are not in one run."""
    alike = (_is_day(first) and _is_day(second)) or (_is_weekday(first) and _is_weekday(second))
    found = _JOINED.fullmatch(text, first.span.end, second.span.start) if alike else None
    return None if found is None else found["to"] is not None


def _is_day(expression: TimeExpression) -> bool:
    stated = expression.stated
    return (
        stated.day is not None and stated.month is not None and stated.weekday is None and stated.hour is None
    )


def _is_weekday(expression: TimeExpression) -> bool:
    stated = expression.stated
    return stated.weekday is not None and stated.day is stated.month is stated.hour is None


def _dates(days: Sequence[TimeExpression], year: int) -> Iterator[Date]:
    """The days, of which the first is of that year; past December the next year begins."""
    last = 0
    for expression in days:
        month, day = expression.stated.month or 0, expression.stated.day or 0
        year += month < last
        last = month
        yield year, month, day
