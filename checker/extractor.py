"""The base of every claim extractor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar

from checker.model.claim import Claim, Mention
from checker.model.sentence import Sentence

if TYPE_CHECKING:
    from checker.article import Article


class ClaimExtractor:
    """Turns sentences into dated claims. A subclass in a file of its own is all that a new one takes.

    ``select`` names the sentences that are worth a parse, judged by cheap means; the engine parses them
    in one batch with those of the other extractors and documents. ``extract`` then reads them through
    ``Article.parse``, which is ``None`` for sentences that were not selected (or too long). ``languages``
    are those of the documents that it reads; the model parses English.
    """

    name: ClassVar[str]
    languages: ClassVar[frozenset[str]] = frozenset({"en"})

    def select(self, article: Article) -> Iterable[Sentence]:
        """Sentences that ``extract`` wants parsed; none by default."""
        return ()

    def extract(self, article: Article) -> Iterator[Claim | Mention]:
        """Yield the dated claims, and the mentions that carry no date of their own."""
        raise NotImplementedError
