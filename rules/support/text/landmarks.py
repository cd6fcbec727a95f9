"""Places of certain words and numbers in a text, found once, so that dearer patterns run only near them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Set
from types import MappingProxyType
from typing import NamedTuple

from checker import Article
from rules.support.language.patterns import Pattern

_WORD = re.compile(r"\w+")
_FIGURES = re.compile(r"\d+")
_NO_PHRASES: Mapping[str, Pattern] = MappingProxyType({})
_AGE = 3  # digits of an age at most
_OVERHANG = 300  # characters by which a match may run over the end of its sentence


class Landmarks:
    """Where a text has one of some words, which are given in lower case.

    ``phrases``: words that count only where a pattern matches from their first character on.
    """

    def __init__(
        self, article: Article, words: Set[str], phrases: Mapping[str, Pattern] = _NO_PHRASES
    ) -> None:
        starts = set(_places(article, words))
        for word, pattern in phrases.items():
            starts.update(start for start in _places(article, {word}) if pattern.match(article.text, start))
        self._starts = sorted(starts)

    def __len__(self) -> int:
        return len(self._starts)

    def near(self, start: int, end: int) -> bool:
        """Whether one of the words begins in ``text[start:end]``."""
        index = bisect_left(self._starts, start)
        return index < len(self._starts) and self._starts[index] < end


def has_any(article: Article, parts: Iterable[str]) -> bool:
    """Whether the text has one of some words or parts of words, given in lower case."""
    text = article.once(_read).text
    return any(part in text for part in parts)


def matches_with(article: Article, pattern: Pattern, words: Set[str]) -> Iterator[re.Match[str]]:
    """Matches of a pattern that begin in a sentence with one of some words, given in lower case."""
    return _within(article, pattern, _places(article, words))


def matches_of_age(article: Article, pattern: Pattern) -> Iterator[re.Match[str]]:
    """Matches of a pattern that begin in a sentence with a number short enough for an age."""
    return _within(article, pattern, (at for at, digits in article.once(numbers) if digits <= _AGE))


def matches_at_number(article: Article, pattern: Pattern, most: int) -> Iterator[re.Match[str]]:
    """Matches of a pattern that begin with a number of at most so many digits."""
    for at, digits in article.once(numbers):
        if digits <= most and (match := pattern.match(article.text, at)) is not None:
            yield match


def numbers(article: Article) -> tuple[tuple[int, int], ...]:
    """Where each run of digits begins, and how many these are; for ``Article.once``."""
    return tuple((m.start(), m.end() - m.start()) for m in _FIGURES.finditer(article.text))


class _Lowered(NamedTuple):
    """The text in lower case, of the same length as the text itself, and its words."""

    text: str
    words: frozenset[str]


def _read(article: Article) -> _Lowered:
    text = article.text.lower()
    if len(text) != len(article.text):  # a few letters have two characters in lower case
        text = "".join(low if len(low := char.lower()) == 1 else char for char in article.text)
    return _Lowered(text, frozenset(_WORD.findall(text)))


def _places(article: Article, words: Set[str]) -> Iterator[int]:
    text, known = article.once(_read)
    for word in known & words:
        start = text.find(word)
        while start >= 0:
            end = start + len(word)
            if not _is_letter(text[start - 1 : start]) and not _is_letter(text[end : end + 1]):
                yield start
            start = text.find(word, end)


def _is_letter(char: str) -> bool:
    return char.isalnum() or char == "_"


def _within(article: Article, pattern: Pattern, places: Iterable[int]) -> Iterator[re.Match[str]]:
    for start, end in sorted({article.sentence_of(place).span for place in places}):
        for match in pattern.finditer(article.text, start, end + _OVERHANG):
            if match.start() >= end:
                break
            yield match
