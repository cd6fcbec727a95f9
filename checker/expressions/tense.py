"""A clause's tense, guessed from single words near an expression; no parser is needed for that."""

from __future__ import annotations

import re

from checker.expressions.context import Clause, Tense
from checker.expressions.grammar import Grammar
from checker.expressions.lexicon import BREAK, Symbols, one_of

_OPENING = 8  # symbols before what opens its sentence: "By the end of 1945", "Then, in 1945"
_REACH = 50  # symbols to either side, spaces included


class TenseCues:
    """Looks for the words that a grammar names as cues of tense."""

    def __init__(self, grammar: Grammar, symbols: Symbols) -> None:
        past, future = symbols.holding(grammar.past), symbols.holding(grammar.future)
        self._past, self._future = frozenset(past), frozenset(future)
        self._participle = re.compile(f"{one_of(past)} (?={one_of(symbols.holding(grammar.be))})")
        stops = symbols.holding(grammar.sentence_end)
        self._boundary = re.compile(f"{one_of(stops)} |{BREAK}")

    def clause(self, codes: str, start: int, end: int) -> Clause:
        """The tense shown by the cue nearest to the tokens, and whether they open their sentence."""
        left = self._boundary.split(codes[max(0, start - _REACH) : start])[-1]
        tense = self._tense(codes, left, end)
        return Clause(tense, opens=len(left) <= _OPENING, since=start - len(left), at=start)

    def _tense(self, codes: str, left: str, end: int) -> Tense:
        """What stands before the tokens counts first."""
        before = self._first_cue(self._participle.sub("", left[::-1]))
        if before is not Tense.UNKNOWN:
            return before
        right = self._boundary.split(codes[end : end + _REACH], maxsplit=1)[0]
        return self._first_cue(right)

    def _first_cue(self, codes: str) -> Tense:
        for symbol in codes:
            if symbol in self._future:
                return Tense.FUTURE
            if symbol in self._past:
                return Tense.PAST
        return Tense.UNKNOWN
