"""Whether two dates exclude each other, how far they are apart, and which plans may have changed."""

from __future__ import annotations

from typing import Any

import pytest

from checker import Moment
from checker.toolkit import Modality, day_number
from rules.crossdoc.dates import days_apart, disagree, is_lapsed, is_plan, may_have_moved
from tests.rules.crossdoc.tellings import told

PLANNED = {"modality": Modality.PLANNED}


@pytest.mark.parametrize(
    ("here", "there", "slack", "apart"),
    [
        ("2024-06-12", "2024-06-12", 0, 0),
        ("2024-06-12", "2024-06-13", 0, 1),
        ("2024-06-13", "2024-06-12", 0, 1),
        ("2024-06", "2024-06-12", 0, 0),
        ("2024-06", "2024-07-12", 0, 12),
        ("2024-07-12", "2024-06", 0, 12),
        (("2024-06-12", "2024-06-20"), "2024-06-19", 0, 1),
        ("2024-06-19", ("2024-06-12", "2024-06-20"), 0, 1),
        (("2024-06-12", "2024-06-20"), ("2024-06-01", "2024-06-20"), 0, 0),
        ("2024-06-12", "2024-06-15", 2, 3),
        ("2024-06-12", "2024-06-15", 3, 3),
        ("2024-06-15", "2024-06-12", 3, 3),
    ],
)
def test_dates_disagree_where_no_readings_meet(here: Any, there: Any, slack: int, apart: int) -> None:
    assert days_apart(told(here), told(there)) == apart
    assert disagree(told(here, slack=slack), told(there)) == (apart > slack)
    assert disagree(told(here), told(there, slack=slack)) == (apart > slack)


def test_slack_of_both_counts() -> None:
    assert not disagree(told("2024-06-12", slack=2), told("2024-06-15", slack=1))
    assert disagree(told("2024-06-12", slack=1), told("2024-06-15", slack=1))


@pytest.mark.parametrize(
    ("fields", "plan", "lapsed"),
    [
        ({}, False, False),
        (PLANNED, True, False),
        ({"published": "2024-06-11"}, True, False),
        ({"published": "2024-06-12"}, False, False),
        ({"published": "2024-06-13"}, False, False),
        (PLANNED | {"published": "2024-06-11"}, True, False),
        (PLANNED | {"published": "2024-06-12"}, True, False),
        (PLANNED | {"published": "2024-06-13"}, True, True),
        ({"published": "2024-06-13", "on": ("2024-06-12", "2024-07-12")}, False, False),
        (PLANNED | {"published": "2024-06-13", "on": ("2024-06-12", "2024-07-12")}, True, True),
        (PLANNED | {"published": "2024-06-13", "on": ("2024-07-12", "2024-06-12")}, True, False),
    ],
)
def test_plans_lie_ahead_or_have_lapsed(fields: dict[str, Any], plan: bool, lapsed: bool) -> None:
    assert (is_plan(told(**fields)), is_lapsed(told(**fields))) == (plan, lapsed)


@pytest.mark.parametrize(
    ("here", "there", "moved"),
    [
        ({"published": "2024-05-01"}, {"published": "2024-05-15"}, False),
        ({"published": "2024-05-01"}, {"published": "2024-05-16"}, True),
        ({"published": "2024-05-16"}, {"published": "2024-05-01"}, True),
        ({"published": "2024-05-01"}, {"published": "2024-06-30"}, True),
        ({"published": "2024-06-30"}, {"published": "2024-05-01"}, True),
        ({"published": "2024-06-30"}, {"published": "2024-07-30"}, False),
        ({"published": "2024-05-01"}, {}, False),
        ({}, {"published": "2024-05-01"}, False),
        (PLANNED, {}, False),
        (PLANNED | {"put_off": True}, {}, True),
        (PLANNED, {"put_off": True}, True),
        ({"put_off": True}, {}, False),
    ],
)
def test_plans_may_have_changed(here: dict[str, Any], there: dict[str, Any], moved: bool) -> None:
    assert may_have_moved(told(**here), told(**there), 14) == moved


def test_days_between_moments_are_those_between_their_near_ends() -> None:
    first = day_number(2024, 6, 1)
    here = told(("2024-06-01", "2024-06-05"))
    assert days_apart(here, told("2024-06-09")) == 4
    assert here.moments[0] == Moment(first, first)
