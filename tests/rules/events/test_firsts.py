"""Claims of firsts that the text disproves, in many wordings."""

from __future__ import annotations

import pytest

from checker import Passing, registry
from checker.testing import run_example

RULE = registry.load().rules["first-claim"]

DISPROVED = [
    "It is the band’s first album. In 2009 the band released the album Salt, which sold badly.",
    "Olga Petrova published her first novel last week. Her novel The Reed appeared in 1999.",
    "It was the first time that the volcano had erupted. The volcano erupted in 1923, and killed 40 people.",
    "Lorne United won its first trophy on Sunday. Old men wept. Lorne United lifted the cup in 1957 as well.",
    "It was Norland’s first gold at any Games. In 1988 rower Pia Lund won gold for Norland.",
    "Rex Dale has become the first person to climb the north face. Toni Egger climbed it in 1974.",
    "Ida Moe is the first woman to lead the bank. Eva Stern led it in 1983. She was 40.",
    "Never before had the river flooded. The river flooded in 1926, an old photograph shows.",
    "The lake had never frozen. It is deep. The lake froze in 1963.",
    "The ferry capsized for the first time ever. In 1951 the ferry capsized off Lund.",
]
FAIR = [
    "It is the band’s first album in ten years. In 2009 the band released the album Salt, which sold badly.",
    "Olga Petrova’s first novel, The Reed, appeared in 1999. Her novel The Lake appeared in 2003.",
    "Lorne United won its first trophy since 1957. Lorne United lifted the cup in 1957.",
    "Lorne United won its first trophy on Sunday. The women of Vik lifted the cup in 1957.",
    "It was Norland’s first gold at any Games. In 1988 rower Pia Lund won silver for Norland.",
    "It was Norland’s first gold at any Games. In 1988 rower Pia Lund nearly won gold for Norland.",
    "Rex Dale has become the first person to climb the north face alone. Toni Egger climbed it in 1974.",
    "Rex Dale was the first person to climb the north face, in 1931. Toni Egger climbed it in 1974.",
    "Ida Moe is the first woman to lead the bank. Erik Stern led it in 1983. He was 40.",
    "Never before had the river flooded twice. The river flooded in 1926, an old photograph shows.",
    "The lake had never frozen. The canal froze in 1963.",
    "The ferry capsized for the first time this year. In 1951 the ferry capsized off Lund.",
]


@pytest.mark.parametrize("text", DISPROVED)
def test_disproved(text: str) -> None:
    assert len(run_example(RULE, Passing(text, published="2021-09-03")).findings) == 1


@pytest.mark.parametrize("text", FAIR)
def test_fair(text: str) -> None:
    assert not run_example(RULE, Passing(text, published="2021-09-03")).findings
