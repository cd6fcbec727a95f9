"""The pattern language in which a grammar writes its forms, compiled to regular expressions over symbols.

A pattern is a row of items: ``NAME`` is a word class or the symbol that an earlier stage produced, a word
in lower case is that word, ``A|B`` is either, ``slot=ITEM`` captures, ``?`` makes an item or a
parenthesised group optional, ``( ... )|( ... )`` is either group, and ``&`` before an item demands that
it follows without space or hyphen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

from checker.expressions.lexicon import Symbols
from checker.expressions.nodes import Slots

Build: TypeAlias = Callable[[Slots], Any]

_GAP = "[ -]?"
_PART = re.compile(r"\)\|\(|\(|\)\??|[^\s()]+")


@dataclass(frozen=True, slots=True)
class Form:
    """One way to say something: what it looks like, what it becomes, and how its meaning is built.

    ``build`` returns ``None`` where the words fit but the sense does not. With a
    ``register``, the form is tried only in texts of that register.
    """

    pattern: str
    produces: str
    build: Build
    register: str | None = None


class Shape(NamedTuple):
    """A pattern over symbols: its regular expression, as text, so that only those in use are ever compiled.

    A match begins with one of ``firsts``; ``singles`` are the symbols that are a match by themselves.
    """

    regex: str
    firsts: str
    singles: str


def names_of(pattern: str) -> Iterator[str]:
    """The words, classes and symbols that a pattern names."""
    for part in _PART.findall(pattern):
        yield from filter(None, part.rpartition("=")[2].strip("?&()").split("|"))


def words_of(pattern: str) -> Iterator[str]:
    """The words that a pattern names literally."""
    return (name for name in names_of(pattern) if not name[0].isupper())


def compile_pattern(pattern: str, symbols: Symbols) -> Shape:
    """Translates a pattern.

    Raises:
        ValueError: if it is not well formed or names an unknown class.
    """
    parts = _PART.findall(pattern)
    shape = _sequence(parts, symbols)
    if parts:
        raise ValueError(f"unbalanced parenthesis in pattern {pattern!r}")
    return shape


def _sequence(parts: list[str], symbols: Symbols) -> Shape:
    """Reads up to the closing parenthesis, which stays, or the end; what is optional carries its gap."""
    out, firsts = "", ""
    needed: list[Shape] = []
    optionals: list[Shape] = []
    while parts and not parts[0].startswith(")"):
        item, optional, gap = _next_item(parts, symbols)
        if not needed:
            firsts += item.firsts
        if optional:
            out += f"(?:{gap}{item.regex})?" if needed else f"(?:{item.regex}{_GAP})?"
            optionals.append(item)
        else:
            out += gap + item.regex if needed else item.regex
            needed.append(item)
    alone = needed if len(needed) == 1 else [] if needed else optionals
    return Shape(out, firsts, "".join(item.singles for item in alone))


def _next_item(parts: list[str], symbols: Symbols) -> tuple[Shape, bool, str]:
    part = parts.pop(0)
    if part == "(":
        inner = _alternatives(parts, symbols)
        if not parts:
            raise ValueError("unbalanced parenthesis in a pattern")
        return inner, parts.pop(0).endswith("?"), _GAP
    slot, _, names = part.strip("&?").rpartition("=")
    firsts = "".join(_symbols_of(name, symbols) for name in names.split("|"))
    regex = f"[{re.escape(firsts)}]"
    shape = Shape(f"(?P<{slot}>{regex})" if slot else regex, firsts, firsts)
    return shape, part.endswith("?"), "" if part.startswith("&") else _GAP


def _alternatives(parts: list[str], symbols: Symbols) -> Shape:
    shapes = [_sequence(parts, symbols)]
    while parts and parts[0] == ")|(":
        parts.pop(0)
        shapes.append(_sequence(parts, symbols))
    return Shape(
        f"(?:{'|'.join(shape.regex for shape in shapes)})",
        "".join(shape.firsts for shape in shapes),
        "".join(shape.singles for shape in shapes),
    )


def _symbols_of(name: str, symbols: Symbols) -> str:
    found = symbols.holding(name)
    if not found:
        raise ValueError(f"no word or form has the class {name!r}")
    return found
