"""Links of documents: their words, places, dates and sentences."""

from __future__ import annotations

import pytest

from checker.engine import Checker, Settings
from checker.model.document import Document
from checker.model.link import Link
from checker.read import read_bytes

POST = "https://x.com/somebody/status/1541815603606036480"


def read(source: str, name: str) -> tuple[Document, tuple[Link, ...]]:
    """The document and its links."""
    (document,) = read_bytes(source.encode(), name)
    assert isinstance(document, Document)
    return document, Checker(Settings()).article(document).links


@pytest.mark.parametrize(
    ("source", "name", "words", "url"),
    [
        (f"He said so in [a *post*]({POST} 'title').", "a.md", "a post", POST),
        (f"He said so in [a post][1].\n\n[1]: {POST}\n", "a.md", "a post", POST),
        (f"He said so in <{POST}>.", "a.md", POST, POST),
        (f"He said so in <a href='{POST}'>a post</a>.", "a.md", "a post", POST),
        (f"<p>He said so in <a href={POST}>a <b>post</b></a>.", "a.html", "a post", POST),
        (f"<p>He said so <a href={POST}>in a<p>post</a>.", "a.html", "in a", POST),
        (f"<p>He said so <a href={POST}>in a post <a href=#x>no</a>.", "a.html", "in a post", POST),
        (f"He said so ({POST}).", "a.txt", POST, POST),
        ("See https://a.example/b_(c)!", "a.txt", "https://a.example/b_(c)", "https://a.example/b_(c)"),
    ],
)
def test_link(source: str, name: str, words: str, url: str) -> None:
    document, links = read(source, name)
    (link,) = links
    assert document.text[slice(*link.span)] == words
    assert link.url == url
    if link.source_span:
        assert document.source[slice(*link.source_span)] == url
    else:
        assert "[1]" in source or words == url


def test_links_without_words_or_web_address_are_left_out() -> None:
    assert (
        read("<a href='https://a.example'><img></a><a href='mailto:x@y.example'>x</a> y", "a.html")[1] == ()
    )


def test_dates_and_sentence() -> None:
    document, (link,) = read(f"It was false. He said so in [a post]({POST}). More came.", "a.md")
    assert [date.how for date in link.dates] == ["number of the X post"]
    assert link.sentence is not None
    assert document.text[slice(*link.sentence.span)] == "He said so in a post."


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://a.example/b).", "https://a.example/b"),
        ("https://a.example/b_(c)).", "https://a.example/b_(c)"),
        ("https://a.example/b[1]],", "https://a.example/b[1]"),
        ("https://a.example/b?!", "https://a.example/b"),
        ("“https://a.example/b”", "https://a.example/b"),
        ("https://" + ")" * 100_000, "https://"),
    ],
)
def test_punctuation_is_no_part_of_an_address(text: str, url: str) -> None:
    assert [link.url for link in read(f"See {text} and so on", "a.txt")[1]] == [url]
