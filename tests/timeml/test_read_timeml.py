"""TimeML files to documents: every character and tag at its place, and nothing that can hurt."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import ReadError
from checker.model.document import Document
from checker.model.span import Span
from checker.read import read_bytes, read_path
from checker.timeml.model import TimeMLAnnotation

FIXTURES = sorted((Path(__file__).parents[2] / "fixtures" / "timeml").glob("*.tml"))


def read(data: str | bytes) -> Document:
    """The one document of a TimeML file."""
    (document,) = read_bytes(data.encode() if isinstance(data, str) else data, "story.tml")
    assert isinstance(document, Document), document
    return document


def annotation(document: Document) -> TimeMLAnnotation:
    """The annotation, where rules find it."""
    found = document.metadata["timeml"]
    assert isinstance(found, TimeMLAnnotation)
    return found


def story(body: str, rest: str = "") -> str:
    """A TimeML file with the given TEXT."""
    return f'<?xml version="1.0"?>\n<TimeML><DOCID>d</DOCID>{rest}<TEXT>{body}</TEXT></TimeML>'


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_fixture_places(path: Path) -> None:
    (document,) = read_path(path)
    assert isinstance(document, Document)
    assert document.errors == ()
    tags = [tag for tag in (*annotation(document).events, *annotation(document).timexes) if tag.span]
    assert [tag.id for tag in tags] == ["e1", "e2", "e3", "t1"]
    for tag in tags:
        place = document.source_span(tag.span or Span(0, 0))
        assert place is not None
        assert document.source[slice(*place)] == document.text[slice(*(tag.span or ()))] == tag.text


def test_fixture_text_and_metadata() -> None:
    (document,) = read_path(FIXTURES[0])
    assert isinstance(document, Document)
    assert [document.text[slice(*block.span)] for block in document.blocks] == [
        "The Söderport ferry sailed for the first time on Monday.",
        "Smith & Sons, who own it, had hired a crew of nine before the pier was built.",
    ]
    assert document.metadata["published"] == "2019-06-12"
    assert document.metadata["title"] == "Ferry line opens & closes"
    (published,) = document.dates
    assert published.source_span is not None
    assert document.source[slice(*published.source_span)] == "June 12, 2019"


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("a &amp; b", "a & b"),
        ("caf&#233;", "café"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("<![CDATA[1 < 2]]> &lt; 3", "1 < 2 < 3"),
        ("ends<!-- a remark --> here<?go on?>", "ends here"),
        ("naïve 😀 word <EVENT eid='e1'>fällt</EVENT>", "naïve 😀 word fällt"),
    ],
)
def test_text_as_an_xml_reader_sees_it(written: str, expected: str) -> None:
    document = read(story(written))
    assert document.text == expected
    for offset, char in enumerate(document.text):
        place = document.source_span(Span(offset, offset + 1))
        assert place is not None
        quote = document.source[slice(*place)]
        assert quote == char or quote[0] in "&\r"


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"], exclude_characters="&<>"))


@given(TEXTS, TEXTS, TEXTS)
def test_every_character_keeps_its_place(left: str, word: str, right: str) -> None:
    document = read(story(f"{left}&lt;<EVENT eid='e1'>{word}</EVENT>{right}"))
    assert document.text == f"{left}<{word}{right}"
    (event,) = annotation(document).events
    assert event.text == word
    if word:
        place = document.source_span(event.span or Span(0, 0))
        assert place is not None
        assert document.source[slice(*place)] == word


def test_a_byte_order_mark_and_a_declared_encoding() -> None:
    marked = read(story("façade").encode("utf-8-sig"))
    legacy = read(story("façade").replace("?>", ' encoding="ISO-8859-1"?>', 1).encode("latin-1"))
    assert marked.text == legacy.text == "façade"


def test_without_text_element_the_whole_file_is_read() -> None:
    assert read("<TimeML>It <EVENT eid='e1'>rained</EVENT>.</TimeML>").text == "It rained."


def test_ids_lead_to_tags() -> None:
    instance = "<MAKEINSTANCE eiid='ei1' eventID='e1'/>"
    found = annotation(read(story("It <EVENT eid='e1'>rained</EVENT>.", instance)))
    assert [tag.text if tag else None for tag in map(found.tag, ("ei1", "e1", "ei2"))] == [
        "rained",
        "rained",
        None,
    ]


@pytest.mark.parametrize(
    ("link", "error"),
    [
        ('<TLINK lid="l1" relType="BEFORE" timeID="t1"/>', "link l1 does not name the two that it relates"),
        ('<TLINK lid="l1" timeID="t1" relatedToTime="t2"/>', "link l1 has the unknown relType ''"),
        (
            '<TLINK relType="NEAR" timeID="t1" relatedToTime="t2"/>',
            "link without lid has the unknown relType",
        ),
    ],
)
def test_links_that_say_nothing_are_named_and_passed_over(link: str, error: str) -> None:
    document = read(story("", "\n" + link))
    assert annotation(document).links == ()
    (told,) = document.errors
    assert told.startswith(f"story.tml:3: {error}")


BOMB = '<!DOCTYPE TimeML [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n<TimeML><TEXT>&b;</TEXT></TimeML>'
OUTSIDE = '<!DOCTYPE TimeML [<!ENTITY x SYSTEM "file:///etc/hostname">]>\n<TimeML><TEXT>&x;</TEXT></TimeML>'
PARAMETER = '<!DOCTYPE TimeML [<!ENTITY % x SYSTEM "x.dtd"> %x;]>\n<TimeML/>'


@pytest.mark.parametrize(
    ("data", "place", "reason"),
    [
        (b"", "story.tml:1", "not well-formed XML (no element found"),
        (b"Just words.", "story.tml:1", "not well-formed XML (syntax error"),
        (b"<TimeML>\n<TEXT>\nHalf", "story.tml:3", "not well-formed XML (no element found"),
        (b"<TimeML>\n<TEXT></TimeML>", "story.tml:2", "not well-formed XML (mismatched tag"),
        (b"<TimeML>\n<TEXT>A & B</TEXT></TimeML>", "story.tml:2", "not well-formed XML"),
        (b"<TimeML><TEXT>\x01</TEXT></TimeML>", "story.tml:1", "not well-formed XML (not well-formed"),
        (b"<TimeML><TEXT>&nbsp;</TEXT></TimeML>", "story.tml:1", "not well-formed XML (undefined entity"),
        (b"<html><p>No TimeML</p></html>", "story.tml:1", "not TimeML: the root element is html"),
        (b"\x00\x01\x02", "story.tml", "looks like a binary file"),
        (BOMB.encode(), "story.tml:1", "declares XML entities"),
        (OUTSIDE.encode(), "story.tml:1", "declares XML entities"),
        (PARAMETER.encode(), "story.tml:1", "declares XML entities"),
    ],
)
def test_unusable_files_give_one_clear_line(data: bytes, place: str, reason: str) -> None:
    (error,) = read_bytes(data, "story.tml")
    assert isinstance(error, ReadError)
    assert str(error).startswith(f"{place}: {reason}")
    assert "\n" not in str(error)


def test_deep_nesting_is_no_danger() -> None:
    depth = 50_000
    assert read(story("<s>" * depth + "deep" + "</s>" * depth)).text == "deep"
