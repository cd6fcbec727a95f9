"""One document as the rules see it: every stage, computed when first asked for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import copy
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

from checker.model.claim import Claim, Mention
from checker.model.document import Document
from checker.model.expression import TaggedText, TimeExpression, TimeRange
from checker.model.ignore import IgnoreReview
from checker.model.known import STALE_KEY, KnownFinding
from checker.model.link import Link
from checker.model.publication import Publication
from checker.model.review import Review
from checker.model.sentence import LONGEST_SENTENCE, Parse, Sentence
from checker.model.span import Span
from checker.needs import Need

if TYPE_CHECKING:
    from checker.archive.others import Others, Tellings
    from checker.extractor import ClaimExtractor
    from checker.knowledge.known import Known
    from checker.knowledge.store import Knowledge
    from checker.model.identity import Identity
    from checker.timeline.story import Story
    from checker.timeml.check import LinkConflict
    from checker.timeml.model import TimeMLAnnotation


T = TypeVar("T")

_OF_THE_DOCUMENT = frozenset({"tagged", "sentences", "links", "reviews", "knowledge"})


class Limit(NamedTuple):
    """A stated limit that the document reached: where, and what was left undone."""

    span: Span
    message: str


class Selector(Protocol):
    """What names sentences that it wants parsed."""

    def select(self, article: Article) -> Iterable[Sentence]:
        """Sentences that are worth a parse, judged by cheap means."""
        ...


class Article:
    """A document with its stages. ``computed`` records which of them were asked for.

    ``language`` is its language as an ISO 639-1 code, ``und`` where it cannot be told.
    """

    def __init__(
        self,
        document: Document,
        published: Publication | None,
        tag: Callable[[Document, Publication | None], TaggedText],
        extractors: Sequence[ClaimExtractor] = (),
        exhaustive: bool = False,
        knowledge: Callable[[], Knowledge] | None = None,
        language: str = "en",
        selectors: Sequence[Selector] = (),
        tellings: Callable[[], Tellings] | None = None,
    ) -> None:
        self.document = document
        self.text = document.text
        self.language = language
        self.computed: set[Need] = set()
        self.parses: Mapping[int, Parse] = {}
        self.ignore_review = IgnoreReview()
        self._published = published
        self._tag = tag
        self._extractors = extractors
        self._selectors = (*extractors, *selectors)
        self._knowledge = knowledge
        self._tellings = tellings
        self._thorough: Article | None = None
        self._worked_out: dict[Callable[[Article], Any], Any] = {}
        self._exhaustive = exhaustive

    def adopt(self, other: Article) -> None:
        """Take over what was computed for the same document and does not depend on the extractors."""
        self.parses = other.parses
        vars(self).update({name: value for name, value in vars(other).items() if name in _OF_THE_DOCUMENT})

    def once(self, work_out: Callable[[Article], T]) -> T:
        """What a function makes of the article, worked out once and gone with the article.

        It is the place for what several rules need: a table of one's own would keep every article alive.
        """
        if work_out not in self._worked_out:
            self._worked_out[work_out] = work_out(self)
        found: T = self._worked_out[work_out]
        return found

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

    def parse(self, sentence: Sentence) -> Parse | None:
        """The parse of a sentence that an extractor or a rule selected."""
        return self.parses.get(sentence.index)

    def wanted_sentences(self) -> tuple[Sentence, ...]:
        """The sentences that some extractor or rule wants parsed; none of a text annotated already."""
        if self.annotation is not None:
            return ()
        wanted = {s.index: s for selector in self._selectors for s in selector.select(self)}
        if self._exhaustive:
            dated = (self.sentence_at(e.span.start) for e in self.expressions if e.is_dated)
            wanted.update({s.index: s for s in dated if s is not None})
        return tuple(wanted[i] for i in sorted(wanted))

    def thorough(self) -> Article:
        """The same document with every sentence that holds a date to be parsed, made once.

        It is what documents are compared by: claims that nothing in the document itself contradicts count
        there too, and stay out of what is found within it.
        """
        if self._thorough is None:
            self._thorough = copy(self)
            self._thorough._worked_out = {}
            self._thorough._exhaustive = self.language == "en"  # as the parser is English
        return self._thorough

    @cached_property
    def _extracted(self) -> tuple[Claim | Mention, ...]:
        self.computed.add(Need.CLAIMS)
        found = [item for extractor in self._extractors for item in extractor.extract(self)]
        return tuple(sorted(found, key=lambda item: item.span))

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """Dated claims in text order."""
        return tuple(item for item in self._extracted if isinstance(item, Claim))

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """Events, people and works that the text names, dated or not, in text order."""
        bare = (item for item in self._extracted if isinstance(item, Mention))
        told = (m for claim in self.claims for m in (claim.subject, claim.other) if m is not None)
        found = dict.fromkeys((*bare, *told))  # no set, whose order is that of hashes
        return tuple(sorted(found, key=lambda mention: (mention.span, mention.kind)))

    @cached_property
    def identity(self) -> Identity:
        """Which mentions are one event, which may be, and why."""
        from checker.mentions.identity import identify

        self.computed.add(Need.EVENTS)
        return identify(self.mentions, self.claims)

    @cached_property
    def limits(self) -> tuple[Limit, ...]:
        """Where the document was larger than what is looked at, so that something may have gone unseen."""
        found = [
            Limit(parse.sentence.span, f"a sentence of more than {LONGEST_SENTENCE} words was not parsed")
            for parse in self.parses.values()
            if not parse.tokens
        ]
        if self.story.limit_reached:
            found.append(Limit(Span(0, 0), "the dates can be read in more ways together than are tried"))
        return tuple(found)

    @property
    def annotation(self) -> TimeMLAnnotation | None:
        """The events and links that the document itself brings, where it is annotated in TimeML."""
        from checker.timeml.model import TimeMLAnnotation

        found = self.document.metadata.get("timeml")
        return found if isinstance(found, TimeMLAnnotation) else None

    @cached_property
    def link_conflicts(self) -> tuple[LinkConflict, ...]:
        """Links of the annotation that cannot all be true."""
        from checker.timeml.check import check_links

        self.computed.add(Need.TIMELINE)
        return check_links(self.annotation) if self.annotation else ()

    @cached_property
    def story(self) -> Story:
        """The timeline: its network, and the chains of claims that cannot all be true."""
        from checker.timeline.story import build_story

        self.computed.add(Need.TIMELINE)
        return build_story(self.claims, self.identity, self.text)

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
    def others(self) -> Others:
        """What other documents, sources or those of an archive, tell of the same; empty without any."""
        from checker.archive.others import Others
        from checker.archive.telling import told_of

        self.computed.add(Need.OTHERS)
        if self._tellings is None:
            return Others((), None)
        return Others(told_of(self.thorough()), self._tellings())

    @property
    def ignores(self) -> IgnoreReview:
        """What became of the requests to set findings aside, when all rules but those about them have run."""
        self.computed.add(Need.IGNORES)
        return self.ignore_review

    @property
    def stale_entries(self) -> tuple[KnownFinding, ...]:
        """Entries that nothing matches any more, where the document is a baseline."""
        found: tuple[KnownFinding, ...] = self.document.metadata.get(STALE_KEY, ())
        return found

    @cached_property
    def knowledge(self) -> Known:
        """What the text names that the store has facts of."""
        from checker.knowledge.embedded import shipped
        from checker.knowledge.known import Known

        self.computed.add(Need.KNOWLEDGE)
        return Known(self.text, (self._knowledge or shipped)())
