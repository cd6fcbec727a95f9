"""A clause's tense, guessed from single words near an expression; no parser is needed for that."""

from __future__ import annotations

import re

from checker.expressions.clause import Clause, Tense
from checker.expressions.grammar import Grammar
from checker.expressions.lexicon import BREAK, OTHER, Symbols, one_of

_OPENING = 8  # symbols before what opens its sentence: "By the end of 1945", "Then, in 1945"
_REACH = 50  # symbols to either side, spaces included
_IN_REACH = 20  # symbols between a season and its year: "summer offensive against the fort in 1942"
_INFINITIVE = 4  # symbols from "expected" to "hit" in "expected to hit"
_NEAR = 16  # how far back "had been due to leave on" may begin


class TenseCues:
    """Looks for the words that a grammar names as cues of tense."""

    def __init__(self, grammar: Grammar, symbols: Symbols) -> None:
        past, future, present = map(symbols.holding, (grammar.past, grammar.future, grammar.present))
        self._tenses = (
            dict.fromkeys(present, Tense.PRESENT)
            | dict.fromkeys(past, Tense.PAST)
            | dict.fromkeys(future, Tense.FUTURE)
        )
        self._participle = re.compile(f"{one_of(past)} (?={one_of(symbols.holding(grammar.be))})")
        self._was_planned = re.compile(f"{one_of(future)} (?:[^ ] )?{one_of(symbols.holding(grammar.had))}")
        self._until = re.compile(f"{one_of(symbols.holding(grammar.until))} $")
        stops = symbols.holding(grammar.sentence_end)
        marks = one_of(OTHER + symbols.holding("'") + symbols.holding("’"))  # quotation marks may follow
        self._boundary = re.compile(f"{one_of(stops)}{marks}{{0,2}} |{BREAK}")
        self._future = frozenset(future)
        self._reported = frozenset(symbols.holding(grammar.reported))
        self._unchanging = frozenset(symbols.holding(grammar.unchanging))
        self._possessive = symbols.holding(grammar.possessive)

    def clause(self, codes: str, start: int, end: int) -> Clause:
        """The tense shown by the cue nearest to the tokens, and whether they open their sentence."""
        left = self._boundary.split(codes[max(0, start - _REACH) : start])[-1]
        opens = len(left) <= _OPENING
        ahead = not opens and self._until.search(left)
        tense = Tense.FUTURE if ahead else self._tense(codes, left, end)
        return Clause(tense, opens=opens, since=start - len(left), at=start, end=end)

    def in_reach(self, codes: str, start: int, end: int) -> bool:
        """Whether few symbols and no end of a sentence lie between the places."""
        return end - start <= _IN_REACH and not self._boundary.search(codes, start, end)

    def _tense(self, codes: str, left: str, end: int) -> Tense:
        """What stands before the tokens counts first."""
        nearest_first = self._participle.sub("", left[::-1])
        if self._was_planned.search(nearest_first, 0, _NEAR):
            return Tense.PAST
        before = self._first_cue(nearest_first)
        if codes[end : end + 1] in self._possessive and self._says_little(before, nearest_first):
            return Tense.UNKNOWN
        if before is not Tense.UNKNOWN:
            return before
        right = self._boundary.split(codes[end : end + _REACH], maxsplit=1)[0]
        after = self._first_cue(right)
        return after if after is not Tense.PRESENT or self._tenses.get(right[1:2]) else Tense.UNKNOWN

    def _says_little(self, tense: Tense, nearest_first: str) -> bool:
        """Whether the tense tells nothing of "Friday's vote": "is", or the future of reported speech."""
        if tense is not Tense.FUTURE:
            return tense is Tense.PRESENT
        cue = next((symbol for symbol in nearest_first if symbol in self._tenses), "")
        return cue in self._reported

    def _first_cue(self, codes: str) -> Tense:
        """A form that may be present belongs to a word of future before it: "to open", "expected to hit"."""
        places = (at for at, symbol in enumerate(codes) if symbol in self._tenses)
        at = next(places, -1)
        if at < 0:
            return Tense.UNKNOWN
        tense, before = self._tenses[codes[at]], next(places, len(codes))
        governed = codes[before : before + 1] in self._future
        close = tense is Tense.PRESENT or (codes[at] in self._unchanging and before - at <= _INFINITIVE)
        return Tense.FUTURE if governed and close else tense
