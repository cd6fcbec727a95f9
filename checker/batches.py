"""Documents taken together, so that one parse serves many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from checker.article import Article
from checker.model.document import Document
from checker.model.sentence import Parse

BATCH_CHARACTERS = 400_000
"""Documents are taken together up to this size."""


def batches(documents: Iterable[Document]) -> Iterator[list[Document]]:
    """The documents in order, in lists of about ``BATCH_CHARACTERS``."""
    batch: list[Document] = []
    size = 0
    for document in documents:
        batch.append(document)
        size += len(document.text)
        if size >= BATCH_CHARACTERS:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def parse_together(articles: Sequence[Article]) -> None:
    """Parse the sentences that the extractors of all articles want; raises ``ModelError``."""
    wanted = [(article, sentence) for article in articles for sentence in article.wanted_sentences()]
    if not wanted:
        return
    from checker.language.parse import parse_sentences

    parses = parse_sentences([(article.text, sentence) for article, sentence in wanted])
    found: dict[int, dict[int, Parse]] = {}
    for (article, sentence), parse in zip(wanted, parses, strict=True):
        found.setdefault(id(article), {})[sentence.index] = parse
    for article in articles:
        article.parses = found.get(id(article), {})
