"""HTML: what is visible, where it stands, and what the page says of itself."""

from __future__ import annotations

from itertools import pairwise

import pytest

from checker.model.publication import Signal
from checker.read.html.tokens import tokenize
from tests.read.places import FIXTURES, block_texts, only_document, written

_PAGE = only_document((FIXTURES / "page.html").read_bytes(), "page.html")


def test_blocks() -> None:
    assert block_texts(_PAGE) == [
        ("title", "Ferry line reopens"),
        ("paragraph", "9 March 2021"),
        (
            "paragraph",
            "The council voted on\xa0Monday to reopen the ferry line, closed in 2009, said Ines Aldana of "
            'the caf\xe9 \u2013 "at last". AT&T, 5 < 6 \xa92021 &bogus; \xacit;',
        ),
        ("paragraph", "The first boat sails on 1 June."),
        ("paragraph", "The second sails on 2 June."),
        ("quote", "We waited since 2009."),
        ("list item", "Elsa, 1987"),
        ("list item", "Nora, 2003"),
        ("caption", "Boats"),
        *(("cell", words) for words in ("Name", "Elsa", "1987", "Nora", "2003")),
        ("caption", "Elsa in 2009"),
        ("paragraph", "Struck out \U0001f6a2 of date."),
    ]


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("line reopens", "line\n  reopens"),
        ("on\xa0Monday", "on&nbsp;Monday"),
        ("ferry line", "ferry</em> line"),
        ("in 2009", "in&#32;2009"),
        ("2009, said", "2009,\n   said"),
        ("caf\xe9", "caf&eacute;"),
        ('"at last"', "&quot;at last&quot;"),
        ("\xa92021", "&copy2021"),
        ("1 June", "1<!-- not 2 --> June"),
        ("\U0001f6a2 of", "\U0001f6a2 of"),
    ],
)
def test_source_of_words(words: str, source: str) -> None:
    assert written(_PAGE, words) == source


def test_dates_of_the_page_strongest_first() -> None:
    assert [(d.signal, d.name, d.value, d.modified) for d in _PAGE.dates] == [
        (Signal.JSON_LD, "datePublished", "2021-03-09T23:30:00-05:00", False),
        (Signal.JSON_LD, "dateModified", "2021-03-11", True),
        (Signal.OPEN_GRAPH, "article:published_time", "2021-03-09T23:30:00-05:00", False),
        (Signal.OPEN_GRAPH, "article:modified_time", "2021-03-11", True),
        (Signal.META, "pubdate", "20210310", False),
        (Signal.TIME_TAG, "time", "2021-03-09", False),
    ]


def test_what_the_page_says_of_itself() -> None:
    assert _PAGE.metadata["title"] == "Ferry line reopens \u2014 Coastal Press"
    assert _PAGE.url == "https://example.org/2021/03/09/ferry-line?a=1&b=2"


def test_malformed_page_is_read_as_far_as_it_goes() -> None:
    document = only_document((FIXTURES / "malformed.html").read_bytes(), "malformed.html")
    assert document.errors == (
        "malformed.html:5: JSON-LD is not valid JSON: Expecting value",
        "malformed.html:6: this comment is never closed and hides all that follows",
    )
    texts = [words for _, words in block_texts(document)]
    assert texts[0] == "The line was closed in 2009"
    assert texts[-1] == "End"
    assert "never closed <3 boats" in texts


_SNIPPETS = {
    "title only in the head": (
        "<title>Ferry  line &amp; boats</title><p>Text",
        ["title: Ferry line & boats", "paragraph: Text"],
    ),
    "title again in the body": (
        "<title>Ferry line - Press</title><h1>Ferry line</h1>Text",
        ["title: Ferry line", "paragraph: Text"],
    ),
    "no tags": ("Closed in 2009 & 5 < 6.", ["paragraph: Closed in 2009 & 5 < 6."]),
    "head without end": ("<head><meta name=x><p>Text", ["paragraph: Text"]),
    "text in the head ends it": ("<head><style>x</style>Text", ["paragraph: Text"]),
    "stray end tags": ("</p>One</div> two</b></i>", ["paragraph: One", "paragraph: two"]),
    "table in a cell": (
        "<table><td>1<table><td>2</table>3<td>4",
        ["cell: 1", "cell: 2", "cell: 3", "cell: 4"],
    ),
    "hidden paragraph without end": ("<p hidden>No<p>Yes", ["paragraph: Yes"]),
    "hidden item without end": ("<ul><li style='display:none'>No<li>Yes</ul>", ["list item: Yes"]),
    "inline end tag in a block": (
        "<b>One<div>two</b> three</div>",
        ["paragraph: One", "paragraph: two three"],
    ),
    "script with tags in strings": ("<script>'</p><p>No'</SCRIPT >Yes", ["paragraph: Yes"]),
    "attribute with angle bracket": ("<a title=\"a > b\" href='>'>Yes</a>", ["paragraph: Yes"]),
    "break before a new sentence": (
        "One.<br> Two.<br><br>Three.",
        ["paragraph: " + w for w in ("One.", "Two.", "Three.")],
    ),
    "break in a sentence": ("One <br>\n two<br>three", ["paragraph: One two three"]),
    "two breaks": ("One<br> <br>two.<br>three", ["paragraph: One", "paragraph: two.", "paragraph: three"]),
    "break in a heading": ("<h2>One<br>two</h2>", ["heading: One two"]),
    "declaration and processing": ("<!DOCTYPE html><?xml version='1'?><![CDATA[x]]>Yes", ["paragraph: Yes"]),
    "short comments": ("<!-->One<!--->two<!----!>three", ["paragraph: Onetwothree"]),
    "references at the edge": ("&lt", ["paragraph: <"]),
    "numbers for no character": ("a&#0;&#xD800;&#99999999;b", ["paragraph: a\ufffd\ufffd\ufffdb"]),
    "fixed spaces alone are no text": ("<p>&nbsp;</p><p>Yes</p>", ["paragraph: Yes"]),
}


