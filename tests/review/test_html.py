"""The page as bytes: whole, sealed, and deaf to what a text says."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections import Counter
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model.document import Document
from checker.review.data import page_data
from checker.review.html import dossier_html
from checker.review.model import Dossier, Source
from tests.review.made import EXAMPLES, SLIPS, example

ALLOWED = frozenset(
    "html head meta title style script body a header p h1 h2 h3 nav span main section div button noscript "
    "small article b code ul ol li label input select option table thead tbody tr th td br".split()
)


class Page(HTMLParser):
    """The elements of a page, and the content of those that are named."""

    def __init__(self, content: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, str] = {}
        self.inside = ""
        self.feed(content)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        self.elements.append((tag, attributes))
        self.inside = f"{tag} {attributes.get('type', '')}".strip()

    def handle_data(self, data: str) -> None:
        self.texts[self.inside] = self.texts.get(self.inside, "") + data

    def handle_endtag(self, tag: str) -> None:
        self.inside = ""

    def values(self, name: str) -> list[str]:
        return [attributes[name] or "" for _, attributes in self.elements if name in attributes]


@pytest.fixture(scope="module", params=EXAMPLES)
def made(request: pytest.FixtureRequest) -> Dossier:
    return example(request.param)


def test_every_link_inside_the_page_has_its_place_and_ids_are_unique(made: Dossier) -> None:
    page = Page(dossier_html(made))
    ids = page.values("id")
    assert Counter(ids).most_common(1)[0][1] == 1
    inside = {href[1:] for href in page.values("href") if href.startswith("#")}
    assert inside <= set(ids)
    named = " ".join(page.values("aria-labelledby")).split()
    assert set(named) <= set(ids)
    assert {item["target"] for item in json.loads(page_data(made))["items"]} <= set(ids)


def test_every_claim_finding_and_date_is_on_the_page(made: Dossier) -> None:
    ids = set(Page(dossier_html(made)).values("id"))
    rows: list[Source | Dossier] = [made, *made.sources]
    for each in rows:
        assert {claim.id for claim in each.claims} <= ids
        assert {date.id for date in each.dates} <= ids
    assert {flagged.id for flagged in made.findings} <= ids
    assert {f"{claim.id}-1" for claim in made.claims} <= ids
    places = {step.id for flagged in made.findings for step in flagged.places if step.place.span}
    assert places <= ids


def test_nothing_is_loaded_and_citations_tell_nobody_where_they_stand(made: Dossier) -> None:
    page = Page(dossier_html(made))
    assert page.values("src") == []
    for tag, attributes in page.elements:
        href = attributes.get("href") or "#"
        if not href.startswith("#"):
            assert tag == "a"
            assert href.startswith(("http://", "https://"))
            assert "noopener" in (attributes["rel"] or "")


def test_policy_names_exactly_the_style_and_the_script_of_the_page(made: Dossier) -> None:
    page = Page(dossier_html(made))
    (policy,) = [a["content"] for _, a in page.elements if a.get("http-equiv") == "Content-Security-Policy"]
    for element in ("style", "script module"):
        digest = base64.b64encode(hashlib.sha256(page.texts[element].encode()).digest()).decode()
        assert f"'sha256-{digest}'" in (policy or "")
    assert (policy or "").startswith("default-src 'none';")
    assert "unsafe" not in (policy or "")


def test_a_text_adds_no_element_and_no_handler(made: Dossier) -> None:
    page = Page(dossier_html(made))
    assert {tag for tag, _ in page.elements} <= ALLOWED
    names = {name for _, attributes in page.elements for name in attributes}
    assert not [name for name in names if name.startswith("on") or name == "style"]
    assert [tag for tag, _ in page.elements].count("script") == 2


def test_hostile_words_are_shown_as_words() -> None:
    content = dossier_html(example("hostile"))
    assert "&lt;script&gt;window.pwned = 1&lt;/script&gt;" in content
    assert "\u202e" not in content
    assert "$title" in content


@given(st.text(st.sampled_from("<>&\"'/-!scriptCDATA[]\u2028\u202e`$\\ \n"), max_size=60))
def test_data_cannot_end_its_element(words: str) -> None:
    data = page_data(Dossier(Document("x", words, words, "text"), "en", words, None, (), (), ()))
    assert not re.search(r"[<>&\u2028\u202e]", data)
    json.loads(data)


def test_text_is_shown_whole() -> None:
    content = dossier_html(example("slips"))
    prose = content[content.index('<div class="prose"') : content.index('<section id="findings"')]
    words = re.sub(r"<[^>]*>", "", prose).replace("&quot;", '"').split()
    assert words[: len(SLIPS.split())] == SLIPS.split()
