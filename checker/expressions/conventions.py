"""What annotations of messages and of history write otherwise than those of news; the moments are the same.

Messages follow the tweets that X. Zhong, A. Sun and E. Cambria annotated ("Time expression analysis and
recognition using syntactic token types and general heuristic rules", ACL 2017); history follows TIMEX2's
sets (L. Ferro et al., "TIDES 2005 standard for the annotation of temporal expressions").
"""

from __future__ import annotations

import re
from dataclasses import replace

from checker.expressions.clause import Register
from checker.expressions.context import Context
from checker.expressions.draft import Draft
from checker.expressions.points import day_point
from checker.model.expression import Reading, TimexType, Unit
from checker.model.moment import Grain

_ANY_DAY = "XXXX-XX-XX"
_WITHIN_DAY = (Unit.HOUR, Unit.MINUTE, Unit.SECOND)
_PART_OF_ANY_DAY = re.compile(f"{_ANY_DAY}T(?=[A-Z])")
_TIMEX2_SETS = {"P1D": _ANY_DAY, "P1W": "XXXX-WXX", "P1M": "XXXX-XX", "P1Y": "XXXX"}


def posted_reading(draft: Draft, reading: Reading) -> Reading:
    """A bare year leaves its month and day open, "this hour" its hour; centuries are numbered.

    "Last day" is written as the day before, whichever day it is.

    The hour of publication is not known: its last minute is taken for that of the day before.
    """
    stated = draft.stated
    if stated.shift_unit in _WITHIN_DAY and stated.quantity is None and reading.moment.earliest is not None:
        day = day_point(reading.moment.earliest + min(stated.shift or 0, 0))
        return replace(reading, value=f"{day.value}TXX")
    if stated.deictic_word == "last day" and reading.moment.earliest is not None:
        return replace(reading, value=day_point(reading.moment.earliest - 1).value)
    if stated.century is not None and stated.century > 0:
        return replace(reading, value=f"P1C-#{stated.century}")
    bare = stated.year is not None and reading.moment.grain is Grain.YEAR
    return replace(reading, value=f"{reading.value}-XX-XX") if bare else reading


def final_value(draft: Draft, value: str, context: Context) -> str:
    """The value of a duration, set or vague reference, as the register writes it."""
    if context.message:
        return _posted(draft, value)
    told_set = context.register is Register.NARRATIVE and draft.stated.deictic_word != "per"
    return _TIMEX2_SETS.get(value, value) if told_set and draft.type is TimexType.SET else value


def _posted(draft: Draft, value: str) -> str:
    """What is counted on stays open ("2 more days"), one of a row has its number ("first day")."""
    if draft.part is not None:
        return f"{value}-#{draft.part}"
    if draft.stated.deictic_word == "more":
        return re.sub(r"[\d.]+", "X", value)
    if draft.stated.deictic_word == "these days":
        return "PXD"
    return _PART_OF_ANY_DAY.sub("T", value) if draft.type is TimexType.SET else value
