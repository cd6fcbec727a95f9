"""What lies close to a place: its line, the sentences next to its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker import Article
from checker.toolkit import Sentence


def line_start(text: str, offset: int) -> int:
    """Where the line begins that a place lies in."""
    return text.rfind("\n", 0, offset) + 1


def indexes_around(indexes: Iterable[int], reach: int) -> set[int]:
    """The numbers of sentences, and of those up to ``reach`` away on either side."""
    return {index + apart for index in indexes for apart in range(-reach, reach + 1)}


def sentence_before(article: Article, sentence: Sentence) -> Sentence | None:
    """The sentence right before it, also of another paragraph; ``None`` for the first."""
    return article.sentences[sentence.index - 1] if sentence.index else None


def sentences_around(article: Article, sentence: Sentence, reach: int) -> Iterator[Sentence]:
    """Itself and its neighbours of the same paragraph, up to ``reach`` away on either side, in text order."""
    first = max(0, sentence.index - reach)
    near = article.sentences[first : sentence.index + reach + 1]
    return (other for other in near if other.block == sentence.block)
