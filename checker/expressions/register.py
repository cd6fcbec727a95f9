"""Decides what kind of text it is, from counts alone."""

from __future__ import annotations

import re

from checker.expressions.clause import Register
from checker.model.calendar import Day, civil

_CHAT_LENGTH = 300
# Mentions, topics, addresses, trailing dots, repeated marks, faces: nobody edits these into an article.
_CHAT = re.compile(
    r"[@#]\w|https?://|\.\.|!!|\?\?|\w !|~|:: |\blol\b|[:;]-?[()DP]|[☀-➿\U0001f300-\U0001faff]",
    re.IGNORECASE,
)
# Unedited: weekdays in lower case, drawn-out words.
_CARELESS = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|([a-zA-Z])\1\1")
_QUOTED = re.compile(r"[\"“”„«]")
_MANY = 5


def register_of(text: str, published: Day | None, years: list[int], deictic: int, ancient: int) -> Register:
    """News counts from its publication date; a narrative gives its own dates and counts from them.

    ``years`` are the full years that the text names, ``deictic`` the number of words such as
    "yesterday" that make sense only together with a publication date, ``ancient`` the number of marks
    of years before Christ.
    """
    if published is None:
        return Register.NARRATIVE
    if len(text) < _CHAT_LENGTH:
        return Register.COLLOQUIAL
    year = civil(published).year
    distant = ancient + sum(abs(named - year) > 1 for named in years)
    return Register.NARRATIVE if distant >= _MANY and 2 * distant > 3 * deictic else Register.NEWS


def is_message(text: str, *, first_person: bool) -> bool:
    """Whether a short text was posted, not edited: its marks show it, or an "I" outside quotation marks."""
    if len(text) >= _CHAT_LENGTH:
        return False
    return bool(_CHAT.search(text) or _CARELESS.search(text) or (first_person and not _QUOTED.search(text)))
