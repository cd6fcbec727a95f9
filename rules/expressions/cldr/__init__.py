"""Calendar dates of nine languages, by one mechanism: names from CLDR, habits of writing from ``Speech``.

Each grammar is built when it is first asked for: ``GERMAN``, ``FRENCH`` ..., and ``DIGITS`` for texts in
any other language, of which only dates in figures in the order of ISO 8601 are read.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.expressions.grammar import Grammar


_GRAMMARS = frozenset(
    "GERMAN FRENCH SPANISH ITALIAN PORTUGUESE DUTCH POLISH RUSSIAN UKRAINIAN DIGITS".split()
)


@cache
def __getattr__(name: str) -> Grammar:
    if name not in _GRAMMARS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from rules.expressions.cldr.build import build_digits, build_grammar

    if name == "DIGITS":
        return build_digits()
    return build_grammar(import_module(f"{__name__}.{name.lower()}").SPEECH)
