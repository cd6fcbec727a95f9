"""From JSON-LD to reviews: which field holds which date, whatever shape the publisher gave it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

from checker.model.document import Document
from checker.model.expression import TaggedText
from checker.model.review import Review, StatedDate, Work
from checker.read.published.values import parse_value
from checker.read.review_nodes import References, is_search_answer, references, review_kind, review_nodes
from checker.sources.decode import decode_address
from checker.sources.nodes import Node

_OWN = frozenset({"json_ld", "references"})  # what the readers leave in the metadata
_ADDRESSES = ("url", "contentUrl", "@id", "sameAs")
_WORK_DATES = ("datePublished", "uploadDate", "dateCreated")
_EVIDENCE = ("citation", "isBasedOn", "isBasedOnUrl")
_APPEARANCES = ("appearance", "mediaItemAppearance")


def find_reviews(document: Document) -> tuple[Review, ...]:
    """The reviews in a document's JSON-LD, or in any field of a JSON Lines document."""
    return tuple(review for node in _nodes(document) for review in _reviews(node))


def _nodes(document: Document) -> Iterator[Node]:
    base = str(document.metadata.get("pointer", ""))
    scripts = document.metadata.get("json_ld") or ()
    known: References = document.metadata.get("references") or {}
    for script in () if known else scripts:
        known |= references(script, base)
    for script in scripts:
        for pointer, value in review_nodes(script):
            yield Node(base + pointer, value, known)
    rest = {key: value for key, value in document.metadata.items() if key not in _OWN}
    for pointer, value in review_nodes(rest):
        yield Node(pointer, value, references(rest))


def _reviews(node: Node) -> Iterator[Review]:
    if not is_search_answer(node.value):
        yield _review(node)
        return
    for each in node.each("claimReview"):
        if isinstance(each.value, dict):
            yield Review(
                "ClaimReview",
                each.pointer,
                node.text("text"),
                node.text("claimant"),
                each.text("textualRating"),
                each.text("url"),
                published=_date(each, "reviewDate"),
                claimed=_date(node, "claimDate"),
                address_dates=decode_address(each.text("url")),
                source_span=_place(each.value),
            )


def _review(node: Node) -> Review:
    item, rating = node.one("itemReviewed"), node.one("reviewRating")
    return Review(
        review_kind(node.value) or "",
        node.pointer,
        node.text("claimReviewed") or item.text("name"),
        item.one("author").text("name"),
        " ".join(filter(None, (rating.text("alternateName"), rating.text("ratingExplanation")))),
        node.address("url"),
        _date(node, "datePublished"),
        _date(node, "dateModified"),
        _first_date(item),
        next(_works(item, "firstAppearance"), None),
        tuple(work for name in _APPEARANCES for work in _works(item, name)),
        tuple(work for name in _EVIDENCE for work in _works(node, name)),
        next(chain(_works(item, "originalMediaLink"), _works(node, "originalMediaLink")), None),
        decode_address(node.address("url")),
        _place(node.value),
    )


def _works(node: Node, name: str) -> Iterator[Work]:
    """Works given as addresses, as objects, or as lists of both."""
    for each in node.each(name):
        if isinstance(each.value, str):
            yield _work(each, each.value, None)
            continue
        stated = _first_date(each)
        field = next((field for field in _ADDRESSES if each.text(field)), "")
        if field:
            yield _work(each.one(field), each.text(field), stated)
        elif stated:
            yield Work("", each.pointer, stated)


def _work(node: Node, url: str, stated: StatedDate | None) -> Work:
    return Work(str(url), node.pointer, stated, decode_address(url.strip()), getattr(url, "span", None))


def _first_date(node: Node) -> StatedDate | None:
    found = (_date(node, name) for name in _WORK_DATES)
    return next((date for date in found if date), None)


def _date(node: Node, name: str) -> StatedDate | None:
    stated = node.one(name)
    value = stated.value
    if not isinstance(value, str) or not value.strip():
        return None
    moment = parse_value(value, lambda _: TaggedText(()))
    return StatedDate(str(value), stated.pointer, moment, getattr(value, "span", None))


def _place(node: dict[str, Any]) -> Any:
    """The place of the first string of an object that has one."""
    return next((value.span for value in node.values() if hasattr(value, "span")), None)
