"""Markdown: what is prose, where it stands, and the front matter."""

from __future__ import annotations

import pytest

from checker.model.publication import Signal
from tests.read.places import FIXTURES, block_texts, only_document, written

_PAGE = only_document((FIXTURES / "front-matter.md").read_bytes(), "front-matter.md")


def test_blocks() -> None:
    assert block_texts(_PAGE) == [
        ("title", "Ferry line reopens"),
        (
            "paragraph",
            "The council voted on Monday to reopen the ferry line, closed in \u2013 see the minutes and .",
        ),
        ("quote", "\u201cWe waited since 2009,\u201d said Ines Aldana."),
        ("list item", "first boat: 1 June"),
        ("list item", "second boat: 2 June and third"),
        *(("cell", words) for words in ("Boat", "Year", "Elsa | Old", "1987", "Nora", "2003")),
        ("paragraph", "Raw HTML & its 2021."),
        ("paragraph", "Struck out and broken."),
        ("list item", "Closed on 3 May 2009."),
        ("heading", "Second heading \U0001f6a2"),
        ("paragraph", "Last words."),
    ]


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("Monday to reopen", "Monday* to reopen"),
        ("\u2013 see the minutes", "&ndash; see\n[the minutes"),
        ("waited since", "waited\n> since"),
        ("Elsa | Old", "Elsa \\| Old"),
        ("out and", "out\\\nand"),
        ("HTML & its", "HTML</b> &amp; its"),
        ("\U0001f6a2", "\U0001f6a2"),
    ],
)
def test_source_of_words(words: str, source: str) -> None:
    assert written(_PAGE, words) == source


def test_front_matter_dates_keep_their_place() -> None:
    assert [(d.name, d.value, d.modified, d.signal) for d in _PAGE.dates] == [
        ("date", "2021-03-09T18:30:00+01:00", False, Signal.FRONT_MATTER),
        ("lastmod", "2021-03-11", True, Signal.FRONT_MATTER),
    ]
    assert _PAGE.metadata["tags"] == ["ferry", "harbour"]


def test_toml_front_matter() -> None:
    document = only_document((FIXTURES / "plus-front-matter.md").read_bytes(), "a.md")
    (date,) = document.dates
    assert date.value == "2021-03-09"
    assert date.source_span is not None
    assert document.source[slice(*date.source_span)] == "2021-03-09"
    assert block_texts(document)[0] == ("title", "Ferry line reopens")


_MALFORMED = {
    "YAML": (
        "---\ntitle: a: b\n---\nBody.",
        "a.md:2: front matter is not valid YAML: mapping values are not allowed here",
    ),
    "a list": ("---\n[a]\n---\nBody.", "a.md:2: front matter is not a set of fields"),
    "an open bracket": ("---\na: 1\nb: [1\n---\nBody.", "a.md:4: front matter is not valid YAML: "),
    "a tag": (
        "---\na: !!python/object:os.system x\n---\nBody.",
        "a.md:2: front matter is not valid YAML: could not determine",
    ),
    "deep YAML": (
        "---\n" + "[" * 3000 + "\n---\nBody.",
        "a.md:2: front matter is not valid YAML: nested too deeply",
    ),
    "TOML": ("+++\na = 1\nb = \n+++\nBody.", "a.md:3: front matter is not valid TOML: "),
    "an impossible TOML date": (
        "+++\ndate = 2021-02-31\n+++\nBody.",
        "a.md:2: front matter is not valid TOML: ",
    ),
    "deep TOML": (
        "+++\na = " + "[" * 3000 + "\n+++\nBody.",
        "a.md:2: front matter is not valid TOML: nested too deeply",
    ),
    "no end": ("---\ntitle: x\ndate: 2021\n\nBody.", "a.md:1: front matter is never closed"),
}


@pytest.mark.parametrize(("source", "error"), _MALFORMED.values(), ids=_MALFORMED)
def test_malformed_front_matter_is_named_and_the_body_read(source: str, error: str) -> None:
    document = only_document(source, "a.md")
    (found,) = document.errors
    assert found.startswith(error)
    assert document.text == "Body."
    assert document.dates == ()


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("---\n\nA rule above.\n\n---\n\nA rule between.", "A rule above.\n\nA rule between."),
        ("---\n---\nEmpty fields.", "Empty fields."),
        ("---\r\ndate: 2021-03-09\r\n---\r\nLine ends.", "Line ends."),
        ("Text\n---\nafter: all\n---\n", "Text\n\nafter: all"),
    ],
)
def test_where_front_matter_ends(source: str, text: str) -> None:
    document = only_document(source, "a.md")
    assert (document.text, document.errors) == (text, ())


def test_impossible_dates_stay_as_written() -> None:
    document = only_document("---\ndate: 2021-02-31\nupdated: 20210304\n---\n", "a.md")
    assert [(d.value, d.modified) for d in document.dates] == [("2021-02-31", False), ("20210304", True)]


def test_creation_counts_only_without_a_publication_date() -> None:
    def names(fields: str) -> list[str]:
        return [d.name for d in only_document(f"---\n{fields}\n---\n", "a.md").dates]

    assert names("created: 2021-03-01\ndate: 2021-03-09") == ["date"]
    assert names("Created: 2021-03-01") == ["Created"]


def test_hidden_elements_hide_markdown_between_them() -> None:
    document = only_document("Seen.\n\n<div hidden>\n\nNot *seen*.\n\n</div>\n\nSeen again.", "a.md")
    assert document.text == "Seen.\n\nSeen again."