@pytest.mark.parametrize(("source", "blocks"), _SNIPPETS.values(), ids=_SNIPPETS)
def test_snippets(source: str, blocks: list[str]) -> None:
    found = block_texts(only_document(source, "a.html"))
    assert [f"{kind}: {words}" for kind, words in found] == blocks


_UNCLOSED = {
    "comment": ("One\n<!-- two", "a.html:2: this comment is never closed"),
    "script": ("One<script>two", "a.html:1: this <script> is never closed"),
    "tag": ("One\n\n<a href='two", "a.html:3: this <a> is never closed"),
    "element": ("One\n<nav>two<p>three", "a.html:2: this <nav> is never closed"),
}


@pytest.mark.parametrize(("source", "error"), _UNCLOSED.values(), ids=_UNCLOSED)
def test_what_hides_the_rest_is_named(source: str, error: str) -> None:
    document = only_document(source, "a.html")
    (found,) = document.errors
    assert found == f"{error} and hides all that follows"
    assert document.text == "One"


_JSON_LD = {
    "a list": ('[{"@type": "BlogPosting", "datePublished": "2021-03-09"}]', ["2021-03-09"]),
    "a type as an address": ('{"@type": "http://schema.org/NewsArticle", "datePublished": "2021"}', ["2021"]),
    "inside a page": ('{"mainEntity": {"@type": "Article", "datePublished": "2021-03"}}', ["2021-03"]),
    "in a comment": ('<!-- {"@type": "Article", "datePublished": "2021"} -->', ["2021"]),
    "something else": ('{"@type": "Event", "datePublished": "2021-03-09"}', []),
    "a number": ('{"@type": "Article", "datePublished": 2021}', []),
    "empty": (" ", []),
    "escapes": ('{"@type": "Article", "x": "\\u00e9\\"", "datePublished": "2021-03-09"};', ["2021-03-09"]),
}


@pytest.mark.parametrize(("json", "dates"), _JSON_LD.values(), ids=_JSON_LD)
def test_json_ld(json: str, dates: list[str]) -> None:
    document = only_document(f'\U0001f6a2<script type="application/ld+json">{json}</script>', "a.html")
    assert [field.value for field in document.dates] == dates
    assert document.errors == ()
    for field in document.dates:
        assert field.source_span is not None
        assert document.source[slice(*field.source_span)] == field.value


_TIMES = {
    "pubdate": ("<time pubdate datetime=2021-03-09>x</time>", 1),
    "itemprop": ("<time itemprop=datePublished datetime=2021-03-09>x</time>", 1),
    "class": ('<time class="entry-date" datetime=2021-03-09>x</time>', 1),
    "in the header": ("<header><p><time datetime=2021-03-09>x</time></p></header>", 1),
    "in the text": ("<header></header><p><time datetime=2021-03-09>x</time>", 0),
    "empty": ("<time pubdate datetime=''>x</time>", 0),
}


@pytest.mark.parametrize(("source", "count"), _TIMES.values(), ids=_TIMES)
def test_time_elements(source: str, count: int) -> None:
    assert len(only_document(source, "a.html").dates) == count


@pytest.mark.parametrize(
    "source",
    [
        "<" * 300_000,
        "<div>" * 60_000,
        "<div hidden>" * 30_000 + "</div>" * 30_000,
        "<b>" * 30_000 + "</div>" * 30_000,
        "<p><table>" + "<b>" * 30_000 + "<hr>" * 30_000,
        '<a href="x' * 40_000,
        "<!-" * 100_000,
        "<!--a" * 100_000,
        "<a " + "b=c " * 100_000,
        "&" * 300_000,
        "&a" * 100_000,
        "<script>" * 50_000,
    ],
    ids=lambda source: source[:12],
)
def test_hostile_pages_are_read(source: str) -> None:
    tokens = list(tokenize(source))
    assert tokens[0].start == 0
    assert tokens[-1].end == len(source)
    assert all(a.end == b.start for a, b in pairwise(tokens))
    only_document(source, "a.html")
