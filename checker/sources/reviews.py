"""From JSON-LD to reviews: which field holds which date, whatever shape the publisher gave it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.model.document import Document
from checker.model.expression import TaggedText
from checker.model.review import Review, StatedDate, Work
from checker.read.published.values import parse_value
from checker.read.review_nodes import children, is_search_answer, review_kind, review_nodes
from checker.sources.decode import decode_address

_ADDRESSES = ("url", "contentUrl", "@id", "sameAs")
_WORK_DATES = ("datePublished", "uploadDate", "dateCreated")
_EVIDENCE = ("citation", "isBasedOn", "isBasedOnUrl")
_APPEARANCES = ("appearance", "mediaItemAppearance")


def find_reviews(document: Document) -> tuple[Review, ...]:
    """The reviews in a document's JSON-LD, or in any field of a JSON Lines document."""
    base = str(document.metadata.get("pointer", ""))
    scripts = document.metadata.get("json_ld")
    nodes = [(base + pointer, node) for script in scripts or () for pointer, node in review_nodes(script)]
    nodes += review_nodes({key: value for key, value in document.metadata.items() if key != "json_ld"})
    return tuple(review for pointer, node in nodes for review in _reviews(pointer, node))


def _reviews(pointer: str, node: dict[str, Any]) -> Iterator[Review]:
    if not is_search_answer(node):
        yield _review(pointer, node)
        return
    for place, each in children(f"{pointer}/claimReview", node["claimReview"]):
        if isinstance(each, dict):
            yield Review(
                "ClaimReview",
                place,
                _text(node, "text"),
                _text(node, "claimant"),
                _text(each, "textualRating"),
                _text(each, "url"),
                published=_date(place, each, "reviewDate"),
                claimed=_date(pointer, node, "claimDate"),
                address_dates=decode_address(_text(each, "url")),
                source_span=_place(each),
            )


def _review(pointer: str, node: dict[str, Any]) -> Review:
    item_pointer, item = _item(pointer, node)
    works = [work for name in _APPEARANCES for work in _works(f"{item_pointer}/{name}", item.get(name))]
    first = next(_works(f"{item_pointer}/firstAppearance", item.get("firstAppearance")), None)
    rating = _one(node.get("reviewRating"))
    return Review(
        review_kind(node) or "",
        pointer,
        _text(node, "claimReviewed") or _text(item, "name"),
        _text(_one(item.get("author")), "name"),
        " ".join(filter(None, (_text(rating, "alternateName"), _text(rating, "ratingExplanation")))),
        _text(node, "url"),
        _date(pointer, node, "datePublished"),
        _date(pointer, node, "dateModified"),
        _first_date(item_pointer, item),
        first,
        tuple(works),
        tuple(work for name in _EVIDENCE for work in _works(f"{pointer}/{name}", node.get(name))),
        next(_works(f"{item_pointer}/originalMediaLink", _original(node, item)), None),
        decode_address(_text(node, "url")),
        _place(node),
    )


def _item(pointer: str, node: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    value = node.get("itemReviewed")
    if isinstance(value, list):
        return f"{pointer}/itemReviewed/0", _one(value)
    return f"{pointer}/itemReviewed", _one(value)


def _original(node: dict[str, Any], item: dict[str, Any]) -> Any:
    return item.get("originalMediaLink") or node.get("originalMediaLink")


def _works(pointer: str, value: Any) -> Iterator[Work]:
    """Works given as addresses, as objects, or as lists of both."""
    if isinstance(value, str):
        yield Work(str(value), pointer, None, decode_address(value.strip()), getattr(value, "span", None))
    elif isinstance(value, list):
        for place, each in children(pointer, value):
            yield from _works(place, each)
    elif isinstance(value, dict):
        name = next((name for name in _ADDRESSES if isinstance(value.get(name), str)), "")
        stated = _first_date(pointer, value)
        if name or stated:
            url = value.get(name, "")
            where, dates = f"{pointer}/{name}" if name else pointer, decode_address(url.strip())
            yield Work(str(url), where, stated, dates, getattr(url, "span", None))


def _first_date(pointer: str, node: dict[str, Any]) -> StatedDate | None:
    found = (_date(pointer, node, name) for name in _WORK_DATES)
    return next((date for date in found if date), None)


def _date(pointer: str, node: dict[str, Any], name: str) -> StatedDate | None:
    value = node.get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    if not isinstance(value, str) or not value.strip():
        return None
    moment = parse_value(value, lambda _: TaggedText(()))
    return StatedDate(str(value), f"{pointer}/{name}", moment, getattr(value, "span", None))


def _one(value: Any) -> dict[str, Any]:
    """The object, or the first of a list of them; empty if there is none."""
    value = value[0] if isinstance(value, list) and value else value
    return value if isinstance(value, dict) else {}


def _text(node: dict[str, Any], name: str) -> str:
    value = node.get(name)
    return str(value) if isinstance(value, str) else ""


def _place(node: dict[str, Any]) -> Any:
    """The place of the first string of an object that has one."""
    return next((value.span for value in node.values() if hasattr(value, "span")), None)
