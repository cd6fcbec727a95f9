"""Dates placed inside wars, strikes and sieges, in many wordings."""

from __future__ import annotations

import pytest

from checker import Passing, registry
from checker.testing import run_example

RULE = registry.load().rules["outside-told-period"]

OUTSIDE = [
    "The war ended for the town in May 1945. He fell in action on 2 June 1946.",
    "When the war ended in May 1945 the bells rang. The photo was taken in June 1946, during the war.",
    "The blockade was lifted on 12 May 1949. In March 1950, amid the blockade, a plane crashed.",
    "The end of the strike came on 3 March 1985. The march was held on 4 May 1985, while the strike went on.",
    "The occupation began on 9 April 1940. The leaflet was printed in 1938, during the occupation.",
    "The drought lasted until May 1977. The well was dug in the middle of the drought, in July 1979.",
    "The curfew came to an end on 8 June 2020. During the curfew, on 2 August 2020, shots were heard.",
    "The Moss Lights ran from 3 to 9 May 2018. On 12 May 2018, halfway through the festival, a tent fell.",
    "Lund Days 2018 were held in Moss from 3 to 9 May 2018. On 12 May 2018, during the fair, a tent fell.",
]
INSIDE = [
    "The war ended for the town in May 1945. He fell in action on 2 June 1944.",
    "When the war ended in May 1945 the bells rang. The hut, built during the war, was sold in 1946.",
    "The blockade was lifted on 12 May 1949. In March 1949, at the height of the blockade, a plane crashed.",
    "The First World War ended in 1918. Her mother was born in 1922. He fell in action on 2 June 1944.",
    "The first strike ended on 3 March 1985. In May 1985, during the second strike, she sang.",
    "The occupation began on 9 April 1940. The leaflet was printed in 1941, during the occupation.",
    "The curfew came to an end on 8 June 2020. During the curfew, on 2 May 2020, shots were heard.",
    "The war ended in 1918. In 1919, during the civil war, he fled.",
    "Registration ran from 3 to 9 August 2018. On 12 August 2018, halfway through the fair, the tent fell.",
    "The rain lasted from 3 to 9 August 2018. On 12 August 2018, halfway through the fair, the tent fell.",
]


@pytest.mark.parametrize("text", OUTSIDE)
def test_outside(text: str) -> None:
    assert len(run_example(RULE, Passing(text)).findings) == 1


@pytest.mark.parametrize("text", INSIDE)
def test_inside(text: str) -> None:
    assert not run_example(RULE, Passing(text)).findings
