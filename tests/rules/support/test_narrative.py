"""Which dates a story stands at when a count from it comes."""

from __future__ import annotations

import pytest

from checker import Article, Document
from checker.engine import Checker, Settings
from checker.toolkit import Unit
from rules.support.dates.narrative import anchor_of, dates_before

CHECKER = Checker(Settings(select=frozenset({"weekday-mismatch"}), language="en"))


def article(text: str) -> Article:
    return CHECKER.article(Document(text, text, text, "text"))


@pytest.mark.parametrize(("told", "found"), [(3, 3), (40, 40), (41, 40)])
def test_a_paragraph_is_read_back_for_forty_dates(told: int, found: int) -> None:
    years = ", ".join(str(1900 + number) for number in range(told))
    read = article(f"It rained in {years}. It snowed on 3 May 1990.")
    dates = dates_before(read, read.expressions[-1])
    assert len(dates) == found
    assert dates[0].text == str(1899 + told)


@pytest.mark.parametrize(
    ("text", "unit", "anchor"),
    [
        ("It rained on 3 May 1990. It snowed in 1991.", Unit.DAY, "3 May 1990"),
        ("It rained in 1990. It snowed in 1991.", Unit.DAY, None),
        ("It rained in 1990. It snowed in 1991.", Unit.YEAR, "1990"),
        ("It rained on 3 May 1990 (again on 5 May 1990). It snowed in 1991.", Unit.DAY, "3 May 1990"),
        ("It rained (long ago) on 3 May 1990. It snowed in 1991.", Unit.DAY, "3 May 1990"),
        ('It rained on 3 May 1990. "It froze on 5 May 1990." It snowed in 1991.', Unit.DAY, "3 May 1990"),
        ("It rained on 3 May 1990, for two days. It snowed in 1991.", Unit.DAY, "3 May 1990"),
        ("It snowed in 1991.", Unit.DAY, None),
    ],
)
def test_anchor(text: str, unit: Unit, anchor: str | None) -> None:
    read = article(text)
    found = anchor_of(read, read.expressions[-1], unit)
    assert (found and found.text) == anchor
