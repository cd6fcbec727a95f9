"""The visible text of a page, block by block."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from checker.model.document import BlockKind
from checker.read.html.elements import BLOCKS, CLOSES, HIDDEN, IN_HEAD, KINDS, VOID
from checker.read.html.references import Piece, pieces
from checker.read.html.tokens import Token, TokenKind
from checker.read.prose import ProseBuilder

_INVISIBLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)
_REACH = 64  # how far up an end tag is looked for past inline elements: keeps hostile nesting linear


class Element(NamedTuple):
    """An element whose end has not come yet: ``start`` is its tag's place, ``kind`` that of text in it."""

    name: str
    start: int
    kind: BlockKind
    hidden: bool


class PageText:
    """Feeds a builder with the text of a page's tokens; remembers which elements are open."""

    def __init__(self, source: str, builder: ProseBuilder, *, use_title: bool = False) -> None:
        self._source = source
        self._builder = builder
        self._use_title = use_title
        self._stack: list[Element] = []
        self._open: Counter[str] = Counter()
        self._hidden = 0

    def is_open(self, name: str) -> bool:
        """Whether an element of that name is open."""
        return self._open[name] > 0

    @property
    def visible(self) -> bool:
        """Whether text that came now would be seen."""
        return not self._hidden

    @property
    def hiding(self) -> Element | None:
        """The outermost open element that hides what is in it."""
        return next((element for element in self._stack if element.hidden), None) if self._hidden else None

    def feed(self, token: Token) -> None:
        """Take the next token of the page."""
        match token.kind:
            case TokenKind.TEXT:
                self._text(token)
            case TokenKind.RAW if token.name == "title":
                self._title(token)
            case TokenKind.START:
                self._start(token)
            case TokenKind.END:
                self._end(token.name)

    def _text(self, token: Token) -> None:
        if self._stack and self._stack[-1].name == "head" and not self._blank(token):
            self._pop(1)
        if not self._hidden:
            self._add(pieces(self._source, token.start, token.end))

    def _blank(self, token: Token) -> bool:
        return not self._source[token.start : token.end].strip()

    def _add(self, found: Iterable[Piece]) -> None:
        for text, start, end in found:
            if text:
                self._builder.add(text, start, end)
            else:
                self._builder.space(start, end)

    def _title(self, token: Token) -> None:
        if self._use_title and not self.is_open("svg"):
            self._use_title = False
            self._builder.begin(BlockKind.TITLE)
            self._add(pieces(self._source, token.start, token.end))
            self._builder.begin(self._kind)

    @property
    def _kind(self) -> BlockKind:
        return self._stack[-1].kind if self._stack else BlockKind.PARAGRAPH

    def _start(self, token: Token) -> None:
        name = token.name
        self._close_implied(name)
        if name in VOID:
            self._void(token)
            return
        hidden = name in HIDDEN or "hidden" in token.attributes or _is_invisible(token)
        self._stack.append(Element(name, token.start, KINDS.get(name, self._kind), hidden))
        self._open[name] += 1
        self._hidden += hidden
        if name == "a" and (target := token.attributes.get("href")):
            self._builder.begin_link(target.value.strip(), target.span)
        if name in BLOCKS:
            self._builder.begin(self._kind)

    def _void(self, token: Token) -> None:
        if token.name == "hr":
            self._builder.begin(self._kind)
        elif token.name == "br" and self._kind in (BlockKind.TITLE, BlockKind.HEADING):
            self._builder.space(token.start, token.end)
        elif token.name == "br":
            self._builder.break_line(token.start, token.end)

    def _close_implied(self, name: str) -> None:
        if self._open["head"] and name not in IN_HEAD:
            self._close("head")
        closes = CLOSES.get(name)
        if closes and any(self._open[other] for other in closes):
            while self._close_one_of(closes):
                pass

    def _close_one_of(self, names: frozenset[str]) -> bool:
        """Close the innermost element of these names, unless another block is around it; whether one was."""
        for depth, element in enumerate(islice(reversed(self._stack), _REACH), 1):
            if element.name in names:
                self._pop(depth)
                return True
            if element.name in BLOCKS:
                return False
        return False

    def _end(self, name: str) -> None:
        if name == "a":
            self._builder.end_link()
        if name in BLOCKS or name in HIDDEN:
            if self._open[name]:
                self._close(name)
            if name in BLOCKS:
                self._builder.begin(self._kind)
        elif self._open[name]:
            self._close_one_of(frozenset({name}))

    def _close(self, name: str) -> None:
        depth = next(i for i, element in enumerate(reversed(self._stack), 1) if element.name == name)
        self._pop(depth)

    def _pop(self, depth: int) -> None:
        for element in self._stack[-depth:]:
            self._open[element.name] -= 1
            self._hidden -= element.hidden
        closed_block = any(element.name in BLOCKS for element in self._stack[-depth:])
        del self._stack[-depth:]
        if closed_block:
            self._builder.begin(self._kind)


def _is_invisible(token: Token) -> bool:
    return _INVISIBLE.search(token.attribute("style")) is not None
