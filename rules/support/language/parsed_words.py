"""Words of a parse by their place."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Span
from checker.linguistics import Parse, Token


def before_date(parse: Parse, date: Span) -> list[Token]:
    """The words before a date, the last one last."""
    return [token for token in parse.tokens if token.span.end <= date.start]


def word_before(parse: Parse, date: Span) -> str:
    """The word before a date in lower case; empty where it opens the sentence."""
    return "".join(token.text.lower() for token in before_date(parse, date)[-1:])


def preposition(parse: Parse, date: Span) -> str:
    """The word before a date and its article in lower case; empty where there is none."""
    words = [token.text.lower() for token in before_date(parse, date)]
    return "".join((words[:-1] if words[-1:] == ["the"] else words)[-1:])


def above(parse: Parse, token: Token) -> Iterator[Token]:
    """The token that governs a token, the one that governs that, and so on up to the root."""
    while token.head != token.index:
        token = parse.head(token)
        yield token


def has_subject(parse: Parse, verb: Token) -> bool:
    """Whether a verb has a subject of its own."""
    return any(t.dep in ("nsubj", "nsubjpass") for t in parse.children(verb))


def name_run(parse: Parse, head: Token) -> Span:
    """The capitalised words that end in the head of a name."""
    first = head
    for token in reversed(parse.tokens[: head.index]):
        if token.pos != "PROPN" or token.head != head.index:
            break
        first = token
    return first.span.cover(head.span)
