"""One parse for the sentences of many articles."""

from __future__ import annotations

from collections.abc import Sequence

from checker.article import Article
from checker.model.sentence import Parse


def parse_together(articles: Sequence[Article]) -> None:
    """Parse the sentences that the extractors of all articles want and that are not parsed yet.

    Raises:
        ModelError: where the language model is not installed.
    """
    wanted = [
        (article, sentence)
        for article in articles
        for sentence in article.wanted_sentences()
        if sentence.index not in article.parses
    ]
    if not wanted:
        return
    from checker.language.parse import parse_sentences

    parses = parse_sentences([(article.text, sentence) for article, sentence in wanted])
    found: dict[int, dict[int, Parse]] = {}
    for (article, sentence), parse in zip(wanted, parses, strict=True):
        found.setdefault(id(article), {})[sentence.index] = parse
    for article in articles:
        article.parses = {**article.parses, **found.get(id(article), {})}
