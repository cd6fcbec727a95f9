"""Cuts text into tokens, once, without losing a character."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import NamedTuple

# Every alternative is linear and the last one takes any character, so the tokens always tile the text.
_TOKEN = re.compile(
    r"""[A-Za-z](?:\.[A-Za-z])+\b\.?            # a.m., B.C., U.S.
      | [^\W\d_][^\W_]*                         # words, Q3
      | \s+
      | \d{4}-\d\d?-\d\d?(?:[Tt]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[zZ]|[+-]\d\d:?\d\d)?)?(?!\w)  # 2014-04-04
      | \d\d?-\d\d?-\d{4}(?!\w)                # 25-12-1990
      | \d{4}(?=/\d\d(?:\d\d)?(?![\d/]))         # 2021/22: two years
      | \d+(?:,\d{3}\b|[.:/]\d+)*[^\W\d_]*     # 1990, 3.5, 1,000, 10:30, 12/25/90, 30th, 9pm
      | ['’‘`](?:s\b|\d\ds?\b)                  # year's, '97, '90s
      | .""",
    re.DOTALL | re.VERBOSE,
)


class Tokens(NamedTuple):
    """A text's tokens, spaces included; ``offsets`` has one entry more, the text's end."""

    parts: list[str]
    offsets: list[int]


def tokenise(text: str) -> Tokens:
    """All tokens in order: joined they are the text."""
    parts = _TOKEN.findall(text)
    return Tokens(parts, list(accumulate(map(len, parts), initial=0)))
