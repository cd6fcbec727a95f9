"""Stretches of text under analysis: symbols with the tokens and meanings behind them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from checker.expressions.draft import Draft
from checker.expressions.tokens import Tokens


@dataclass(slots=True)
class Stretch:
    """Adjacent tokens that may belong to an expression; stages replace several nodes by one.

    ``starts`` has the first token of every symbol, and the end of the last one; ``meanings`` what an
    earlier stage built, by position.
    """

    symbols: str
    starts: list[int]
    meanings: dict[int, Any]


class Slots:
    """What a form's builder sees: the words and meanings in its slots, and the words around the match."""

    __slots__ = ("_at", "_match", "_stretch", "_tokens")

    def __init__(self, match: re.Match[str], at: int, stretch: Stretch, tokens: Tokens) -> None:
        self._match = match
        self._at = at
        self._stretch = stretch
        self._tokens = tokens

    def has(self, slot: str) -> bool:
        """Whether the optional slot is filled; a slot the pattern does not have is not."""
        return slot in self._match.re.groupindex and self._match.start(slot) >= 0

    def word(self, slot: str) -> str:
        """The slot's text in lower case, empty if unfilled."""
        return self.raw(slot).lower()

    def raw(self, slot: str) -> str:
        """The slot's text as written, empty if unfilled."""
        if not self.has(slot):
            return ""
        return self._text(*self._span(slot))

    def meaning(self, slot: str) -> Any:
        """What an earlier stage built for the slot; ``None`` if unfilled or a plain word."""
        if not self.has(slot):
            return None
        return self._stretch.meanings.get(self._span(slot)[0])

    def draft(self, slot: str) -> Draft:
        """The expression that an earlier stage recognised in the filled slot."""
        found = self.meaning(slot)
        if not isinstance(found, Draft):
            raise TypeError(f"slot {slot!r} holds no expression")
        return found

    def place(self, slot: str) -> tuple[int, int]:
        """The first and the past-the-last token of a filled slot."""
        start, end = self._span(slot)
        return self._stretch.starts[start], self._stretch.starts[end]

    def places(self) -> tuple[int, int]:
        """The first and the past-the-last token of the whole match."""
        return self._stretch.starts[self._at], self._stretch.starts[self._at + self._match.end()]

    def before(self, back: int = 1) -> str:
        """The word so many words before the match, in lower case; empty at the text's start."""
        at = self._stretch.starts[self._at] - 1
        return self._walk(at, -1, back)

    def after(self, ahead: int = 1) -> str:
        """The word so many words after the match, in lower case; empty at the text's end."""
        return self._walk(self._stretch.starts[self._at + self._match.end()], 1, ahead)

    def has_name_after(self) -> bool:
        """Whether the next word has a capital, and not only capitals."""
        at = self._stretch.starts[self._at + self._match.end()]
        word = next((part for part in self._tokens.parts[at : at + 2] if not part.isspace()), "")
        return word.istitle()

    def touches_before(self) -> str:
        """The character directly before the match, empty if none."""
        at = self._stretch.starts[self._at] - 1
        return self._tokens.parts[at][-1:] if at >= 0 else ""

    def touches_after(self) -> str:
        """The character directly after the match, empty if none."""
        at = self._stretch.starts[self._at + self._match.end()]
        return self._tokens.parts[at][:1] if at < len(self._tokens.parts) else ""

    def modifies_noun(self) -> bool:
        """Whether the match is hyphenated and a word follows: its determiner belongs to that word."""
        return "-" in self.text() and self.after()[:1].isalpha()

    def text(self) -> str:
        """The whole match as written."""
        return self._text(self._at, self._at + self._match.end())

    def _span(self, slot: str) -> tuple[int, int]:
        start, end = self._match.span(slot)
        return self._at + start, self._at + end

    def _text(self, start: int, end: int) -> str:
        starts = self._stretch.starts
        return "".join(self._tokens.parts[starts[start] : starts[end]])

    def _walk(self, at: int, step: int, count: int) -> str:
        return self._walk_raw(at, step, count).lower()

    def _walk_raw(self, at: int, step: int, count: int) -> str:
        parts = self._tokens.parts
        while 0 <= at < len(parts):
            if not parts[at].isspace():
                count -= 1
                if not count:
                    return parts[at]
            at += step
        return ""
