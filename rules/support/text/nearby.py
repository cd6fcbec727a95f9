"""What lies close to a place: its line, the sentences around its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker import Article
from checker.toolkit import Sentence


def sentences_around(article: Article, sentence: Sentence, back: int, ahead: int = 0) -> Sequence[Sentence]:
    """A sentence with so many before and behind it, in text order, whatever paragraph they stand in."""
    return article.sentences[max(0, sentence.index - back) : sentence.index + ahead + 1]


def paragraph_around(article: Article, sentence: Sentence, back: int, ahead: int = 0) -> list[Sentence]:
    """Those of them that stand in the paragraph of the sentence."""
    return [s for s in sentences_around(article, sentence, back, ahead) if s.block == sentence.block]


def line_start(text: str, offset: int) -> int:
    """Where the line begins that a place lies in."""
    return text.rfind("\n", 0, offset) + 1


def indexes_around(indexes: Iterable[int], reach: int) -> set[int]:
    """The numbers of sentences, and of those up to ``reach`` away on either side."""
    return {index + apart for index in indexes for apart in range(-reach, reach + 1)}


def previous_sentence(article: Article, sentence: Sentence) -> Sentence | None:
    """The one right before, also of another paragraph; ``None`` for the first of the text."""
    return article.sentences[sentence.index - 1] if sentence.index else None


def sentence_before(article: Article, sentence: Sentence) -> Sentence | None:
    """The one before in the same paragraph; ``None`` for its first."""
    first = paragraph_around(article, sentence, 1)[0]
    return first if first is not sentence else None
