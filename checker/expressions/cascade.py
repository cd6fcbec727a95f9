"""Runs the stages of a grammar over the stretches of a text that may hold an expression."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from checker.expressions.forms import Form, compile_pattern
from checker.expressions.lexicon import Symbols
from checker.expressions.nodes import Slots, Stretch
from checker.expressions.tokens import Tokens


class _Compiled(NamedTuple):
    match: Callable[[str, int], re.Match[str] | None]
    symbol: str
    alone: dict[str, str]
    form: Form


class Stage:
    """The forms of one stage, indexed by the symbols with which they can begin.

    What replaces several symbols has the classes that the form produces; what replaces a single symbol
    keeps that one's classes as well, so that later stages may still see the word.
    """

    def __init__(self, forms: Iterable[Form], symbols: Symbols) -> None:
        self._by_first: dict[str, list[_Compiled]] = {}
        for form in forms:
            shape = compile_pattern(form.pattern, symbols)
            produced = frozenset(form.produces.split())
            alone = {
                first: symbols.of(symbols.classes(first) | produced)
                for first in sorted(shape.firsts)
                if shape.regex.fullmatch(first)
            }
            compiled = _Compiled(shape.regex.match, symbols.of(produced), alone, form)
            for first in shape.firsts:
                self._by_first.setdefault(first, []).append(compiled)

    def reduce(self, stretch: Stretch, tokens: Tokens, register: str) -> Stretch:
        """The stretch with the longest match at every place replaced by what it means."""
        symbols, starts, meanings = [], [], {}
        at, end = 0, len(stretch.symbols)
        while at < end:
            hit = self._longest(stretch, at, tokens, register)
            starts.append(stretch.starts[at])
            if hit is None:
                if at in stretch.meanings:
                    meanings[len(symbols)] = stretch.meanings[at]
                symbols.append(stretch.symbols[at])
                at += 1
            else:
                meanings[len(symbols)] = hit[1]
                symbols.append(hit[0])
                at = hit[2]
        starts.append(stretch.starts[end])
        return Stretch("".join(symbols), starts, meanings)

    def _longest(
        self, stretch: Stretch, at: int, tokens: Tokens, register: str
    ) -> tuple[str, Any, int] | None:
        matches = []
        for candidate in self._by_first.get(stretch.symbols[at], ()):
            match = candidate.match(stretch.symbols, at)
            if match and candidate.form.register in (None, register):
                matches.append((match, candidate))
        matches.sort(key=lambda pair: -pair[0].end())
        for match, candidate in matches:
            meaning = candidate.form.build(Slots(match, stretch, tokens))
            if meaning is not None:
                whole = match.group()
                return candidate.alone.get(whole, candidate.symbol), meaning, match.end()
        return None
