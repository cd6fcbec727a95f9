"""What must hold of every document, whatever was read."""

from __future__ import annotations

from html import unescape
from itertools import pairwise
from pathlib import Path

from checker.errors import ReadError
from checker.model.document import Document, Run
from checker.model.span import Span
from checker.read import read_bytes

FIXTURES = Path(__file__).parents[2] / "fixtures" / "read"


def only_document(content: str | bytes, name: str) -> Document:
    """The single document of an input that can be read."""
    data = content if isinstance(content, bytes) else content.encode()
    (document,) = read_bytes(data, name)
    assert isinstance(document, Document), document
    return document


def only_error(content: str | bytes, name: str) -> ReadError:
    """The single error of an input that cannot be read."""
    data = content if isinstance(content, bytes) else content.encode()
    (error,) = read_bytes(data, name)
    assert isinstance(error, ReadError), error
    return error


def block_texts(document: Document) -> list[tuple[str, str]]:
    """Kind and text of each block."""
    return [(block.kind.value, document.text[slice(*block.span)]) for block in document.blocks]


def written(document: Document, words: str) -> str:
    """How the source writes the first place of these words in the text."""
    start = document.text.index(words)
    span = document.source_span(Span(start, start + len(words)))
    assert span is not None
    return document.source[slice(*span)]


def assert_exact(document: Document) -> None:
    """Every character's place in the source is right, and blocks are in order and well inside the text."""
    if document.runs is None:
        assert document.text == document.source
    for run in document.runs or ():
        _assert_run(document, run)
    for a, b in pairwise(document.runs or ()):
        assert a.text + a.length <= b.text
        assert a.source_range(a.text + a.length - 1)[1] <= b.source
    for block, following in pairwise(document.blocks):
        assert block.span.end < following.span.start
    for block in document.blocks:
        assert 0 <= block.span.start < block.span.end <= len(document.text)
        assert document.text[slice(*block.span)].strip()
    for field in document.dates:
        if field.source_span and document.format != "timeml":  # TimeML's values are normalised, not quoted
            assert unescape(document.source[slice(*field.source_span)]) == field.value


def _assert_run(document: Document, run: Run) -> None:
    text = document.text[run.text : run.text + run.length]
    assert len(text) == run.length > 0
    span = document.source_span(Span(run.text, run.text + run.length))
    assert span is not None
    quote = document.source[slice(*span)]
    if run.source_length is None:
        assert quote == text
    else:
        assert quote.isspace() or quote[0] in "&<\\" or {"\n", "\r"} & set(quote), (quote, text)
