"""Earliest and latest cases of a season, in many wordings. Published on 23 November 2019, a Saturday."""

from __future__ import annotations

import pytest

from checker import Passing, registry
from checker.testing import run_example

RULE = registry.load().rules["season-record-mismatch"]

BEATEN = [
    "The lake froze on 4 November. The earliest freeze on record was in late December 1929.",
    "The harvest began on 2 August. The earliest harvest ever was on 30 August 1947.",
    "Snow fell on Thursday. In 1962 people skied. The earliest snowfall on record was in the first week of "
    "December 1962.",
    "The last swallow departed on 9 November. The latest departure on record was on 20 October 1988.",
    "The first cherry tree bloomed on 11 March. The earliest bloom in the records came on 25 March 1409.",
    "In 2001 the ferry line opened on 2 April. The earliest opening on record was on 20 April 1990.",
]
KEPT = [
    "The lake froze on 4 November. The earliest freeze on record was in October 1929.",
    "The harvest usually begins on 2 August. The earliest harvest ever was on 30 July 1947.",
    "The lake normally freezes on 4 November. The earliest freeze on record was in late December 1929.",
    "The lake froze on 4 November and broke the record. The earliest freeze on record was in December 1929.",
    "The lake froze on 4 November. Until now, the earliest freeze on record was in December 1929.",
    "The lake froze on 4 November. The earliest snowfall on record was in December 1929.",
    "The road will close on 4 November. The earliest closing on record was in December 1929.",
]


@pytest.mark.parametrize("text", BEATEN)
def test_beaten(text: str) -> None:
    assert len(run_example(RULE, Passing(text, published="2019-11-23")).findings) == 1


@pytest.mark.parametrize("text", KEPT)
def test_kept(text: str) -> None:
    assert not run_example(RULE, Passing(text, published="2019-11-23")).findings
