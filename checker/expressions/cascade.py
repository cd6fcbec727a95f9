"""Runs the stages of a grammar over the stretches of a text that may hold an expression."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from operator import itemgetter
from typing import Any, NamedTuple, TypeAlias

from checker.expressions.forms import Form, compile_pattern
from checker.expressions.lexicon import Symbols, one_of
from checker.expressions.nodes import Slots, Stretch
from checker.expressions.tokens import Tokens

_LENGTH = itemgetter(0)
_REACH = 48  # symbols, more than any form takes
_MEMO_LIMIT = 50_000


class _Compiled:
    """A form ready for use; its regular expression is compiled when a text first calls for it."""

    def __init__(self, form: Form, symbols: Symbols) -> None:
        shape = compile_pattern(form.pattern, symbols)
        produced = frozenset(form.produces.split())
        self.form = form
        self.firsts = frozenset(shape.firsts)
        self.symbol = symbols.of(produced)
        self.alone = {
            single: symbols.of(symbols.classes(single) | produced) for single in sorted(shape.singles)
        }
        self._regex = shape.regex

    @cached_property
    def match(self) -> Callable[[str], re.Match[str] | None]:
        """Matches at the beginning of a row of symbols."""
        return re.compile(self._regex).match


_Match: TypeAlias = tuple[int, re.Match[str], _Compiled]


class _Hit(NamedTuple):
    start: int
    end: int
    symbol: str
    meaning: Any


class Stage:
    """The forms of one stage, indexed by the symbols with which they can begin.

    What replaces several symbols has the classes that the form produces; what replaces a single symbol
    keeps that one's classes as well, so that later stages may still see the word.
    """

    def __init__(self, forms: Iterable[Form], symbols: Symbols) -> None:
        self._by_first: dict[str, list[_Compiled]] = {}
        for form in forms:
            compiled = _Compiled(form, symbols)
            for first in compiled.firsts:
                self._by_first.setdefault(first, []).append(compiled)
        self._seen: dict[tuple[str, str], list[_Match]] = {}
        self._opening = re.compile(one_of(self._by_first))

    def reduce(self, stretch: Stretch, tokens: Tokens, register: str) -> Stretch:
        """The stretch with the longest match at every place replaced by what it means."""
        hits = list(self._hits(stretch, tokens, register))
        return _replaced(stretch, hits) if hits else stretch

    def _hits(self, stretch: Stretch, tokens: Tokens, register: str) -> Iterator[_Hit]:
        opening = self._opening.search(stretch.symbols)
        while opening:
            hit = self._longest(stretch, opening.start(), tokens, register)
            if hit:
                yield hit
            opening = self._opening.search(stretch.symbols, hit.end if hit else opening.end())

    def _longest(self, stretch: Stretch, at: int, tokens: Tokens, register: str) -> _Hit | None:
        for end, match, candidate in self._matches(stretch.symbols[at : at + _REACH], register):
            meaning = candidate.form.build(Slots(match, at, stretch, tokens))
            if meaning is not None:
                symbol = candidate.alone.get(match.group(), candidate.symbol)
                return _Hit(at, at + end, symbol, meaning)
        return None

    def _matches(self, symbols: str, register: str) -> list[_Match]:
        """All forms that fit the symbols from the first on, longest first; remembered, as rows recur."""
        found = self._seen.get((symbols, register))
        if found is None:
            if len(self._seen) > _MEMO_LIMIT:
                self._seen.clear()
            found = self._seen[symbols, register] = list(self._fitting(symbols, register))
            found.sort(key=_LENGTH, reverse=True)
        return found

    def _fitting(self, symbols: str, register: str) -> Iterator[_Match]:
        for candidate in self._by_first[symbols[0]]:
            if candidate.form.register in (None, register):
                match = candidate.match(symbols)
                if match:
                    yield match.end(), match, candidate


def _replaced(stretch: Stretch, hits: list[_Hit]) -> Stretch:
    symbols: list[str] = []
    starts: list[int] = []
    at = length = 0
    moved: dict[int, int] = {}
    meanings: dict[int, Any] = {}
    for hit in hits:
        symbols += (stretch.symbols[at : hit.start], hit.symbol)
        starts += stretch.starts[at : hit.start + 1]
        moved.update((position, length + position - at) for position in range(at, hit.start))
        length += hit.start - at + 1
        meanings[length - 1] = hit.meaning
        at = hit.end
    symbols.append(stretch.symbols[at:])
    starts += stretch.starts[at:]
    moved.update((position, length + position - at) for position in range(at, len(stretch.symbols)))
    meanings |= {moved[at]: meaning for at, meaning in stretch.meanings.items() if at in moved}
    return Stretch("".join(symbols), starts, dict(sorted(meanings.items())))
