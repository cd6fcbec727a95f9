"""What surrounds an expression: the kind of text, and the clause in which it stands."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Register(StrEnum):
    """How a text relates to its publication: reports of the day, history told in order, or chat."""

    NEWS = "news"
    NARRATIVE = "narrative"
    COLLOQUIAL = "colloquial"


class Tense(StrEnum):
    """The tense of the clause that holds an expression, as far as single words show it."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    UNKNOWN = "unknown"


class Clause(NamedTuple):
    """Where an expression stands: its clause's tense, whether it opens a sentence, and its tokens.

    ``since`` is the first token of the sentence, or of what was looked at of it; ``at`` the expression's
    own, and ``end`` the one after it.
    ``year`` is the one that the words right behind it name. A ``firm`` tense leaves less doubt: that of the
    verb right beside it, or a plan.
    """

    tense: Tense
    opens: bool
    since: int = 0
    at: int = 0
    end: int = 0
    year: int | None = None
    firm: bool = False
