"""ClaimReview and MediaReview as JSON-LD: a document for each review, with JSON pointers as places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from json import JSONDecodeError
from typing import Any, NamedTuple

from checker.errors import ReadError
from checker.model.document import Document, Place
from checker.model.publication import DateField, Signal
from checker.read.encoding import decode
from checker.read.html.json_ld import PlacedDecoder, PlacedString
from checker.read.places import at_line
from checker.read.raw import RawInput
from checker.read.review_nodes import References, plain, references, review_kind, review_nodes, strings
from checker.read.review_prose import prose_of

MAX_REVIEWS = 1_000
"""Most reviews in one JSON value, each of which carries the whole of it as its source."""

_DATES = {"datePublished": False, "reviewDate": False, "dateModified": True}
_LINE = re.compile(r"[^\n]*\n?")


def read(raw: RawInput) -> Iterator[Document | ReadError]:
    """Read reviews from one JSON value, or from lines of it; a line that cannot be read comes as an error.

    Raises:
        ReadError: if the input is too large, binary, not JSON, or holds no review.
    """
    source, errors = decode(raw.content(), raw.name)
    try:
        value = _parse(source, 0)
    except JSONDecodeError as error:
        if not _is_lines(source):
            remark = f"not valid JSON: {error.msg}"
            raise ReadError(*at_line(raw.name, source, error.pos, remark).split(": ", 1)) from None
        yield from _lines(source, raw)
        return
    found, known = list(review_nodes(value)), references(value)
    if not found:
        raise ReadError(raw.name, "no ClaimReview or MediaReview in this JSON")
    if len(found) > MAX_REVIEWS:
        reason = f"{len(found):,} reviews in one JSON value, more than the limit of {MAX_REVIEWS:,}"
        raise ReadError(raw.name, f"{reason}; write one a line")
    for pointer, node in found:
        identity = raw.name if len(found) == 1 else f"{raw.name}#{pointer}"
        yield _document(identity, source, Found(pointer, node, known), raw.path, errors)
        errors = ()


def _parse(text: str, base: int) -> Any:
    try:
        return PlacedDecoder(base).decode(text)
    except RecursionError:
        raise JSONDecodeError("nested too deeply", text, 0) from None
    except JSONDecodeError:
        raise
    except ValueError:  # a number with thousands of digits
        raise JSONDecodeError("a number is too long", text, 0) from None


def _is_lines(source: str) -> bool:
    """Whether some line of several is a JSON object by itself."""
    first = _LINE.match(source)
    if first is None or first.end() == len(source):
        return False
    heads = [line for line in source[:1_000_000].split("\n") if line.strip()][:3]
    return sum(_is_object(line) for line in heads) > 0


def _is_object(line: str) -> bool:
    try:
        return isinstance(_parse(line, 0), dict)
    except JSONDecodeError:
        return False


def _lines(source: str, raw: RawInput) -> Iterator[Document | ReadError]:
    for number, line in enumerate(source.split("\n"), 1):
        place = f"{raw.name}:{number}"
        if not line.strip():
            continue
        try:
            value = _parse(line, 0)
        except JSONDecodeError as error:
            yield ReadError(place, f"not valid JSON: {error.msg} at column {error.colno}")
            continue
        found, known = list(review_nodes(value)), references(value)
        if not found:
            yield ReadError(place, "no ClaimReview or MediaReview on this line")
        for pointer, node in found:
            identity = place if len(found) == 1 else f"{place}#{pointer}"
            yield _document(identity, line, Found(pointer, node, known), raw.path, ())


class Found(NamedTuple):
    """A review, its pointer, and the objects of the whole value that it may name."""

    pointer: str
    node: dict[str, Any]
    references: References


def _document(
    identity: str, source: str, found: Found, path: str | None, errors: tuple[str, ...]
) -> Document:
    node = found.node
    fields = list(_fields(found))
    prose = prose_of(source, fields)
    address = plain(node.get("url"))
    return Document(
        id=identity,
        source=source,
        text=prose.text,
        format="claimreview",
        path=path,
        metadata={"json_ld": [node], "pointer": found.pointer, "references": found.references},
        blocks=prose.blocks,
        runs=prose.runs,
        errors=errors,
        url=str(address) if isinstance(address, str) else None,
        dates=tuple(_dates(node)),
        places=tuple(Place(text.span, name) for name, text in fields),
    )


def _fields(found: Found) -> Iterator[tuple[str, PlacedString]]:
    """The strings of the review, and of the objects that it names, in the order of the source."""
    whole = [(found.pointer, found.node), *_named(found)]
    placed = [
        (name, text)
        for pointer, node in whole
        for name, text in strings(pointer, node)
        if isinstance(text, PlacedString)
    ]
    yield from sorted(placed, key=lambda item: item[1].span)


def _named(found: Found) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each object outside the review that it names, once; other reviews are documents of their own."""
    seen = set[str]()
    for name, text in strings(found.pointer, found.node):
        known = found.references.get(text) if name.endswith("/@id") else None
        if known is None or review_kind(known[1]) or known[0] in seen:
            continue
        seen.add(known[0])
        if not known[0].startswith(f"{found.pointer}/"):
            yield known


def _dates(node: dict[str, Any]) -> Iterator[DateField]:
    reviews = node.get("claimReview")
    holders = [node] if "@type" in node or not isinstance(reviews, list) else reviews
    for holder in holders[:1]:
        for name, modified in _DATES.items():
            value = plain(holder.get(name)) if isinstance(holder, dict) else None
            if isinstance(value, str):
                yield DateField(str(value), Signal.JSON_LD, name, getattr(value, "span", None), modified)
