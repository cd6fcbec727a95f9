"""The prose of a review: those of its JSON strings that people wrote to be read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from json import JSONDecodeError

from checker.model.document import BlockKind
from checker.model.span import Span
from checker.read.html.json_ld import PlacedDecoder, PlacedString
from checker.read.prose import Prose, ProseBuilder

_PROSE = {  # the fields that are prose, and what they are
    "headline": BlockKind.TITLE,
    "name": BlockKind.TITLE,
    "title": BlockKind.TITLE,
    "claimReviewed": BlockKind.PARAGRAPH,
    "text": BlockKind.PARAGRAPH,
    "reviewBody": BlockKind.PARAGRAPH,
    "articleBody": BlockKind.PARAGRAPH,
    "originalMediaContextDescription": BlockKind.PARAGRAPH,
    "ratingExplanation": BlockKind.PARAGRAPH,
}
_NOT_PROSE = re.compile(r"/(?:author|publisher|creator|claimant|reviewRating/author)(?:/|$)")
_ESCAPE = re.compile(
    r"""(?P<break>(?:\\[nr]|[\r\n])+) | (?P<space>(?:\\t|[ \t\f])+)
      | (?P<escape>\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[^u])
      | (?P<plain>[^\\\s]+(?:[ ][^\\\s]+)*) | (?P<odd>.)""",
    re.VERBOSE | re.DOTALL,
)


def prose_of(source: str, fields: Iterable[tuple[str, PlacedString]]) -> Prose:
    """The strings that are prose, block by block; ``fields`` are JSON pointers with their strings."""
    builder = ProseBuilder(source)
    for name, text in fields:
        kind = _PROSE.get(name.removesuffix("/@value").rpartition("/")[2])
        if kind and not _NOT_PROSE.search(name):
            builder.begin(kind)
            _add(builder, source, text.span)
    return builder.finish()


def _add(builder: ProseBuilder, source: str, span: Span) -> None:
    """The words of a JSON string, whose escapes have the place of what they stand for."""
    for match in _ESCAPE.finditer(source, *span):
        match match.lastgroup:
            case "break":
                builder.break_line(*match.span())
            case "space":
                builder.space(*match.span())
            case "escape":
                builder.add(_unescaped(match.group()), *match.span())
            case _:
                builder.add(match.group(), *match.span())


def _unescaped(escape: str) -> str:
    try:
        text = str(PlacedDecoder(0).decode(f'"{escape}"'))
    except JSONDecodeError:
        return escape
    return "\ufffd" if any("\ud800" <= char < "\ue000" for char in text) else text
