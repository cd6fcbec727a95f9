"""What befell a place, told by a clause with "where": "Chernobyl, where a reactor exploded in 1986"."""

from __future__ import annotations

import re
from functools import lru_cache

from rules.events.phases import VERBS, pattern_of
from rules.support.language.patterns import Pattern

_BLOWS = frozenset(VERBS[phase] for phase in ("loss", "attack", "bombing", "eruption", "battle"))


def where_verb(forms: str, text: str, start: int) -> re.Match[str] | None:
    """The verb of the clause behind a name that ends at ``start``, if it is one of the forms."""
    return _where(forms).match(text, start) if forms in _BLOWS else None


@lru_cache(maxsize=16)
def _where(forms: str) -> Pattern:
    return Pattern(rf",\ where\ (?:[\w’'-]+\ ){{1,5}}?(?P<verb>{pattern_of(forms)})\b")
