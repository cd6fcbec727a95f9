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


def test_a_list_in_falling_order_is_in_order() -> None:
    text = "\n\n".join(f"{year}: A thing happened." for year in (2005, 2001, 1999, 1994, 1990))
    assert run_example(load().rule("out-of-order-list"), Passing(text)).right
