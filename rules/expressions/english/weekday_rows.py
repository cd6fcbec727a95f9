"""Weekdays that are told of a row of days, and of none of them alone: "2 to 4 May, Friday to Sunday"."""

from __future__ import annotations

import re

from checker.expressions.nodes import Slots
from rules.expressions.english import words as w

_JOINERS = {"and", "or", "to", "through", "thru", "until", "till", "-", "\u2013", "\u2014", "/", "&"}
_DAY_OF_MONTH = re.compile(r"\d\d?(?:st|nd|rd|th)?")


def begins_row(s: Slots) -> bool:
    """Whether another weekday follows the match: "Friday" of "Friday to Sunday"."""
    return s.after() in _JOINERS and any(_is_weekday(s.after(ahead)) for ahead in (2, 3))


def is_within_row(s: Slots) -> bool:
    """Whether a weekday stands before and a day behind: "Tuesday and [Wednesday, the 17th] and 18th"."""
    follows = s.after() in _JOINERS and any(_is_day(s.after(ahead)) for ahead in (2, 3))
    return follows and s.before() in _JOINERS | {","} and _is_weekday(s.before(2))


def _is_day(word: str) -> bool:
    return word.rstrip(".") in w.MONTHS or _DAY_OF_MONTH.fullmatch(word) is not None


def _is_weekday(word: str) -> bool:
    return word.rstrip(".") in w.WEEKDAYS
