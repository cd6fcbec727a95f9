"""A document with what its words alone tell, whichever rules and extractors run."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from checker.model.document import Document
from checker.model.expression import TaggedText, TimeExpression, TimeRange
from checker.model.known import STALE_KEY, KnownFinding
from checker.model.link import Link
from checker.model.publication import Publication
from checker.model.review import Review
from checker.model.sentence import Sentence
from checker.model.span import Span
from checker.needs import Need

if TYPE_CHECKING:
    from checker.knowledge.known import Known
    from checker.knowledge.store import Knowledge
    from checker.timeml.model import TimeMLAnnotation


class DatedText:
    """The stages that need no extractor, each computed when first asked for.

    ``computed`` records which of them were asked for; ``language`` is an ISO 639-1 code, ``und`` where it
    cannot be told.
    """

    def __init__(
        self,
        document: Document,
        published: Publication | None,
        tag: Callable[[Document, Publication | None], TaggedText],
        knowledge: Callable[[], Knowledge] | None,
        language: str,
    ) -> None:
        self.document = document
        self.text = document.text
        self.language = language
        self.computed: set[Need] = set()
        self._published = published
        self._tag = tag
        self._knowledge = knowledge

    @property
    def published(self) -> Publication | None:
        """The publication date, if any is known."""
        self.computed.add(Need.PUBLISHED)
        return self._published

    @cached_property
    def tagged(self) -> TaggedText:
        """Time expressions and ranges."""
        self.computed.add(Need.EXPRESSIONS)
        return self._tag(self.document, self._published)

    @property
    def expressions(self) -> tuple[TimeExpression, ...]:
        """Time expressions in text order."""
        return self.tagged.expressions

    @property
    def ranges(self) -> tuple[TimeRange, ...]:
        """Pairs of expressions that are written as one period."""
        return self.tagged.ranges

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """Sentences in text order."""
        from checker.language.sentences import split

        self.computed.add(Need.SENTENCES)
        return split(self.text, self.document.blocks)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [s.span.start for s in self.sentences]

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds the character at ``offset``."""
        index = bisect_right(self._sentence_starts, offset) - 1
        if index < 0:
            return None
        sentence = self.sentences[index]
        return sentence if offset < sentence.span.end else None

    def sentence_of(self, offset: int) -> Sentence:
        """The sentence of a character that is no white space; at white space, the one in front of it.

        Raises:
            IndexError: if the text has nothing but white space.
        """
        return self.sentences[max(bisect_right(self._sentence_starts, offset) - 1, 0)]

    @cached_property
    def _expression_starts(self) -> list[int]:
        return [e.span.start for e in self.expressions]

    def expressions_in(self, span: Span) -> Iterator[TimeExpression]:
        """Time expressions that begin inside a span."""
        first, last = (bisect_left(self._expression_starts, end) for end in span)
        yield from self.expressions[first:last]

    def quote(self, span: Span) -> str:
        """The text at a span."""
        return self.text[span.start : span.end]

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Links with the dates that their addresses state, in text order; nothing is fetched."""
        from checker.sources.links import find_links

        self.computed.add(Need.LINKS)
        return find_links(self.document, self.sentence_at)

    @cached_property
    def reviews(self) -> tuple[Review, ...]:
        """What the document's ClaimReview and MediaReview markup states."""
        from checker.sources.reviews import find_reviews

        self.computed.add(Need.REVIEWS)
        return find_reviews(self.document)

    @cached_property
    def knowledge(self) -> Known:
        """What the text names that the store has facts of."""
        from checker.knowledge.embedded import shipped
        from checker.knowledge.known import Known

        self.computed.add(Need.KNOWLEDGE)
        return Known(self.text, (self._knowledge or shipped)())

    @property
    def annotation(self) -> TimeMLAnnotation | None:
        """The events and links that the document itself brings, where it is annotated in TimeML."""
        from checker.timeml.model import TimeMLAnnotation

        found = self.document.metadata.get("timeml")
        return found if isinstance(found, TimeMLAnnotation) else None

    @property
    def stale_entries(self) -> tuple[KnownFinding, ...]:
        """Entries that nothing matches any more, where the document is a baseline."""
        found: tuple[KnownFinding, ...] = self.document.metadata.get(STALE_KEY, ())
        return found
