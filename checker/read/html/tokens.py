"""A tokenizer for HTML that keeps every place, after the WHATWG HTML standard, section 13.2.5.

Linear in the length of any input, however malformed: each pattern consumes what it looks at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from html import unescape

from checker.model.span import Span


class TokenKind(Enum):
    """What a token is. RAW is the content of an element in which no markup is recognised."""

    TEXT = auto()
    RAW = auto()
    START = auto()
    END = auto()
    COMMENT = auto()


@dataclass(frozen=True, slots=True)
class Attribute:
    """Value of an attribute, references resolved, and its place between the quotes."""

    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of source. ``name`` is the tag's, in lower case; for RAW that of the element around it."""

    kind: TokenKind
    start: int
    end: int
    name: str = ""
    attributes: dict[str, Attribute] = field(default_factory=dict)
    closed: bool = True  # False: the input ended inside

    def attribute(self, name: str) -> str:
        """Value of an attribute without surrounding white space, empty where there is none."""
        found = self.attributes.get(name)
        return found.value.strip() if found else ""


_MARKUP = re.compile(
    r"""
    <!--(?: -?> | (?:[^-]++ | -(?!-!?>))*+ (?: --!?> | (?P<open_comment>-?\Z) ) )
  | <(?:[!?]|/(?=[^A-Za-z]))[^>]*+(?:>|\Z)
  | <(?P<slash>/?)(?P<name>[A-Za-z][^\s/>]*+)
     (?P<attributes>(?: [^>=]++ | =\s*+(?: "[^"]*+(?:"|\Z) | '[^']*+(?:'|\Z) | (?:[^\s>"'][^\s>]*+)? ) )*+)
     (?: > | (?P<open_tag>\Z) )
    """,
    re.VERBOSE,
)
_ATTRIBUTE = re.compile(
    r"""(?P<name>[^\s/>=][^\s/>=]*+)
        (?:\s*+=\s*+(?: "(?P<double>[^"]*+)"? | '(?P<single>[^']*+)'? | (?P<bare>[^\s>]++) ))?+""",
    re.VERBOSE,
)
# Elements whose content is characters only, up to their own end tag.
_RAW_ELEMENTS = ("script", "style", "xmp", "iframe", "noembed", "noframes", "title", "textarea", "noscript")
_RAW_ENDS = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in _RAW_ELEMENTS}


def tokenize(source: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Tokens of ``source[start:end]`` in order, without gaps."""
    end = len(source) if end is None else end
    position = start
    while match := _MARKUP.search(source, position, end):
        if match.start() > position:
            yield Token(TokenKind.TEXT, position, match.start())
        token = _markup_token(match)
        yield token
        position = token.end
        if token.kind is TokenKind.START and token.name in _RAW_ENDS:
            closing = _RAW_ENDS[token.name].search(source, position, end)
            stop = closing.start() if closing else end
            yield Token(TokenKind.RAW, position, stop, token.name, closed=closing is not None)
            position = stop
    if position < end:
        yield Token(TokenKind.TEXT, position, end)


def _markup_token(match: re.Match[str]) -> Token:
    name = match["name"]
    closed = match["open_tag"] is None and match["open_comment"] is None
    if name is None:
        return Token(TokenKind.COMMENT, *match.span(), closed=closed)
    kind = TokenKind.END if match["slash"] else TokenKind.START
    attributes = {} if match["slash"] else _attributes(match)
    return Token(kind, *match.span(), name.lower(), attributes, closed)


def _attributes(match: re.Match[str]) -> dict[str, Attribute]:
    found: dict[str, Attribute] = {}
    for item in _ATTRIBUTE.finditer(match.string, *match.span("attributes")):
        group = next((g for g in ("double", "single", "bare") if item[g] is not None), "")
        span = Span(*(item.span(group) if group else (item.end(), item.end())))
        found.setdefault(item["name"].lower(), Attribute(unescape(item[group]) if group else "", span))
    return found
