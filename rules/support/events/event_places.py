"""Words of a text that may name an event, found once for all that look for them."""

from __future__ import annotations

from checker import Article
from checker.linguistics import EventWord, event_words


def event_places(article: Article) -> tuple[EventWord, ...]:
    """Every word that may name an event of the lexicon; for ``Article.once``."""
    return tuple(event_words(article.text))
