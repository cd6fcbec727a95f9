"""Findings in the words of others, which a house may not want to hear of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.article import Article
from checker.model.document import BlockKind
from checker.model.finding import Finding
from checker.model.span import Span


def outside_quotations(
    article: Article, found: Iterable[Finding], names: frozenset[str]
) -> Iterator[Finding]:
    """The findings but those of the named rules and groups that stand in a quotation as a whole."""
    for finding in found:
        if not {finding.rule, finding.group} & names or not is_quoted(article, finding.span):
            yield finding


def is_quoted(article: Article, span: Span) -> bool:
    """Whether a stretch of text stands inside one pair of quotation marks, or in a quoted block."""
    sentence = article.sentence_at(span.start)
    marked = sentence is not None and any(_holds(quote, span) for quote in sentence.quoted)
    blocks = (block.span for block in article.document.blocks if block.kind is BlockKind.QUOTE)
    return marked or any(_holds(block, span) for block in blocks)


def _holds(whole: Span, part: Span) -> bool:
    return whole.start <= part.start and part.end <= whole.end
