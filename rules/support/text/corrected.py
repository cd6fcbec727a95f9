"""Errors that a text repeats in order to correct them, so that it does not claim them."""

from __future__ import annotations

from checker import Article, Span
from rules.support.language.patterns import Pattern

_CORRECTED = Pattern(
    r"\b(?:(?:earlier|previous|original)\s+version|mis-?stated|incorrectly|erroneously|mistakenly|wrongly)\b"
)
_REACH = 200  # characters of the line before the error


def is_corrected(article: Article, place: Span) -> bool:
    """Whether the words of the line before a place announce that it repeats an error."""
    line = article.text.rfind("\n", 0, place.start) + 1
    return _CORRECTED.search(article.text, max(line, place.start - _REACH), place.start) is not None


def corrects(article: Article, place: Span) -> bool:
    """Whether a sentence, at ``place``, repeats an error in order to correct it."""
    return _CORRECTED.search(article.text, *place) is not None
