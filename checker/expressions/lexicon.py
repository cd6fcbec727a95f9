"""Word classes: every token becomes one character that stands for the set of classes it belongs to."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

Classes = frozenset[str]

OTHER = "#"
SPACE = " "
BREAK = "\n"
HYPHEN = "-"
_HYPHENS = frozenset("-‐‑–")
_FIRST_SYMBOL = 0x100
_MEMO_LIMIT = 200_000
_LONGEST_WORD = 40


def one_of(symbols: Iterable[str]) -> str:
    """A regular expression for any one of the symbols; without any it matches nothing."""
    members = "".join(sorted(symbols))
    return f"[{re.escape(members)}]" if members else "(?!)"


class Symbols:
    """Gives every set of classes its own character, and finds the characters that hold a class."""

    def __init__(self) -> None:
        self._by_classes: dict[Classes, str] = {}
        self._by_symbol: dict[str, Classes] = {}
        self._by_class: dict[str, list[str]] = defaultdict(list)

    def of(self, classes: Classes) -> str:
        """The character of a set of classes; a new one where the set is new."""
        if not classes:
            return OTHER
        symbol = self._by_classes.get(classes)
        return self._new(classes) if symbol is None else symbol

    def _new(self, classes: Classes) -> str:
        symbol = chr(_FIRST_SYMBOL + len(self._by_classes))
        self._by_classes[classes] = symbol
        self._by_symbol[symbol] = classes
        for name in classes:
            self._by_class[name].append(symbol)
        return symbol

    def classes(self, symbol: str) -> Classes:
        """The classes that a symbol stands for."""
        return self._by_symbol[symbol]

    def holding(self, name: str) -> str:
        """All characters whose set holds the class."""
        if name == HYPHEN:
            return HYPHEN
        return "".join(self._by_class.get(name, ()))


class Lexicon:
    """Word classes of a language.

    ``words`` maps a word to its classes; a key that is not in lower case counts for that spelling only
    and then wins over the lower-case key. Words that no list can hold, such as numbers, have a kind:
    ``kind_of`` names it (or says ``None``) and ``kinds`` gives its classes.
    """

    def __init__(
        self,
        words: Mapping[str, Iterable[str]],
        kinds: Mapping[str, Iterable[str]],
        kind_of: Callable[[str], str | None],
    ) -> None:
        self._words = {word: frozenset(classes) for word, classes in words.items()}
        self._kinds = {kind: frozenset(classes) for kind, classes in kinds.items()}
        self._kind_of = kind_of

    def classes(self, word: str) -> Classes:
        """The classes of one token."""
        found = self._words.get(word) or self._words.get(word.lower())
        if found is not None:
            return found
        kind = self._kind_of(word)
        return frozenset() if kind is None else self._kinds[kind]

    def with_words(self, words: Iterable[str]) -> Lexicon:
        """The same lexicon in which each of the given words also is a class of its own."""
        merged = {word: set(classes) for word, classes in self._words.items()}
        spellings: dict[str, set[str]] = defaultdict(set)
        for word in self._words:
            spellings[word.lower()].add(word)
        for word in words:
            for spelling in {word, word.lower()} | spellings.get(word, set()):
                merged.setdefault(spelling, set(self.classes(spelling))).add(word)
        return Lexicon(merged, self._kinds, self._kind_of)

    def all_classes(self) -> list[Classes]:
        """Every set of classes that a token can have, in an order that does not depend on hashes."""
        return sorted({*self._words.values(), *self._kinds.values()}, key=sorted)


class Encoder(dict[str, str]):
    """Token to symbol, remembered; forgets everything when it has seen too many words."""

    def __init__(self, lexicon: Lexicon, symbols: Symbols) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._symbols = symbols

    def __missing__(self, token: str) -> str:
        if len(self) > _MEMO_LIMIT:
            self.clear()
        symbol = self._encode(token)
        self[token] = symbol
        return symbol

    def _encode(self, token: str) -> str:
        if token.isspace():
            return BREAK if token.count("\n") > 1 else SPACE
        if token in _HYPHENS:
            return HYPHEN
        if len(token) > _LONGEST_WORD:
            return OTHER
        return self._symbols.of(self._lexicon.classes(token))
