"""Dates that stand beside the prose: of publication, in fact-check markup, in the addresses of links."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from checker.model.document import Document
from checker.model.link import AddressDate
from checker.model.moment import Moment
from checker.model.review import StatedDate
from checker.model.span import Span
from checker.model.wording import describe_moment
from checker.review.model import DateKind, KnownDate, When
from checker.review.places import source_place

if TYPE_CHECKING:
    from checker.article import Article


def known_dates(article: Article, prefix: str = "d") -> tuple[KnownDate, ...]:
    """Dates of publication first, then those of fact-check markup, then those of links in text order."""
    found = chain(_publication(article), _reviews(article), _links(article))
    return tuple(replace(date, id=f"{prefix}{number}") for number, date in enumerate(found, 1))


def _date(
    document: Document, kind: DateKind, label: str, moment: Moment, how: str, url: str, *spans: Span | None
) -> KnownDate:
    """A date without its id; of the spans, all in the source, the last tells where."""
    places = tuple(filter(None, spans))
    where = source_place(document, places[-1]).where if places else ""
    return KnownDate("", kind, label, When(moment, describe_moment(moment)), how, where, url, places)


def _publication(article: Article) -> Iterator[KnownDate]:
    for signal in article.published.signals if article.published else ():
        kind = DateKind.MODIFIED if signal.modified else DateKind.PUBLISHED
        in_text = article.document.source_span(signal.span) if signal.span else None
        label, place = kind.value.capitalize(), signal.source_span or in_text
        yield _date(article.document, kind, label, signal.moment, signal.signal.value, "", place)


def _reviews(article: Article) -> Iterator[KnownDate]:
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
            yield from _decoded(article.document, label, work.dates, work.url, work.source_span)


def _stated(
    document: Document, kind: str, label: str, date: StatedDate | None, url: str = ""
) -> Iterator[KnownDate]:
    if date and date.moment:
        how = f"{kind}, {date.pointer}"
        yield _date(document, DateKind.REVIEW, label, date.moment, how, url, date.source_span)


def _links(article: Article) -> Iterator[KnownDate]:
    document = article.document
    for link in article.links:
        spans = document.source_span(link.span), link.source_span
        yield from _decoded(document, article.quote(link.span), link.dates, link.url, *spans)


def _decoded(
    document: Document, label: str, dates: tuple[AddressDate, ...], url: str, *spans: Span | None
) -> Iterator[KnownDate]:
    for date in dates:
        how = f"{date.kind.value}: {date.how}"
        yield _date(document, DateKind.ADDRESS, label, date.moment, how, url, *spans)
