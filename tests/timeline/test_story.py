"""From sentences to the bounds of the network: dates, orders, distances, and what stays out of it."""

from __future__ import annotations

from functools import cache

import pytest

from checker import Checker, Passing
from checker.model.bound import ORIGIN
from checker.model.calendar import day_number
from checker.testing import document_of
from checker.timeline.explain import explain
from checker.timeline.story import Story

THIRD, NINTH = day_number(2021, 5, 3), day_number(2021, 5, 9)
STRUCK = "The earthquake struck the valley on 3 May 2021. "
BURIED = "The landslide of 9 May 2021 buried the road."


@cache
def checker() -> Checker:
    return Checker()


def story(text: str) -> Story:
    (article,) = checker().articles([document_of(Passing(text, published="2021-06-01"), text)])
    return article.story


def edges(text: str) -> set[tuple[str, str, int]]:
    """The bounds by the names of their points."""
    told = story(text)
    names = {ORIGIN: ORIGIN, **(told.names or {})}
    return {(names[b.earlier], names[b.later], b.days) for b in told.bounds}


QUAKE, SLIDE = "the earthquake", "the landslide"
BOUNDS = {
    STRUCK: {(ORIGIN, QUAKE, THIRD), (QUAKE, ORIGIN, -THIRD)},
    "The siege began in May 2021.": {
        (ORIGIN, "the siege", day_number(2021, 5, 31)),
        ("the siege", ORIGIN, -day_number(2021, 5, 1)),
    },
    "The landslide came before the earthquake.": {(QUAKE, SLIDE, 0)},
    "The landslide came after the earthquake.": {(SLIDE, QUAKE, 0)},
    "The landslide came two days before the earthquake.": {(QUAKE, SLIDE, -2), (SLIDE, QUAKE, 2)},
    "The landslide came two days after the earthquake.": {(SLIDE, QUAKE, -2), (QUAKE, SLIDE, 2)},
    "The earthquake may have struck the valley on 3 May 2021.": set(),
}


@pytest.mark.parametrize(("text", "expected"), BOUNDS.items(), ids=BOUNDS)
def test_bounds_of_a_sentence(text: str, expected: set[tuple[str, str, int]]) -> None:
    assert edges(text) == expected


def test_three_statements_that_agree_two_by_two_are_one_conflict() -> None:
    told = story(f"{STRUCK}The landslide came two days after the earthquake. {BURIED}")
    (conflict,) = told.conflicts
    assert conflict.excess == NINTH - THIRD - 2
    assert conflict.sources == ("claim 0", "claim 1", "claim 2")
    assert not told.limit_reached
    assert explain(conflict, told.names) == (
        '"The earthquake struck the valley on 3 May 2021": read as 3 May 2021.',
        '"landslide came two days after the earthquake".',
        '"The landslide of 9 May 2021": read as 9 May 2021.',
        "Taken together, the landslide was on 5 May 2021 at the latest and on 9 May 2021 at the earliest: "
        "they miss each other by 4 days.",
    )


def test_two_dates_of_one_event_are_no_chain() -> None:
    told = story(f"{STRUCK}The earthquake, on 5 May 2021, killed nine.")
    assert len(told.bounds) == 4
    assert not told.conflicts


def test_an_order_that_holds_is_no_conflict() -> None:
    assert not story(f"{STRUCK}The landslide came after the earthquake. {BURIED}").conflicts
