"""Order of moments with slack, and of dates that may be read in several ways."""

from __future__ import annotations

import pytest

from checker import Moment
from checker.toolkit import day_number, in_month, on_day
from rules.support.dates.day_order import all_ordered, days_between, is_after, pairs

MAY_3 = day_number(2021, 5, 3)
OPEN_END, OPEN_START = Moment(MAY_3, None), Moment(None, MAY_3)


@pytest.mark.parametrize(
    ("later", "earlier", "slack", "after"),
    [
        (on_day(MAY_3 + 2), on_day(MAY_3), 1, True),
        (on_day(MAY_3 + 1), on_day(MAY_3), 1, False),
        (on_day(MAY_3 + 1), on_day(MAY_3), 0, True),
        (on_day(MAY_3), on_day(MAY_3), 0, False),
        (on_day(MAY_3 - 9), on_day(MAY_3), 1, False),
        (in_month(2021, 6), in_month(2021, 5), 0, True),
        (in_month(2021, 6), in_month(2021, 5), 1, False),
        (on_day(MAY_3 + 9), OPEN_END, 1, False),
        (on_day(MAY_3 + 9), OPEN_START, 1, True),
        (OPEN_START, on_day(MAY_3 - 9), 1, False),
        (OPEN_END, on_day(MAY_3 - 9), 1, True),
    ],
)
def test_after(later: Moment, earlier: Moment, slack: int, after: bool) -> None:
    assert is_after(later, earlier, slack) is after


def test_zones_may_shift_a_date_by_a_day() -> None:
    assert not is_after(on_day(MAY_3 + 1), on_day(MAY_3))
    assert is_after(on_day(MAY_3 + 2), on_day(MAY_3))


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [
        (on_day(MAY_3), on_day(MAY_3 + 9), 9),
        (on_day(MAY_3), on_day(MAY_3 - 9), -9),
        (in_month(2021, 5), on_day(MAY_3), 2),
        (OPEN_END, on_day(MAY_3 + 9), 9),
        (OPEN_START, on_day(MAY_3 + 9), 0),
        (on_day(MAY_3 + 9), OPEN_START, 0),
    ],
)
def test_days_between_first_days(one: Moment, other: Moment, days: int) -> None:
    assert days_between(one, other) == days


def test_close_pairs_lie_less_than_a_year_apart() -> None:
    others = [on_day(MAY_3 + days) for days in (-300, -299, 299, 300)]
    assert len(pairs([on_day(MAY_3)], others)) == 4
    assert [other for _, other in pairs([on_day(MAY_3)], others, close=True)] == others[1:3]


def test_dates_are_ordered_where_every_pair_is() -> None:
    first, second = on_day(MAY_3), on_day(MAY_3 + 1)
    assert all_ordered([(first, second)])
    assert not all_ordered([(first, second), (second, first)])
    assert not all_ordered([(first, first)])
    assert not all_ordered([])
