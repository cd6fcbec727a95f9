"""What holds between all readings of two statements of time, of which each may have several or none."""

from __future__ import annotations

import pytest

from checker import Moment
from checker.toolkit import day_number, in_year, on_day
from rules.support.dates.day_order import are_apart
from rules.support.dates.every_reading import always_before, never_together

OPEN = Moment(None, day_number(1950, 1, 1))


@pytest.mark.parametrize(
    ("earlier", "later", "always"),
    [
        ([in_year(1950)], [in_year(1951)], True),
        ([in_year(1950)], [in_year(1950)], False),
        ([in_year(1951)], [in_year(1950)], False),
        ([in_year(1950)], [in_year(1951), in_year(1949)], False),
        ([in_year(1950), in_year(1952)], [in_year(1951)], False),
        ([in_year(1949), in_year(1950)], [in_year(1951), in_year(1952)], True),
        ([OPEN], [in_year(1951)], True),
        ([in_year(1951)], [OPEN], False),
        ([], [in_year(1951)], False),
        ([in_year(1950)], [], False),
    ],
)
def test_always_before(earlier: list[Moment], later: list[Moment], always: bool) -> None:
    assert always_before(earlier, later) is always


@pytest.mark.parametrize(
    ("ones", "others", "never"),
    [
        ([in_year(1950)], [in_year(1951)], True),
        ([in_year(1951)], [in_year(1950)], True),
        ([in_year(1950)], [in_year(1950)], False),
        ([in_year(1950), in_year(1952)], [in_year(1951)], True),
        ([in_year(1950), in_year(1951)], [in_year(1951)], False),
        ([OPEN], [in_year(1949)], False),
        ([], [in_year(1951)], False),
        ([in_year(1950)], [], False),
    ],
)
def test_never_together(ones: list[Moment], others: list[Moment], never: bool) -> None:
    assert never_together(ones, others) is never


@pytest.mark.parametrize(("days", "apart"), [(-2, True), (-1, False), (0, False), (1, False), (2, True)])
def test_one_day_may_be_two_in_two_zones(days: int, apart: bool) -> None:
    assert are_apart(on_day(700_000), on_day(700_000 + days)) is apart
    assert are_apart(on_day(700_000), on_day(700_000 + days), 0) is (days != 0)
