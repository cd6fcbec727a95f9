"""Sentences close to one another."""

from __future__ import annotations

from collections.abc import Sequence

from checker import Article
from checker.toolkit import Sentence


def sentences_around(article: Article, sentence: Sentence, back: int, ahead: int = 0) -> Sequence[Sentence]:
    """A sentence with so many before and behind it, in text order, whatever paragraph they stand in."""
    return article.sentences[max(0, sentence.index - back) : sentence.index + ahead + 1]


def paragraph_around(article: Article, sentence: Sentence, back: int, ahead: int = 0) -> list[Sentence]:
    """Those of them that stand in the paragraph of the sentence."""
    return [s for s in sentences_around(article, sentence, back, ahead) if s.block == sentence.block]


def sentence_before(article: Article, sentence: Sentence) -> Sentence | None:
    """The one before in the same paragraph; ``None`` for the first."""
    first = paragraph_around(article, sentence, 1)[0]
    return first if first is not sentence else None
