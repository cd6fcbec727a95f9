"""Names of things and people in a part of a text."""

from __future__ import annotations

from bisect import bisect_left
from typing import TypeVar

from checker import Article, Span
from checker.facts import PersonLink, ThingLink

_Link = TypeVar("_Link", ThingLink, PersonLink)


def named_in(article: Article, span: Span) -> tuple[ThingLink, ...]:
    """Names of things with facts that begin inside a span, in text order."""
    return _within(article.knowledge.things, span)


def people_in(article: Article, span: Span) -> tuple[PersonLink, ...]:
    """The same of people."""
    return _within(article.knowledge.people, span)


def _within(links: tuple[_Link, ...], span: Span) -> tuple[_Link, ...]:
    first, last = (bisect_left(links, end, key=lambda link: link.span.start) for end in span)
    return links[first:last]
