"""``source[start:end] == quote`` for every fixture and for whatever can be generated."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model.document import Document
from checker.read import read_bytes, read_path
from checker.read.byte_offsets import ByteOffsets
from tests.read.places import FIXTURES, assert_exact, only_document

_FILES = sorted(path for path in FIXTURES.parent.rglob("*.*") if path.is_file() and path.name[0] != ".")
_MARKUP = st.lists(
    st.sampled_from(
        [
            *(
                "<p>",
                "</p>",
                "<b>",
                "</b>",
                "<td>",
                "</table>",
                "<table>",
                "<ul>",
                "<li>",
                "<h1>",
                "</h1>",
                "<br>",
            ),
            *(
                "<div hidden>",
                "</div>",
                "<!--",
                "-->",
                "<script>",
                "</script>",
                "<title>",
                "</title>",
                "<head>",
            ),
            *(
                "<a href='",
                "'>",
                '"',
                "=",
                "<",
                ">",
                "/",
                "&amp;",
                "&lt",
                "&#8212;",
                "&#0;",
                "&",
                ";",
                "&nbsp;",
            ),
            *(
                "# ",
                "## ",
                "> ",
                "- ",
                "1. ",
                "`",
                "```\n",
                "*",
                "**",
                "~~",
                "|",
                "|-|",
                "[",
                "](x)",
                "![",
                "\\",
            ),
            *(
                "---\n",
                "+++\n",
                "date: 2021-03-09\n",
                "title: x\n",
                "\n",
                "\r\n",
                "\r",
                "  ",
                "\t",
                "\n\n",
                "[^1]",
            ),
            *(
                "words of 2021",
                "été",
                "北京",
                "\U0001f6a2",
                "\u200d",
                "\x0b",
                "\x85",
                "\u2028",
                "\ufeff",
                "x",
            ),
        ]
    ),
    max_size=40,
).map("".join)


@pytest.mark.parametrize("path", _FILES, ids=lambda path: path.name)
def test_fixtures_keep_every_place(path: Path) -> None:
    documents = [item for item in read_path(path) if isinstance(item, Document)]
    assert documents
    for document in documents:
        assert_exact(document)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@given(content=_MARKUP)
def test_any_markup_keeps_every_place(name: str, content: str) -> None:
    assert_exact(only_document("x" + content, name))
    assert_exact(only_document(content, name))


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@given(content=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_any_text_keeps_every_place(name: str, content: str) -> None:
    assert_exact(only_document("x" + content, name))


@given(data=st.binary(), name=st.sampled_from(["a", "a.txt", "a.md", "a.html", "a.jsonl"]))
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    for item in read_bytes(data, name):
        if isinstance(item, Document):
            assert_exact(item)
        else:
            assert item.place.startswith(name)
            assert "\n" not in str(item)


@given(text=st.text(), title=st.none() | st.text())
def test_any_json_line_keeps_every_place(text: str, title: str | None) -> None:
    line = json.dumps({"id": "1", "text": text, "title": title})
    document = only_document(line, "a.jsonl")
    assert document.source == text
    assert_exact(document)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_byte_offsets_count_characters(text: str) -> None:
    offsets = ByteOffsets(text)
    for index in range(len(text) + 1):
        assert offsets.character(len(text[:index].encode())) == index
