"""From a checked and annotated document to its dossier."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from checker.model.document import BlockKind, Document
from checker.report.wire import published_shape
from checker.review.claims import dated_claims
from checker.review.dates import known_dates
from checker.review.findings import flagged_findings, with_findings
from checker.review.markup import shortened
from checker.review.model import Dossier, Source

if TYPE_CHECKING:
    from checker.article import Article
    from checker.model.report import DocumentReport

_TITLE = 90  # characters of the text's beginning, where it has no title


def build_dossier(article: Article, report: DocumentReport, sources: Iterable[Article] = ()) -> Dossier:
    """The dossier of ``article``; ``report`` is the check of the same document."""
    claims, dates = dated_claims(article), known_dates(article)
    others = tuple(_source(each, f"s{number}") for number, each in enumerate(sources, 1))
    findings = flagged_findings(report, claims, dates, others)
    return Dossier(
        article.document,
        article.language,
        title_of(article.document),
        published_shape(article.published),
        with_findings(claims, findings),
        findings,
        dates,
        others,
        len(report.suppressed),
        report.errors,
    )


def _source(article: Article, name: str) -> Source:
    return Source(
        name,
        article.document,
        title_of(article.document),
        document_name(article.document),
        known_dates(article, f"{name}-d"),
        dated_claims(article, f"{name}-r"),
    )


def title_of(document: Document) -> str:
    """The title: as stated, else the first heading, else how the text begins."""
    stated = document.metadata.get("title")
    if isinstance(stated, str) and stated.strip():
        return stated
    for block in document.blocks:
        if block.kind in (BlockKind.TITLE, BlockKind.HEADING):
            return document.text[block.span.start : block.span.end]
    return shortened(document.text, _TITLE) or document_name(document)


def document_name(document: Document) -> str:
    """The path; the document's id goes with it where one file holds many documents."""
    path = document.path or document.id
    return path if path == document.id else f"{path}[{document.id}]"
