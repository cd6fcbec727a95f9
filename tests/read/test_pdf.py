"""PDF: pages, lines, and what is refused."""

from __future__ import annotations

import sys

import pytest

pytest.importorskip("pypdfium2", reason='needs the extra "office"')

from checker.read import pdf as reader
from tests.read.office_files import pdf
from tests.read.places import assert_exact, block_texts, only_document, only_error

LINES = [
    "The ferry sank in the harbour on the second of May, as the port",
    "said in the evening, and it was lifted again on 9 May 2024 by the",
    "crew of another.",
]
PAGE = pdf([LINES, ["It sailed on 12 May 2024."]])


def test_lines_of_a_paragraph_are_one_block() -> None:
    document = only_document(PAGE, "a.pdf")
    assert block_texts(document) == [
        ("paragraph", "\n".join(LINES)),
        ("paragraph", "It sailed on 12 May 2024."),
    ]
    assert_exact(document)


@pytest.mark.parametrize(
    ("words", "place"),
    [("The ferry", "page 1, line 1"), ("9 May", "page 1, line 2"), ("12 May", "page 2, line 1")],
)
def test_places(words: str, place: str) -> None:
    document = only_document(PAGE, "a.pdf")
    assert document.place_name(document.source.index(words)) == place


def test_recognised_without_its_suffix() -> None:
    assert only_document(PAGE, "a.bin").format == "pdf"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.4 and no more", "a damaged file, or no PDF"),
        (b"", "a damaged file, or no PDF"),
        (pdf([[]]), "no text in this PDF; its pages may be pictures"),
        (
            pdf(
                [["x"]],
                f"/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{'41' * 32}>/U<{'42' * 32}>>>",
            ),
            "a password-protected PDF",
        ),
    ],
    ids=["cut off", "empty", "no text", "encrypted"],
)
def test_what_cannot_be_read(data: bytes, reason: str) -> None:
    assert str(only_error(data, "a.pdf")) == f"a.pdf: {reason}"


def test_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MAX_PAGES", 1)
    assert str(only_error(PAGE, "a.pdf")) == "a.pdf: 2 pages, more than the limit of 1"
    monkeypatch.setattr(reader, "MAX_PAGES", 2)
    monkeypatch.setattr(reader, "MAX_CHARACTERS", 10)
    assert str(only_error(PAGE, "a.pdf")) == "a.pdf: more text than the limit of 10 characters"


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    assert 'needs the extra "office"' in str(only_error(PAGE, "a.pdf"))


def test_words_broken_at_the_end_of_a_line_are_put_together() -> None:
    assert reader.joined("in Janu\ufffe\nary\r\nand May\x02\n2024") == "in January\nand May\n2024"
