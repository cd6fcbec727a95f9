"""Runs the selected rules over documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property, partial
from itertools import chain
from typing import TYPE_CHECKING

from checker import clock, registry
from checker.article import Article
from checker.batches import BATCH_CHARACTERS, batches, length
from checker.extractor import ClaimExtractor
from checker.language.detect import ENGLISH
from checker.model.document import Document
from checker.model.expression import TaggedText
from checker.model.finding import Finding, Severity
from checker.model.publication import Publication
from checker.model.report import DocumentReport
from checker.model.span import Span
from checker.needs import Need, closure
from checker.parsing import parse_together
from checker.quoted import outside_quotations
from checker.repeats import without_repeats
from checker.rule import Rule
from checker.selection import Selection
from checker.settings import Settings as Settings
from checker.suppress.apply import apply
from checker.tagging import Tagging

if TYPE_CHECKING:
    from checker.archive.others import Tellings
    from checker.knowledge.store import Knowledge


class Checker:
    """Holds the selected rules; checks and annotates any number of documents.

    ``knowledge`` opens the store of facts when a rule first asks for it; by default the one that ships
    with the package. ``tellings`` opens what other documents tell, for the rules that compare; without it
    these are left out.

    Raises:
        UsageError: if ``settings`` names a rule, group or language that does not exist.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        knowledge: Callable[[], Knowledge] | None = None,
        tellings: Callable[[], Tellings] | None = None,
    ) -> None:
        self.settings = settings or Settings()
        self._knowledge = knowledge or self._open_knowledge
        self._tellings = tellings
        self.registry = registry.load()
        self._tagging = Tagging(self.settings.language)
        self._selection = Selection(self.registry, self.settings, compares=tellings is not None)
        self.rules = self._selection.rules
        self.needs = closure(frozenset(chain.from_iterable(rule.needs for rule in self.rules)))
        self._parse_readers = [rule for rule in self.rules if Need.PARSES in rule.needs]
        self.notes: list[str] = []  # what could not be done for any document, a line each

    @cached_property
    def _extractors(self) -> list[ClaimExtractor]:
        return [extractor() for extractor in self.registry.extractors.values()]

    def article(self, document: Document, exhaustive: bool = False) -> Article:
        """The document with its stages, none of them computed yet.

        ``exhaustive`` has every sentence with a date parsed, not only those where a rule may find something.
        """
        language = self._tagging.language(document)
        published = self._publication(document, language)
        extractors = [each for each in self._extractors if language in each.languages]
        exhaustive = exhaustive and language == ENGLISH  # as the parser is English
        tag = partial(self._tag, language)
        readers = [] if exhaustive else [rule for rule in self._parse_readers if rule.reads(language)]
        return Article(
            document,
            published,
            tag,
            extractors,
            exhaustive,
            self._knowledge,
            language,
            readers,
            self._tellings,
        )

    @cached_property
    def _store(self) -> Knowledge:
        from checker.knowledge.layered import open_knowledge

        return open_knowledge(self.settings.facts, self.settings.knowledge)

    def _open_knowledge(self) -> Knowledge:
        return self._store

    def _publication(self, document: Document, language: str) -> Publication | None:
        from checker.read.published import find_publication

        tag = partial(self._tagging.tag_value, language=language)
        return find_publication(document, self.settings.published, tag, self.settings.published_path)

    def _tag(self, language: str, document: Document, published: Publication | None) -> TaggedText:
        return self._tagging.tag(document.text, language, published.moment if published else None)

    def check(self, documents: Iterable[Document]) -> Iterator[DocumentReport]:
        """Reports in the order of the documents."""
        for batch in batches(documents, length, BATCH_CHARACTERS):
            yield from map(self.report, self.prepared(batch))

    def prepared(self, documents: Iterable[Document]) -> list[Article]:
        """A batch of documents, with the sentences parsed that the rules need; ``report`` goes on."""
        articles = [self.article(document) for document in documents]
        if Need.PARSES in self.needs:
            self._parse(articles)
        if Need.OTHERS in self.needs:
            self._parse([article.thorough() for article in articles])
        return articles

    def articles(self, documents: Iterable[Document]) -> Iterator[Article]:
        """Articles with every sentence that holds a time expression parsed: for annotation."""
        for batch in batches(documents, length, BATCH_CHARACTERS):
            articles = [self.article(document, exhaustive=True) for document in batch]
            self._parse(articles)
            yield from articles

    def examine(self, documents: Iterable[Document]) -> Iterator[tuple[DocumentReport, Article]]:
        """Each document's report as from ``check`` with its article as from ``articles``; parsed once.

        The rules see only the sentences that they ask for, as in ``check``, so that both find the same.
        """
        for document in documents:
            (article,) = self.prepared([document])
            report = self.report(article)
            whole = self.article(document, exhaustive=True)
            whole.adopt(article)
            self._parse([whole])
            yield report, whole

    def _parse(self, articles: Sequence[Article]) -> None:
        """Parse what the extractors selected; without a model the text-level extractors go on alone."""
        from checker.language.model import ModelError

        try:
            parse_together(articles)
        except ModelError as error:
            if str(error) not in self.notes:
                self.notes.append(str(error))

    def report(self, article: Article) -> DocumentReport:
        """What the rules find in a prepared article.

        The rules about ignores come last, as they look at what the others' findings made of these."""
        plan = self._selection.plan(article.language)
        found = without_repeats(self._found(plan.rules, article), plan.yields_to)
        if self.settings.ignore_in_quotes:
            found = list(outside_quotations(article, found, self.settings.ignore_in_quotes))
        outcome = apply(article.document, found, plan.run, self._today)
        article.ignore_review = outcome.review
        late = self._found(plan.about_ignores, article)
        live = sorted([*outcome.live, *late], key=_order) if late else outcome.live
        return DocumentReport(
            article.document,
            article.published,
            tuple(live),
            article.document.errors,
            outcome.suppressed,
            outcome.review.today,
        )

    def _found(self, rules: Sequence[Rule], article: Article) -> list[Finding]:
        found = [
            replace(finding, rule=rule.name, group=rule.group(), severity=self._severity(rule, finding))
            for rule in rules
            for finding in rule.check(article)
        ]
        return sorted(found, key=_order)

    def _today(self) -> date:
        return self.settings.today or clock.today()

    def _severity(self, rule: Rule, finding: Finding) -> Severity:
        return self.settings.severities.get(rule.name) or finding.severity or rule.severity


def _order(finding: Finding) -> tuple[Span, str, str]:
    return finding.span, finding.rule, finding.message
