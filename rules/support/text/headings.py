"""Titles and headings, whose words are seldom the text's own telling."""

from __future__ import annotations

from checker import Article, Span
from checker.toolkit import BlockKind, Sentence


def is_title(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence is part of the title."""
    return _kind(article, sentence.block) is BlockKind.TITLE


def is_heading(article: Article, sentence: Sentence) -> bool:
    """Whether a sentence is part of the title or of a heading."""
    return _kind(article, sentence.block) in (BlockKind.TITLE, BlockKind.HEADING)


def title_of(article: Article) -> Span | None:
    """The place of the title, if the text begins with one."""
    return article.document.blocks[0].span if _kind(article, 0) is BlockKind.TITLE else None


def _kind(article: Article, block: int) -> BlockKind | None:
    """The kind of a block; ``None`` in a text of which only the words are known."""
    blocks = article.document.blocks
    return blocks[block].kind if blocks else None
