"""TIMEX3 values for what cannot be placed on the calendar."""

from __future__ import annotations

from checker.expressions.draft import Draft
from checker.expressions.points import PART_CODES, SEASON_CODES, year_text
from checker.model.expression import Stated, Unit

_BY_UNIT = {
    Unit.DAY: "XXXX-XX-XX", Unit.WEEK: "XXXX-WXX", Unit.FORTNIGHT: "XXXX-WXX", Unit.WEEKEND: "XXXX-WXX-WE",
    Unit.MONTH: "XXXX-XX", Unit.QUARTER: "XXXX-QX", Unit.YEAR: "XXXX", Unit.DECADE: "XXX",
    Unit.CENTURY: "XX", Unit.HOUR: "XXXX-XX-XXTXX", Unit.MINUTE: "XXXX-XX-XXTXX:XX",
}  # fmt: skip


def unplaced_value(draft: Draft) -> str:
    """The value with an X for every digit that is not known."""
    stated = draft.stated
    date = _date(stated)
    if stated.hour is not None:
        second = "" if stated.second is None else f":{stated.second:02d}"
        return f"{date}T{stated.hour:02d}:{stated.minute or 0:02d}{second}"
    if stated.part_of_day is not None:
        code = PART_CODES[stated.part_of_day]
        return f"{date}T{code}" if code else date
    return date


def _date(stated: Stated) -> str:
    year = "XXXX" if stated.year is None else year_text(stated.year)
    if stated.month is not None:
        return f"{year}-{stated.month:02d}" + ("" if stated.day is None else f"-{stated.day:02d}")
    if stated.day is not None:
        return f"{year}-XX-{stated.day:02d}"
    if stated.weekday is not None:
        return f"{year}-WXX-{stated.weekday + 1}"
    if stated.season is not None:
        return f"{year}-{SEASON_CODES[stated.season]}"
    if stated.quarter is not None:
        return f"{year}-Q{stated.quarter}"
    if stated.half is not None:
        return f"{year}-H{stated.half}"
    if stated.shift_unit is not None:
        return _BY_UNIT.get(stated.shift_unit, "XXXX")
    return "XXXX-XX-XX" if stated.year is None else year
