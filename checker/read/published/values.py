"""Dates as the metadata of real documents write them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeAlias

from checker.model.calendar import day_number, is_valid
from checker.model.expression import TaggedText
from checker.model.moment import Grain, Moment, on_day
from checker.read.published.iso import at_clock, parse_iso

Tag: TypeAlias = Callable[[str], TaggedText]
"""Finds the time expressions of a text whose publication date is not known."""

_LONGEST = 80  # characters; a longer value is no date
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)")
_NUMERIC = re.compile(r"(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)")
_YEAR_DASH = re.compile(r"\d{4}-")
_EPOCH = re.compile(r"\d{10}(?:\d{3})?")
_SETTINGS = {
    "STRICT_PARSING": True,  # or missing parts are filled in from today
    "REQUIRE_PARTS": ["day", "month", "year"],
    "PARSERS": ["absolute-time"],
}


def parse_value(value: str, tag: Tag) -> Moment | None:
    """The moment of a metadata value: ISO 8601, a Unix time, or a date in words; ``None`` if it is unusable.

    Of ``03/04/2021`` nobody can say which is the month, so it is unusable.
    """
    value = _YEAR_FIRST.sub(_dashed, " ".join(value.split()))
    if not value or len(value) > _LONGEST:
        return None
    if _EPOCH.fullmatch(value):
        return _from_epoch(int(value[:10]))
    if _YEAR_DASH.match(value):  # the day counts even if a zone in words follows the time
        return parse_iso(value) or parse_iso(value.partition(" ")[0])
    return parse_iso(value) or (None if len(numeric_readings(value)) > 1 else _in_words(value, tag))


def _dashed(match: re.Match[str]) -> str:
    return f"{match[1]}-{int(match[2]):02d}-{int(match[3]):02d}"


def numeric_readings(value: str) -> tuple[Moment, ...]:
    """The days that a date like ``03/04/2021`` can mean; empty if there is none in the value."""
    match = _NUMERIC.search(value)
    if not match:
        return ()
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    orders = dict.fromkeys(((first, second), (second, first)))
    return tuple(on_day(day_number(year, *order)) for order in orders if year and is_valid(year, *order))


def _from_epoch(seconds: int) -> Moment:
    return _from_datetime(datetime.fromtimestamp(seconds, UTC))


def _from_datetime(moment: datetime) -> Moment:
    offset = moment.utcoffset()
    zone = None if offset is None else round(offset.total_seconds() / 60)
    return at_clock(day_number(moment.year, moment.month, moment.day), moment.hour * 60 + moment.minute, zone)


def _in_words(value: str, tag: Tag) -> Moment | None:
    if not any(char.isdigit() for char in value):
        return None
    return _tagged(value, tag) or _parsed(value)


def _tagged(value: str, tag: Tag) -> Moment | None:
    """The moment, if the value is one time expression and nothing else."""
    for expression in tag(value).expressions:
        whole = expression.span == (0, len(value))
        if whole and len(expression.readings) == 1 and expression.readings[0].moment.grain >= Grain.YEAR:
            return expression.readings[0].moment
    return None


def _parsed(value: str) -> Moment | None:
    import dateparser  # slow to import, rarely needed

    try:
        moment = dateparser.parse(value, languages=["en"], settings=_SETTINGS)
    except (ValueError, OverflowError):
        return None
    return _from_datetime(moment) if moment else None
