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


NOTED = f"""It was false.[^b] Later he posted it again.[^a] More came.

[^a]: See {POST} for it.

[^b]: See [the log](https://port.example/2021/03/04/log).

And on.
"""


def test_a_note_is_cited_where_its_mark_stands() -> None:
    document, (post, log) = read(NOTED, "a.md")

    def told(link: Link) -> list[str | None]:
        return [document.text[slice(*s.span)] if s else None for s in (link.sentence, link.cited_by)]

    assert told(post) == [f"See {POST} for it.", "Later he posted it again."]
    assert told(log) == ["See the log.", "It was false."]


def test_notes_without_a_mark_and_marks_without_a_note() -> None:
    _, links = read(f"One.[^x] Two.\n\n[^y]: See {POST}.\n", "a.md")
    assert [link.cited_by for link in links] == [None]
