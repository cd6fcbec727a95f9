"""What a page says of itself: title, address, and the dates in its JSON-LD, meta tags and time elements."""

from __future__ import annotations

import re
from html import unescape
from json import JSONDecodeError
from typing import Any

from checker.model.publication import DateField, Signal
from checker.read.html import json_ld
from checker.read.html.meta_names import META, OPEN_GRAPH
from checker.read.html.tokens import Token, TokenKind
from checker.read.places import at_line

_TIME_ROLE = re.compile(
    r"publish|pub-?date|posted|post-?date|entry-?date|dateline|byline|timestamp|date-?time"
)
_TIME_MODIFIED = re.compile(r"modif|updat")


class PageMetadata:
    """Collects a page's statements about itself from its tokens."""

    def __init__(self, source: str, name: str) -> None:
        self._source = source
        self._name = name
        self._script_is_json_ld = False
        self._canonical: str | None = None
        self._dates: list[DateField] = []
        self._json_ld: list[Any] = []
        self._meta: dict[str, str] = {}
        self._title: str | None = None
        self._language: str | None = None
        self.errors: list[str] = []

    @property
    def url(self) -> str | None:
        """The page's canonical address."""
        return self._canonical or self._meta.get("og:url")

    def dates(self) -> tuple[DateField, ...]:
        """Dates of publication and change, strongest kind first."""
        order = list(Signal)
        return tuple(sorted(self._dates, key=lambda item: order.index(item.signal)))

    def fields(self) -> dict[str, Any]:
        """``title``, ``lang``, ``meta`` (names in lower case), ``json_ld``: those that the page has."""
        found = {"title": self._title, "lang": self._language, "meta": self._meta, "json_ld": self._json_ld}
        return {key: value for key, value in found.items() if value}

    def feed(self, token: Token, *, in_header: bool) -> None:
        """Take the next token of the page; ``in_header``: it is inside a header element."""
        if token.kind is TokenKind.RAW:
            self._raw(token)
        elif token.kind is TokenKind.START:
            self._tag(token, in_header=in_header)

    def _tag(self, token: Token, *, in_header: bool) -> None:
        if token.name == "html":
            self._language = self._language or token.attribute("lang") or token.attribute("xml:lang") or None
        elif token.name == "meta":
            self._meta_tag(token)
        elif token.name == "time":
            self._time_tag(token, in_header=in_header)
        elif token.name == "link" and "canonical" in token.attribute("rel").lower().split():
            self._canonical = self._canonical or token.attribute("href") or None
        elif token.name == "script":
            self._script_is_json_ld = token.attribute("type").lower().startswith("application/ld+json")

    def _raw(self, token: Token) -> None:
        if token.name == "title" and self._title is None:
            self._title = " ".join(unescape(self._source[token.start : token.end]).split())
        elif token.name == "script" and self._script_is_json_ld:
            self._json_ld_block(token)

    def _json_ld_block(self, token: Token) -> None:
        try:
            value = json_ld.parse(self._source[token.start : token.end], token.start)
        except JSONDecodeError as error:
            remark = f"JSON-LD is not valid JSON: {error.msg}"
            self.errors.append(at_line(self._name, self._source, token.start + error.pos, remark))
            return
        self._json_ld.append(value)
        self._dates += json_ld.dates(value)

    def _meta_tag(self, token: Token) -> None:
        name = next(
            (v for key in ("property", "name", "itemprop", "http-equiv") if (v := token.attribute(key))), ""
        )
        name, content = name.lower(), token.attributes.get("content")
        if not name or content is None:
            return
        self._meta.setdefault(name, content.value)
        if name in OPEN_GRAPH:
            self._dates.append(
                DateField(content.value, Signal.OPEN_GRAPH, name, content.span, OPEN_GRAPH[name])
            )
        elif name in META:
            self._dates.append(DateField(content.value, Signal.META, name, content.span, META[name]))

    def _time_tag(self, token: Token, *, in_header: bool) -> None:
        stated = token.attributes.get("datetime")
        role = f"{token.attribute('itemprop')} {token.attribute('class')}".lower()
        modified = _TIME_MODIFIED.search(role) is not None
        if stated is None or not stated.value.strip():
            return
        if in_header or modified or "pubdate" in token.attributes or _TIME_ROLE.search(role):
            self._dates.append(DateField(stated.value, Signal.TIME_TAG, "time", stated.span, modified))
