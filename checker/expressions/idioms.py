"""Words that together show a tense which none of them shows alone: "set to", "won't", "could have"."""

from __future__ import annotations

import re

from checker.expressions.forms import compile_pattern
from checker.expressions.grammar import Grammar
from checker.expressions.lexicon import Symbols


class Idioms:
    """Replaces what several words say together by one symbol of that tense and no other class, or by nothing.

    The symbol may be new: whatever looks for the tense is to ask for its symbols afterwards.
    """

    def __init__(self, grammar: Grammar, symbols: Symbols) -> None:
        self._symbols = [symbols.of(frozenset({tense})) if tense else "" for _, tense in grammar.idioms]
        shapes = [compile_pattern(pattern, symbols).regex for pattern, _ in grammar.idioms]
        self._any = re.compile("|".join(f"({shape})" for shape in shapes) or "(?!)")

    def sub(self, codes: str) -> str:
        """The row of symbols with every idiom replaced."""
        return self._any.sub(lambda found: self._symbols[(found.lastindex or 1) - 1], codes)
