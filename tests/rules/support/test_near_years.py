"""Dates without a year, told close to one whose year is known."""

from __future__ import annotations

import pytest

from checker import Document, Moment
from checker.engine import Checker, Settings
from checker.toolkit import day_number, in_year, on_day
from rules.support.dates.near_years import moments_near

CHECKER = Checker(Settings(select=frozenset({"weekday-mismatch"}), language="en"))
MAY_1950 = on_day(day_number(1950, 5, 9))


def near(text: str, around: Moment) -> list[tuple[str | None, str | None]]:
    (expression,) = CHECKER.article(Document(text, text, text, "text")).expressions
    return [moment.iso_bounds() for moment in moments_near(expression, around)]


@pytest.mark.parametrize(
    ("text", "around", "found"),
    [
        ("It rained on 3 May.", MAY_1950, ["1949-05-03", "1950-05-03", "1951-05-03"]),
        ("It rained in February.", MAY_1950, ["1949-02-28", "1950-02-28", "1951-02-28"]),
        ("It rained on 29 February.", in_year(1951), ["1952-02-29"]),
        ("It rained on 29 February.", Moment(in_year(1951).earliest, in_year(1955).latest), 2 * ["-02-29"]),
        ("It rained on 3 May.", Moment(None, MAY_1950.latest), []),
        ("It rained on 3 May.", Moment(MAY_1950.earliest, None), []),
        ("It rained on 3 May 1940.", MAY_1950, ["1940-05-03"]),
        ("It rained on Monday.", MAY_1950, []),
        ("It rained for three days.", MAY_1950, []),
    ],
)
def test_years_about_another_time(text: str, around: Moment, found: list[str]) -> None:
    ends = [last for _, last in near(text, around)]
    assert len(ends) == len(found)
    assert all(str(end).endswith(told) for end, told in zip(ends, found, strict=True))
