"""JSON-LD in a page: the objects, and the strings in them with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from json import JSONDecodeError, JSONDecoder, decoder, scanner
from typing import Any

from checker.model.publication import DateField, Signal
from checker.model.span import Span

_ARTICLE_TYPES = frozenset(
    {"BlogPosting", "LiveBlogPosting", "SocialMediaPosting", "Report", "Review", "ClaimReview", "WebPage"}
)
_WRAPPING = re.compile(r"\s*(?:<!--|(?://|/\*)\s*<!\[CDATA\[(?:\s*\*/)?)?\s*")
_DATES = (("datePublished", False), ("dateModified", True))


class PlacedString(str):
    """A string that knows where in the page it stands, between its quotes."""

    __slots__ = ("span",)
    span: Span


class PlacedDecoder(JSONDecoder):
    """Decodes JSON with ``PlacedString`` values, by way of the decoder's own hooks."""

    def __init__(self, base: int) -> None:
        super().__init__(strict=False)
        self._base = base
        self.parse_string = self._scan
        self.scan_once = scanner.py_make_scanner(self)  # type: ignore[attr-defined]  # absent from the stubs

    def _scan(self, text: str, start: int, strict: bool = True) -> tuple[PlacedString, int]:
        value, end = decoder.scanstring(text, start, strict)  # type: ignore[attr-defined]  # absent from the stubs
        placed = PlacedString(value)
        placed.span = Span(self._base + start, self._base + end - 1)
        return placed, end


def parse(block: str, base: int) -> Any:
    """The value of a script's content, which begins at ``base`` of the page; ``None`` if it is empty.

    Raises:
        JSONDecodeError: if it is not JSON; its ``pos`` counts from the start of the block.
    """
    wrapping = _WRAPPING.match(block)
    begin = wrapping.end() if wrapping else 0
    if begin == len(block):
        return None
    try:
        value, _ = PlacedDecoder(base).raw_decode(block, begin)
    except RecursionError:
        raise JSONDecodeError("nested too deeply", block, begin) from None
    return value


def dates(value: Any) -> Iterator[DateField]:
    """Dates of every article that a JSON-LD value describes, at any depth of ``@graph`` and lists."""
    if isinstance(value, list):
        for item in value:
            yield from dates(item)
    elif isinstance(value, dict):
        if _is_article(value.get("@type")):
            yield from _own_dates(value)
        yield from dates(value.get("@graph"))
        yield from dates(value.get("mainEntity"))


def _is_article(kind: Any) -> bool:
    kinds = kind if isinstance(kind, list) else [kind]
    names = [item.rpartition("/")[2] for item in kinds if isinstance(item, str)]
    return any(name.endswith("Article") or name in _ARTICLE_TYPES for name in names)


def _own_dates(article: dict[str, Any]) -> Iterator[DateField]:
    for name, modified in _DATES:
        value = article.get(name)
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, str):
                yield DateField(str(item), Signal.JSON_LD, name, getattr(item, "span", None), modified)
