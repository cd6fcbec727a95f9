"""Sentences about what did not happen: "if he had died in 1930", "what if she had met him"."""

from __future__ import annotations

from checker import Article
from rules.support.language.patterns import Pattern

_UNREAL = Pattern(
    r"\bif\b[^.;]{0,80}\b(?:had|were)\b|\bwhat\ if\b|\b(?:imagine|suppose|supposing)\b"
    r"|^[\s\"“]*had\ [^.;]{3,80}\bwould\b"
    r"|\bas\ (?:if|though)\b|\balternat(?:e|ive)\ history\b"
)


def is_unreal(article: Article, offset: int) -> bool:
    """Whether the sentence at ``offset`` supposes what it tells."""
    return _UNREAL.search(article.quote(article.sentence_of(offset).span)) is not None
