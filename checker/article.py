"""One document as the rules see it: every stage, computed when first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

from checker.dated_text import DatedText
from checker.model.claim import Claim, Mention
from checker.model.document import Document
from checker.model.expression import TaggedText
from checker.model.ignore import IgnoreReview
from checker.model.publication import Publication
from checker.model.sentence import LONGEST_SENTENCE, Parse, Sentence
from checker.model.span import Span
from checker.needs import Need

if TYPE_CHECKING:
    from checker.archive.others import Others, Tellings
    from checker.extractor import ClaimExtractor
    from checker.knowledge.store import Knowledge
    from checker.model.identity import Identity
    from checker.timeline.story import Story
    from checker.timeml.check import LinkConflict


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


class Article(DatedText):
    """A document with what extractors and the grammar of its sentences tell, up to the timeline."""

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
        super().__init__(document, published, tag, knowledge, language)
        self.parses: Mapping[int, Parse] = {}
        self.ignore_review = IgnoreReview()
        self._extractors = extractors
        self._selectors = (*extractors, *selectors)
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
