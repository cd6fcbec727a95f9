"""Days that facts are on record for, and their days of the year."""

from __future__ import annotations

import pytest

from checker import Moment
from checker.facts import Thing
from checker.read.published import parse_published_argument
from rules.events.fact_days import comes_round, days_of, first_day


def moment(date: str) -> Moment:
    """A day, month or year as in ISO 8601."""
    return parse_published_argument(date)


@pytest.mark.parametrize(
    ("day", "now", "slack", "is_round"),
    [
        ("1999-03-10", "2024-03-10", 0, True),
        ("1999-03-10", "2024-03-11", 0, False),
        ("1999-03-10", "2024-03-11", 1, True),
        ("1999-03-10", "2024-03-09", 1, True),
        ("1999-03-10", "2024-03-08", 1, False),
        ("1999-03-10", "2000-03-10", 0, True),
        ("1999-03-10", "1999-03-10", 0, False),
        ("1999-03-10", "1998-03-10", 0, False),
        ("1999-12-31", "2024-01-01", 1, True),
        ("1999-12-31", "2000-12-30", 1, True),
        ("1999-12-31", "2000-01-01", 1, False),
        ("1999-01-01", "2023-12-31", 1, True),
        ("1999-01-01", "1999-12-31", 1, True),
        ("1999-03-10", "2024-03", 0, True),
        ("1999-03-10", "2024-04", 0, False),
    ],
)
def test_anniversaries_come_round_also_over_the_turn_of_the_year(
    day: str, now: str, slack: int, is_round: bool
) -> None:
    assert comes_round(moment(day).first, moment(now), slack) == is_round


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        ("1999-03-10", None, 1),
        ("1999-03-10", "1999-03-12", 3),
        ("1999-03-10", "1999-04", 0),
        ("1999-03", "1999-04-01", 0),
        ("1999", None, 0),
        (None, "1999-04-01", 0),
    ],
)
def test_days_are_known_where_both_ends_are(start: str | None, end: str | None, days: int) -> None:
    fact = Thing("Moss", "war", start and moment(start), end and moment(end))
    assert len(days_of(fact)) == days
    assert (first_day(fact) is not None) == (start is not None and start.count("-") == 2)
