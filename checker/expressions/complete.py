"""Dates that state their year, decade or century."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from checker.expressions import points
from checker.expressions.holidays import holiday
from checker.expressions.points import Point
from checker.model.calendar import day_number, is_valid
from checker.model.expression import Stated

_LARGEST_YEAR = 999_999


def complete(stated: Stated) -> list[Point]:
    """The points that a date with a year can mean; none if the calendar has no such date."""
    if stated.century is not None:
        return [points.century_point(stated.century)]
    if stated.decade is not None and stated.year is None:
        return [points.decade_point(stated.decade)]
    if stated.year is None or abs(stated.year) > _LARGEST_YEAR:
        return []
    return _in_year(stated, stated.year)


def _in_year(stated: Stated, year: int) -> list[Point]:
    if stated.month is not None:
        return _in_month(year, stated.month, stated.day)
    for part, build in _PARTS.items():
        number = getattr(stated, part)
        if number is not None:
            return build(year, number, stated)
    return [points.fiscal_year_point(year) if stated.fiscal else points.year_point(year)]


def _in_month(year: int, month: int, day: int | None) -> list[Point]:
    if day is None:
        return [points.month_point(year, month)] if 1 <= month <= 12 else []
    return [points.day_point(day_number(year, month, day))] if is_valid(year, month, day) else []


def _season(year: int, season: str, _: Stated) -> list[Point]:
    return [points.season_point(year, season)]


def _holiday(year: int, name: str, _: Stated) -> list[Point]:
    return [points.day_point(holiday(name, year))]


def _quarter(year: int, quarter: int, stated: Stated) -> list[Point]:
    return [points.quarter_point(year, quarter, fiscal=stated.fiscal)]


def _half(year: int, half: int, _: Stated) -> list[Point]:
    return [points.half_point(year, half)]


_PARTS: dict[str, Callable[..., list[Point]]] = {
    "season": _season, "quarter": _quarter, "half": _half, "holiday": _holiday,
}  # fmt: skip


def in_year(stated: Stated, year: int) -> list[Point]:
    """The points of a date without a year, in the year given."""
    return complete(replace(stated, year=year))
