"""Counts of years that end on a day: which days they may have begun on."""

from __future__ import annotations

import pytest

from checker import Document
from checker.engine import Checker, Settings
from checker.model.publication import DateSignal, Signal
from checker.read.published import parse_published_argument
from rules.support.dates.days_ago import counted_to_the_day, ends_a_count

# The year before lies 12 months before 11 February 2015, a Wednesday.
BEGUN = [
    ("It shut one year ago on Wednesday.", "2014-02-04", "2014-02-18"),
    ("It shut a year ago today.", "2014-02-10", "2014-02-12"),
    ("It shut a year ago tonight.", "2014-02-10", "2014-02-12"),
    ("It shut a year ago yesterday.", "2014-02-09", "2014-02-13"),
    ("It shut a year ago this week.", "2014-02-03", "2014-02-19"),
    ("It shut a year ago this weekend.", "2014-02-03", "2014-02-19"),
    ("It shut a year ago to the day.", "2014-02-03", "2014-02-19"),
    ("It shut a year ago this month.", "2014-01-11", "2014-03-14"),
    ("It shut 25 years ago tonight.", "1990-02-10", "1990-02-12"),
]
LEFT_ALONE = [
    "It shut a year ago.",
    "It shut a year ago in Moss.",
    "It shut some 25 years ago this week.",
    "It shut nearly a year ago on Wednesday.",
    "It shut two weeks ago on Wednesday.",
    "It shut in 1990. A year later this week, it reopened.",
    "It will open a year from now on Wednesday.",
    "It shut last year on Wednesday.",
    "It shut a year ago ON WEDNESDAY.",
]


def to_the_day(text: str, published: str | None = "2015-02-11") -> list[tuple[str | None, str | None]]:
    signal = None
    if published is not None:
        signal = DateSignal(parse_published_argument(published), published, Signal.ARGUMENT)
    article = Checker(
        Settings(select=frozenset({"weekday-mismatch"}), published=signal, language="en")
    ).article(Document(text, text, text, "text"))
    found = [counted_to_the_day(article, expression) for expression in article.expressions]
    return [moment.iso_bounds() for moment in found if moment is not None]


@pytest.mark.parametrize(("text", "first", "last"), BEGUN)
def test_begun(text: str, first: str, last: str) -> None:
    assert to_the_day(text) == [(first, last)]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_left_alone(text: str) -> None:
    assert not to_the_day(text)


def test_without_publication_no_day_is_known() -> None:
    assert not to_the_day("It shut a year ago on Wednesday.", published=None)


@pytest.mark.parametrize(
    ("text", "ending"),
    [
        ("It shut seven years ago on Friday.", ["Friday"]),
        ("It shut a year ago today.", []),
        ("It shut seven weeks ago on Friday.", []),
        ("It shut on Friday.", []),
        ("Years ago, on Friday, it shut.", []),
    ],
)
def test_days_that_end_a_count(text: str, ending: list[str]) -> None:
    article = Checker(Settings(select=frozenset({"weekday-mismatch"}), language="en")).article(
        Document(text, text, text, "text")
    )
    assert [e.text for e in article.expressions if ends_a_count(article, e)] == ending
