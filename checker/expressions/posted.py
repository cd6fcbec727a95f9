"""How annotations of posted messages write what those of articles write otherwise, for the same moments.

The conventions are those of the tweets that X. Zhong, A. Sun and E. Cambria annotated ("Time expression
analysis and recognition using syntactic token types and general heuristic rules", ACL 2017).
"""

from __future__ import annotations

import re
from dataclasses import replace

from checker.expressions.draft import Draft
from checker.model.expression import Reading, TimexType
from checker.model.moment import Grain

_ANY_DAY = "XXXX-XX-XX"


def posted_reading(draft: Draft, reading: Reading) -> Reading:
    """A bare year leaves its month and day open."""
    bare = draft.stated.year is not None and reading.moment.grain is Grain.YEAR
    return replace(reading, value=f"{reading.value}-XX-XX") if bare else reading


def posted_value(draft: Draft, value: str) -> str:
    """What is counted on stays open ("2 more days"), one of a row has its number ("first day")."""
    if draft.part is not None:
        return f"{value}-#{draft.part}"
    if draft.stated.deictic_word == "more":
        return re.sub(r"[\d.]+", "X", value)
    if draft.stated.deictic_word == "these days":
        return "PXD"
    return value.removeprefix(_ANY_DAY) if draft.type is TimexType.SET else value
