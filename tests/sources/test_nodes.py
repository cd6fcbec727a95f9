"""Fact-check markup in the shapes that JSON-LD allows: all say the same."""

from __future__ import annotations

import json
from typing import Any

import pytest

from checker.engine import Checker
from checker.model.document import Document
from checker.read import read_bytes

POST = "https://x.com/reader/status/1541815603606036480"
CLAIM = {"@type": "Claim", "datePublished": "2024-06-09", "firstAppearance": {"url": POST}}


def review(**changed: Any) -> dict[str, Any]:
    return {
        "@type": "ClaimReview",
        "claimReviewed": "It rained.",
        "datePublished": "2024-05-09",
        "url": "https://a.example/2024/05/09/rain",
        "itemReviewed": CLAIM,
        "reviewRating": {"alternateName": "False"},
    } | changed


SHAPES = {
    "plain": review(),
    "listed": [review()],
    "array of one": review(datePublished=["2024-05-09"], itemReviewed=[CLAIM]),
    "value objects": review(
        claimReviewed={"@value": "It rained.", "@language": "en"},
        datePublished={"@value": "2024-05-09", "@type": "Date"},
        url={"@id": "https://a.example/2024/05/09/rain"},
    ),
    "set": review(itemReviewed={"@set": [CLAIM]}),
    "graph": {"@graph": [{"@id": "#page", "@type": "WebPage"}, review()]},
    "references": {
        "@graph": [
            review(itemReviewed={"@id": "#claim"}, reviewRating={"@id": "#rating", "@type": "Rating"}),
            CLAIM | {"@id": "#claim", "firstAppearance": {"@id": "#first"}},
            {"@id": "#first", "url": POST},
            {"@id": "#rating", "alternateName": "False"},
            {"@id": "#claim"},
        ]
    },
    "part of a page": {"@type": "WebPage", "mainEntity": {"@type": "Article", "review": [review()]}},
    "prefixed": review(**{"@type": ["http://schema.org/Thing", "schema:ClaimReview"]}),
}


def read(content: str, name: str) -> Document:
    (document,) = read_bytes(content.encode(), name)
    assert isinstance(document, Document)
    return document


@pytest.mark.parametrize("embedded", [False, True])
@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_says_the_same(shape: str, embedded: bool) -> None:
    source = json.dumps(SHAPES[shape], indent=1)
    page = f'<p>Words.</p><script type="application/ld+json">{source}</script>'
    document = read(page, "a.html") if embedded else read(source, "a.jsonld")
    (found,) = Checker().article(document).reviews
    assert found.claim == "It rained."
    assert found.rating == "False"
    assert found.url == "https://a.example/2024/05/09/rain"
    assert [date.how for date in found.address_dates] == ["date in the path"]
    for stated, value in ((found.published, "2024-05-09"), (found.claimed, "2024-06-09")):
        assert stated is not None
        assert stated.value == value
        assert pointed(SHAPES[shape], stated.pointer) == value
        assert stated.source_span is not None
        assert document.source[slice(*stated.source_span)] == value
    assert found.first_appearance is not None
    assert found.first_appearance.url == POST
    assert pointed(SHAPES[shape], found.first_appearance.pointer) == POST


def pointed(value: Any, pointer: str) -> Any:
    """What a JSON pointer (RFC 6901) leads to."""
    for step in pointer.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        value = value[int(name)] if isinstance(value, list) else value[name]
    return value


def test_what_a_review_names_is_part_of_its_text_and_places() -> None:
    graph = [
        review(itemReviewed={"@id": "#claim"}, reviewBody="It did not."),
        CLAIM | {"@id": "#claim", "name": "Rain in June"},
    ]
    document = read(json.dumps({"@graph": graph}), "a.jsonld")
    assert document.text == "It rained.\n\nIt did not.\n\nRain in June"
    assert document.place_name(document.source.index("Rain in June")) == "/@graph/1/name"


@pytest.mark.parametrize(
    "odd",
    [
        {"itemReviewed": {"@id": "#self"}, "@id": "#self"},
        {"itemReviewed": {"@id": "#nowhere"}},
        {"itemReviewed": {"@id": 7}},
        {"itemReviewed": {"@set": []}},
        {"itemReviewed": [[[]]]},
        {"datePublished": {"@value": 7}},
        {"datePublished": {"@value": None}},
        {"url": {"@id": None}},
    ],
)
def test_odd_shapes_are_passed_over(odd: dict[str, Any]) -> None:
    document = read(json.dumps(review(**odd)), "a.jsonld")
    assert len(list(Checker().check([document]))) == 1
