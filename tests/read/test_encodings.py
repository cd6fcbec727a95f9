"""Encodings, binary files and sizes."""

from __future__ import annotations

import pytest

from checker.read import raw
from checker.read.formats import FORMATS
from tests.read.places import FIXTURES, only_document, only_error

_SENTENCE = (
    "The caf\xe9 \u2014 closed since 2009 \u2014 reopened, and its owner was happy about the new ferry line."
)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_marks_are_honoured_and_left_out(encoding: str, name: str) -> None:
    document = only_document(_SENTENCE.encode(encoding), name)
    assert document.source == document.text == _SENTENCE
    assert document.errors == ()


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_marks_of_both_byte_orders(encoding: str) -> None:
    assert only_document(("\ufeff" + _SENTENCE).encode(encoding), "a.txt").source == _SENTENCE


def test_western_bytes_are_read_and_remarked_on() -> None:
    document = only_document((FIXTURES / "western.txt").read_bytes(), "western.txt")
    assert document.source.startswith("The caf\xe9 by the pier \u2013 closed")
    assert document.errors == ("western.txt:1: not valid UTF-8, read as cp1252",)


def test_declared_encoding_of_a_page() -> None:
    page = "<meta http-equiv=x content='text/html; charset=koi8-r'><p>\u0424\u0435\u0440\u0440\u0438 2009"
    document = only_document(page.encode("koi8-r"), "a.html")
    assert document.text == "\u0424\u0435\u0440\u0440\u0438 2009"
    assert document.errors == ()


@pytest.mark.parametrize("charset", ["rot13", "unicode_escape", "idna", "no-such-thing", "utf-7"])
def test_odd_declared_encodings_are_not_used(charset: str) -> None:
    document = only_document(
        f"<meta charset={charset}><p>".encode() + b"caf\xe9 of the old harbour " * 3, "a.html"
    )
    assert document.text.startswith("caf\xe9")


def test_other_alphabets_are_guessed() -> None:
    sentence = "\u041f\u0430\u0440\u043e\u043c \u0437\u0430\u043a\u0440\u044b\u0442 \u0432 2009. "
    document = only_document((sentence * 40).encode("cp1251"), "a.txt")
    assert document.source == sentence * 40


def test_single_broken_bytes_in_utf8_are_replaced() -> None:
    document = only_document("caf\xe9 na\xefve \u2014\n\u201cferry\u201d ".encode() + b"\xe2\x80", "a.txt")
    assert document.source.endswith("\u201cferry\u201d \ufffd")
    assert document.errors == ("a.txt:2: not valid UTF-8, unreadable bytes were replaced",)


_BINARY = {
    "zeros": b"text \0 more",
    "zip": b"PK\x03\x04rest",
    "png": b"\x89PNG\r\n",
    "rtf": b"{\\rtf1 text}",
    "program": b"MZ\x90\0\x03",
}


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "unknown"])
@pytest.mark.parametrize("data", _BINARY.values(), ids=_BINARY)
def test_binary_files_are_refused(data: bytes, name: str) -> None:
    error = only_error(data, name)
    assert error.place == name
    assert error.reason.startswith("looks like a")


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_a_pdf_under_another_name_is_refused(name: str) -> None:
    assert only_error(b"%PDF-1.7\n", name).reason.startswith("looks like a PDF file")


def test_a_late_zero_is_a_character() -> None:
    text = "word " * 2000 + "\0 end"
    assert only_document(text, "a.txt").source == text


def test_a_word_may_begin_like_a_program() -> None:
    assert only_document("MZ is a district.", "a.txt").text == "MZ is a district."


@pytest.mark.parametrize("data", [b"\xff\xfea", b"\xff\xfe\x00\xd8a\0", b"\0\0\xfe\xff\0\xff"])
def test_broken_sixteen_bit_text_is_refused(data: bytes) -> None:
    assert "not valid UTF-" in only_error(data, "a.txt").reason


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_too_large(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raw, "MAX_BYTES", 2_000_000)
    assert only_error(b"x" * 2_000_001, name).reason == "larger than the limit of 2 MB"
    assert only_document(b"x" * 2_000_000, name).text


def test_formats_have_a_reader_each() -> None:
    for entry in FORMATS.values():
        assert callable(entry.reader())
