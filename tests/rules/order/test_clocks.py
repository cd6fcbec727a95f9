"""Clock times in two zones, in many wordings."""

from __future__ import annotations

import pytest

from checker import Passing, registry
from checker.testing import run_example

RULE = registry.load().rules["clock-mismatch"]

WRONG = [
    "The match starts at 8 p.m. in London, or 2 p.m. in New York.",
    "It begins at 3 p.m. Eastern (18:00 GMT on Sunday).",
    "The vote is at 10:00 CET, which is 12:00 in Moscow, or 17:00 in Tokyo.",
    "The call is at noon in Paris, or 9 p.m. in Tokyo.",
    "The call is at 9 a.m. Pacific time (1 p.m. Eastern time).",
    "It lifted off at 14:30 UTC on 3 May 2020. The capsule docked at 09:50 EDT on 3 May 2020.",
    "The yacht left at 6 p.m. in Sydney on 3 May 2020. It reached port at 07:30 GMT on 3 May 2020.",
]
RIGHT = [
    "The match starts at 8 p.m. in London, or 3 p.m. in New York.",
    "The match starts at 8 p.m. in London, or 4 p.m. in New York.",
    "It begins at 3 p.m. Eastern (20:00 GMT on Sunday).",
    "It begins at 3 p.m. Eastern (1900 GMT on Sunday).",
    "The call is at noon in Paris, or 7 p.m. in Tokyo.",
    "The call is at 9 a.m. Pacific time (noon Eastern time).",
    "Doors open at 5 p.m. in London. In New York they open at 7 p.m. New York time.",
    "It lifted off at 14:30 UTC on 3 May 2020. The capsule docked at 11:50 EDT on 3 May 2020.",
    "The ferry arrived at 09:50 GMT on 3 May 2020. It left at 08:30 GMT on 3 May 2020.",
    "It lifted off at 14:30 UTC on 3 May 2020. The crew had arrived at 09:50 UTC on 3 May 2020.",
]


@pytest.mark.parametrize("text", WRONG)
def test_wrong(text: str) -> None:
    assert len(run_example(RULE, Passing(text)).findings) == 1


@pytest.mark.parametrize("text", RIGHT)
def test_right(text: str) -> None:
    assert not run_example(RULE, Passing(text)).findings
