"""Counts calendar units from a day."""

from __future__ import annotations

from collections.abc import Callable

from checker.expressions.points import (
    Point,
    century_point,
    day_point,
    decade_point,
    half_point,
    month_point,
    quarter_point,
    season_point,
    week_point,
    weekend_point,
    year_point,
)
from checker.model.calendar import Day, civil
from checker.model.expression import Unit

_SEASONS = ("winter", "spring", "summer", "fall")


def _month(day: Day, count: int) -> Point:
    year, month, _ = civil(day)
    years, index = divmod(month - 1 + count, 12)
    return month_point(year + years, index + 1)


def _quarter(day: Day, count: int) -> Point:
    year, month, _ = civil(day)
    years, index = divmod((month - 1) // 3 + count, 4)
    return quarter_point(year + years, index + 1)


def _half(day: Day, count: int) -> Point:
    year, month, _ = civil(day)
    years, index = divmod((month - 1) // 6 + count, 2)
    return half_point(year + years, index + 1)


def _season(day: Day, count: int) -> Point:
    year, month, _ = civil(day)
    years, index = divmod(month % 12 // 3 + count, 4)
    return season_point(year + years, _SEASONS[index])


def _decade(year: int) -> int:
    """First year of the decade; before Christ decades are counted by the years written: 489 to 480 BC."""
    return year // 10 * 10 if year > 0 else (year - 2) // 10 * 10 + 2


def _century(day: Day, count: int) -> Point:
    number = (civil(day).year - 1) // 100 + 1 + count
    return century_point(number if number > 0 else number - 1)


_BY_UNIT: dict[Unit, Callable[[Day, int], Point]] = {
    Unit.SECOND: lambda day, _: day_point(day),
    Unit.MINUTE: lambda day, _: day_point(day),
    Unit.HOUR: lambda day, count: day_point(day + round(count / 24)),
    Unit.DAY: lambda day, count: day_point(day + count),
    Unit.WEEKEND: lambda day, count: weekend_point(day + 7 * count),
    Unit.WEEK: lambda day, count: week_point(day + 7 * count),
    Unit.FORTNIGHT: lambda day, count: week_point(day + 14 * count),
    Unit.MONTH: _month,
    Unit.QUARTER: _quarter,
    Unit.SEASON: _season,
    Unit.HALF: _half,
    Unit.YEAR: lambda day, count: year_point(civil(day).year + count),
    Unit.DECADE: lambda day, count: decade_point(_decade(civil(day).year) + 10 * count),
    Unit.CENTURY: _century,
    Unit.MILLENNIUM: lambda day, count: year_point(civil(day).year + 1000 * count),
}


def shift(day: Day, unit: Unit, count: int) -> Point:
    """The stretch of the calendar that lies so many units from the one that holds the day."""
    return _BY_UNIT[unit](day, count)
