"""A clause's tense, guessed from single words near an expression; no parser is needed for that."""

from __future__ import annotations

import re

from checker.expressions.clause import Clause, Tense
from checker.expressions.grammar import Grammar
from checker.expressions.idioms import Idioms
from checker.expressions.lexicon import BREAK, OTHER, Symbols, one_of

_OPENING = 8  # symbols before what opens its sentence: "By the end of 1945", "Then, in 1945"
_REACH = 50  # symbols to either side, spaces included
_IN_REACH = 20  # symbols between a season and its year: "summer offensive against the fort in 1942"
_INFINITIVE = 4  # symbols from "expected" to "hit" in "expected to hit"
_NEAR = 16  # how far back "had been due to leave on" may begin
_NOTHING = (Tense.UNKNOWN, False)


class TenseCues:
    """Looks for the words that a grammar names as cues of tense."""

    def __init__(self, grammar: Grammar, symbols: Symbols) -> None:
        self._idioms = Idioms(grammar, symbols)
        past, future, present = map(symbols.holding, (grammar.past, grammar.future, grammar.present))
        self._tenses = (
            dict.fromkeys(present, Tense.PRESENT)
            | dict.fromkeys(past, Tense.PAST)
            | dict.fromkeys(future, Tense.FUTURE)
        )
        self._participle = re.compile(f"{one_of(past)} (?={one_of(symbols.holding(grammar.be))})")
        self._was_planned = re.compile(f"{one_of(future)} (?:[^ ] )?{one_of(symbols.holding(grammar.had))}")
        until, about = (one_of(symbols.holding(name)) for name in (grammar.until, grammar.about))
        self._until = re.compile(f"{until} (?:{about} ){{0,2}}$")
        had_been = one_of(symbols.holding(grammar.was))
        self._was = re.compile(f" {had_been} ")
        self._will = re.compile(f" {had_been} (?:[^ ] )?{one_of(future)}")
        to_be = one_of(present + symbols.holding(grammar.be))
        words = (grammar.within, grammar.particle, grammar.joining)
        within, particle, joining = (one_of(symbols.holding(name)) for name in words)
        self._happened = re.compile(f"(?<!{to_be} ){one_of(past)} (?:{particle} )?{within} $")
        self._verb_beside = re.compile(f"{within}  {one_of(past)}")
        self._fronted = re.compile(f" *(?:{joining} )?{within} ")
        stops = symbols.holding(grammar.sentence_end)
        marks = one_of(OTHER + symbols.holding("'") + symbols.holding("’"))  # quotation marks may follow
        self._boundary = re.compile(f"{one_of(stops)}{marks}{{0,2}} |{BREAK}")
        self._future = frozenset(future)
        self._opening_past = frozenset(symbols.holding(grammar.opening_past))
        self._reported = frozenset(symbols.holding(grammar.reported))
        self._unchanging = frozenset(symbols.holding(grammar.unchanging))
        self._possessive = symbols.holding(grammar.possessive)

    def clause(self, codes: str, start: int, end: int, *, tensed: bool = True) -> Clause:
        """The tense shown by the cue nearest to the tokens, and whether they open their sentence.

        The tense stays unknown unless ``tensed``: finding it takes time, and complete dates need none.
        """
        left = self._boundary.split(codes[max(0, start - _REACH) : start])[-1]
        opens = len(left) <= _OPENING
        tense, firm = self._tense_of(codes, left, end, opens=opens) if tensed else _NOTHING
        return Clause(tense, opens=opens, since=start - len(left), at=start, end=end, firm=firm)

    def in_reach(self, codes: str, start: int, end: int) -> bool:
        """Whether few symbols and no end of a sentence lie between the places."""
        return end - start <= _IN_REACH and not self._boundary.search(codes, start, end)

    def _tense_of(self, codes: str, left: str, end: int, *, opens: bool) -> tuple[Tense, bool]:
        """What stands before the tokens counts first, and in front of the clause what follows them."""
        if not opens and self._until.search(left):
            return Tense.FUTURE, True
        left = self._idioms.sub(left)
        nearest_first = self._participle.sub("", left[::-1])
        if self._was_planned.search(nearest_first, 0, _NEAR):
            return Tense.PAST, False
        if self._was.match(codes, end) and not self._will.match(codes, end):
            return Tense.PAST, False
        before = self._first_cue(nearest_first)
        if codes[end : end + 1] in self._possessive and self._says_little(before, nearest_first):
            return _NOTHING
        if before is not Tense.UNKNOWN:
            return before, self._is_firm(before, left, nearest_first)
        right = self._idioms.sub(self._boundary.split(codes[end : end + _REACH], maxsplit=1)[0])
        after = self._first_cue(right)
        fronted = self._fronted.fullmatch(left) is not None
        if after is Tense.PRESENT and not self._tenses.get(right[1:2]):
            return _NOTHING
        if fronted and after is Tense.UNKNOWN:
            return Tense.PAST, False
        if after is Tense.UNKNOWN and self._opens_in_past(left):
            return Tense.PAST, False
        beside = fronted or bool(self._verb_beside.match(left[-2:] + right[:2]))
        return after, after is Tense.PAST and beside

    def _is_firm(self, tense: Tense, left: str, nearest_first: str) -> bool:
        """Whether it is planned, but for reported speech, or the past verb stands right before the date."""
        if tense is Tense.FUTURE:
            return self._nearest(nearest_first) not in self._reported
        return bool(self._happened.search(left))

    def _nearest(self, nearest_first: str) -> str:
        """The first symbol that shows a tense; empty if none does."""
        return next((symbol for symbol in nearest_first if symbol in self._tenses), "")

    def _opens_in_past(self, left: str) -> bool:
        """Whether the sentence leaves out its subject: "Finished the essay on Friday"."""
        return len(left) < _REACH and left.lstrip(" ")[:1] in self._opening_past

    def _says_little(self, tense: Tense, nearest_first: str) -> bool:
        """Whether the tense tells nothing of "Friday's vote": "is", or the future of reported speech."""
        if tense is not Tense.FUTURE:
            return tense is Tense.PRESENT
        return self._nearest(nearest_first) in self._reported

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
