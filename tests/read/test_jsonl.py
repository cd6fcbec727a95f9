"""JSONL: good lines, bad lines, titles."""

from __future__ import annotations

import json

import pytest

from checker.errors import ReadError
from checker.model.document import Document
from checker.model.span import Span
from checker.read import read_bytes, read_path
from tests.read.places import FIXTURES, block_texts, only_document, only_error


def test_bad_lines_are_named_and_the_rest_go_on() -> None:
    items = list(read_path(FIXTURES / "documents.jsonl"))
    assert [item.id for item in items if isinstance(item, Document)] == ["ferry-1", "ferry-5", "6"]
    errors = [item for item in items if isinstance(item, ReadError)]
    assert [(error.place.rpartition(":")[2], error.reason) for error in errors] == [
        ("2", "not valid JSON: Expecting ',' delimiter at column 35"),
        ("4", "id 'ferry-1' was used on an earlier line"),
        ("5", "no id"),
        ("6", "no text"),
        ("7", "text is not a string"),
        ("8", "not a JSON object"),
    ]


_BAD_LINES = {
    b'{"id": "1", "text": "\xff"}': "not valid UTF-8 at byte 21 of the line",
    b'{"id": true, "text": "x"}': "id is neither a string nor a whole number",
    b'{"id": "", "text": "x"}': "no id",
    b'{"id": "1", "text": null}': "no text",
    b"[" * 100_000: "not usable JSON: nested too deeply or a number too long",
    b'{"id": ' + b"1" * 5000 + b"}": "not usable JSON: nested too deeply or a number too long",
    b"null": "not a JSON object",
}


@pytest.mark.parametrize(
    ("line", "reason"), _BAD_LINES.items(), ids=[line[:24].decode("latin-1") for line in _BAD_LINES]
)
def test_bad_line(line: bytes, reason: str) -> None:
    error = only_error(line, "a.jsonl")
    assert (error.place, error.reason) == ("a.jsonl:1", reason)


def test_title_is_analysed_but_has_no_place() -> None:
    document = only_document('{"id": "1", "title": " Ferry line ", "text": "Closed in 2009."}', "a.jsonl")
    assert document.text == "Ferry line\n\nClosed in 2009."
    assert document.source == "Closed in 2009."
    assert document.source_span(Span(0, 5)) is None
    assert document.source_span(Span(22, 26)) == Span(10, 14)
    assert [kind for kind, _ in block_texts(document)] == ["title", "paragraph"]


def test_title_that_begins_the_text_is_not_repeated() -> None:
    document = only_document(
        '{"id": "1", "title": "Ferry line", "text": "Ferry line\\n\\nClosed."}', "a.jsonl"
    )
    assert document.text == document.source


def test_fields() -> None:
    line = {
        "id": 7,
        "text": "",
        "published": 20210309,
        "updated": "2021-03-11",
        "url": 4,
        "desk": ["harbour"],
    }
    document = only_document(json.dumps(line), "a.jsonl")
    assert (document.id, document.text, document.url) == ("7", "", None)
    assert [(d.name, d.value, d.modified) for d in document.dates] == [
        ("published", "20210309", False),
        ("updated", "2021-03-11", True),
    ]
    assert document.metadata == {"desk": ["harbour"]}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings(encoding: str) -> None:
    lines = '{"id": "1", "text": "caf\xe9 \U0001f6a2"}\r\n\r\n{"id": "2", "text": "\u2028"}'
    items = list(read_bytes(lines.encode(encoding), "a.jsonl"))
    assert [item.text for item in items if isinstance(item, Document)] == ["caf\xe9 \U0001f6a2", "\u2028"]


def test_lone_surrogates_are_kept() -> None:
    assert only_document('{"id": "1", "text": "a\\ud83d b"}', "a.jsonl").text == "a\ud83d b"
