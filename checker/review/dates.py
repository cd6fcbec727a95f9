"""Dates that stand beside the prose: of publication, in fact-check markup, in the addresses of links."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from checker.model.document import Document
from checker.model.link import AddressDate
from checker.model.moment import Moment
from checker.model.review import StatedDate
from checker.model.span import Span
from checker.model.wording import describe_moment
from checker.review.model import DateKind, KnownDate, When
from checker.review.places import source_place, text_place

if TYPE_CHECKING:
    from checker.article import Article


def known_dates(article: Article, prefix: str = "d") -> tuple[KnownDate, ...]:
    """Dates of publication first, then those of fact-check markup, then those of links in text order."""
    found = chain(_publication(article), _reviews(article), _links(article))
    return tuple(
        KnownDate(f"{prefix}{number}", kind, label, _when(moment), how, where, url)
        for number, (kind, label, moment, how, where, url) in enumerate(found, 1)
    )


_Found = tuple[DateKind, str, Moment, str, str, str]


def _when(moment: Moment) -> When:
    return When(moment, describe_moment(moment))


def _publication(article: Article) -> Iterator[_Found]:
    for signal in article.published.signals if article.published else ():
        kind = DateKind.MODIFIED if signal.modified else DateKind.PUBLISHED
        where = _where(article.document, signal.span, signal.source_span)
        yield kind, kind.value.capitalize(), signal.moment, signal.signal.value, where, ""


def _where(document: Document, span: Span | None, source_span: Span | None = None) -> str:
    if source_span is not None:
        return source_place(document, source_span).where
    return text_place(document, span).where if span else ""


def _reviews(article: Article) -> Iterator[_Found]:
    for review in article.reviews:
        stated = (
            ("Claim", review.claimed),
            ("Review", review.published),
            ("Review changed", review.modified),
        )
        for label, date in stated:
            yield from _stated(article.document, review.kind, label, date)
        for role, work in review.works:
            label = role.capitalize()
            yield from _stated(article.document, review.kind, label, work.stated, work.url)
            where = _where(article.document, None, work.source_span)
            yield from _decoded(label, work.dates, where, work.url)


def _stated(
    document: Document, kind: str, label: str, date: StatedDate | None, url: str = ""
) -> Iterator[_Found]:
    if date and date.moment:
        where = _where(document, None, date.source_span)
        yield DateKind.REVIEW, label, date.moment, f"{kind}, {date.pointer}", where, url


def _links(article: Article) -> Iterator[_Found]:
    for link in article.links:
        where = _where(article.document, link.span, link.source_span)
        yield from _decoded(article.quote(link.span), link.dates, where, link.url)


def _decoded(label: str, dates: tuple[AddressDate, ...], where: str, url: str) -> Iterator[_Found]:
    for date in dates:
        yield DateKind.ADDRESS, label, date.moment, f"{date.kind.value}: {date.how}", where, url
