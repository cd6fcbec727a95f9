from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.language.parse import parse_sentences
from checker.language.sentences import split
from checker.model.sentence import Parse, Token
from checker.model.span import Span


def _parse(text: str) -> Parse:
    (sentence,) = split(text, ())
    return parse_sentences([(text, sentence)])[0]


@pytest.fixture(scope="session")
def read() -> Callable[[str], Parse]:
    """Parses a text of one sentence."""
    return _parse


@pytest.fixture(scope="session")
def pick() -> Callable[[str], tuple[str, Parse, Token]]:
    """Parses a text of one sentence in which double brackets mark a word; text, parse and that word."""

    def parse(marked: str) -> tuple[str, Parse, Token]:
        start = marked.index("[[")
        text = marked.replace("[[", "").replace("]]", "")
        parsed = _parse(text)
        token = parsed.at(start)
        assert token is not None
        return text, parsed, token

    return parse


@pytest.fixture(scope="session")
def pick_span() -> Callable[[str], tuple[Parse, Span]]:
    """The same for a stretch of text."""

    def parse(marked: str) -> tuple[Parse, Span]:
        span = Span(marked.index("[["), marked.index("]]") - 2)
        return _parse(marked.replace("[[", "").replace("]]", "")), span

    return parse
