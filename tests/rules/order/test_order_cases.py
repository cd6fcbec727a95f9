"""Passages beyond the rules' own examples."""

from __future__ import annotations

import pytest

from checker import Flagged, Passing
from checker.registry import load
from checker.testing import run_example

SEQUENCE: list[Flagged | Passing] = [
    Flagged("She left the board in [[1954 before marrying the heir in 1953]]."),
    Flagged("The band toured in [[2009 after getting back together in 2016]]."),
    Flagged("The store shut in [[March 2019, shortly after opening in June 2019]]."),
    Flagged("The law was passed in [[2012, following a vote in 2014]]."),
    Flagged("Before moving to Lund in [[1990, he taught in Moss in 1995]]."),
    Passing("The store shut in March 2019, nine years after opening in June 2010."),
    Passing("He spoke in 2019 before the council elected in 2017."),
    Passing("The term ended in 2019 after he had vowed to stay until 2024."),
    Passing("They signed in 2014 after agreeing to finish in 2020."),
    Passing("The road is due to open in 2024 after work began in 2026."),
    Passing("He bought it in 2015, sold it in 2011 and before that lived in Lund in 1999."),
    Passing("In 2010 she left. He waited until a letter that was written in 1999 turned up."),
    Passing("The gap grew in 2019 after falling from its height in 2021."),
]


@pytest.mark.parametrize("example", SEQUENCE, ids=lambda e: e.text[:50])
def test_sequence(example: Flagged | Passing) -> None:
    outcome = run_example(load().rule("sequence-contradiction"), example)
    assert outcome.right, outcome.describe()


@pytest.mark.parametrize(
    ("years", "odd", "neighbour"),
    [
        ((2011, 1994, 1999, 2001, 2005), "2011", "1994"),
        ((1990, 1994, 1989, 2001, 2005), "1989", "1994"),
        ((1990, 1994, 1999, 2001, 1980), "1980", "2001"),
        ((2005, 2001, 1999, 1994, 2000), "2000", "1994"),
    ],
)
def test_the_neighbour_of_the_odd_entry_is_shown(years: tuple[int, ...], odd: str, neighbour: str) -> None:
    text = "\n\n".join(f"{year}: A thing happened." for year in years)
    (finding,) = run_example(load().rule("out-of-order-list"), Passing(text)).findings
    assert text[slice(*finding.span)] == odd
    assert text[slice(*finding.related[0].span)] == neighbour


@pytest.mark.parametrize(("others", "findings"), [(39, 1), (40, 0)])
def test_of_a_long_text_forty_deeds_are_read(others: int, findings: int) -> None:
    deeds = "The barge was launched on 3 July. " * others
    text = f"The launch of the ferry was put off until May 2025. {deeds}The ferry was launched on 4 July."
    outcome = run_example(load().rule("done-before-plan"), Passing(text, published="2023-10-02"))
    assert len(outcome.findings) == findings


@pytest.mark.parametrize(("others", "findings"), [(59, 1), (60, 0)])
def test_of_a_long_text_sixty_periods_are_read(others: int, findings: int) -> None:
    periods = "The siege began in May 1700. " * others
    text = f"{periods}The war ended in May 1918. He was in a trench on 3 March 1919."
    assert len(run_example(load().rule("outside-told-period"), Passing(text)).findings) == findings


def test_a_list_in_falling_order_is_in_order() -> None:
    text = "\n\n".join(f"{year}: A thing happened." for year in (2005, 2001, 1999, 1994, 1990))
    assert run_example(load().rule("out-of-order-list"), Passing(text)).right
