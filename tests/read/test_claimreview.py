"""ClaimReview and MediaReview: documents with exact places, and errors that say where."""

from __future__ import annotations

import json

import pytest

from checker.engine import Checker, Settings
from checker.errors import ReadError
from checker.model.document import Document
from checker.model.review import Review
from checker.model.wording import describe_moment
from checker.read import claimreview as reader
from checker.read import read_bytes
from tests.read.places import FIXTURES, assert_exact, block_texts, only_document, only_error, written

SOURCE = (FIXTURES / "review.jsonld").read_text(encoding="utf-8")
REVIEW = '{"@type": "ClaimReview", "claimReviewed": "It rained.", "datePublished": "2024-05-09"}'


def documents(source: str, name: str = "a.jsonld", input_format: str = "auto") -> list[Document]:
    """Every document of a source without errors."""
    found = list(read_bytes(source.encode(), name, input_format))
    assert all(isinstance(each, Document) for each in found), found
    return [each for each in found if isinstance(each, Document)]


def only_review(document: Document) -> Review:
    """What the markup of a document with one review states."""
    (review,) = Checker(Settings()).article(document).reviews
    return review


def test_each_review_of_a_graph_is_a_document() -> None:
    claim, media = documents(SOURCE)
    assert (claim.id, media.id) == ("a.jsonld#/@graph/1", "a.jsonld#/@graph/2")
    assert block_texts(claim) == [
        ("title", 'Did the ferry sink? "No"'),
        ("paragraph", "The ferry „Elsa“ sank on 2 May"),
        ("paragraph", "2024."),
        ("paragraph", "It did not."),
        ("paragraph", "It sailed on 3 May 2024 🚢 as planned."),
    ]
    assert_exact(claim)
    assert_exact(media)
    assert written(claim, "3 May 2024 🚢 as") == "3 May 2024 \\ud83d\\udea2 as"


def test_places_are_pointers() -> None:
    claim, media = documents(SOURCE)
    start = SOURCE.index("sailed on 3")
    assert claim.place_name(start) == "/@graph/1/reviewBody"
    assert media.place_name(SOURCE.index("https://d.example")) == "/@graph/2/originalMediaLink"
    assert claim.place_name(0) is None


def test_what_the_markup_states() -> None:
    review = only_review(documents(SOURCE)[0])
    assert (review.kind, review.claimant, review.rating) == ("ClaimReview", "A. Nonymous", "False")
    assert review.claim.startswith("The ferry")
    dates = [d for d in (review.published, review.claimed) if d and d.moment]
    assert [describe_moment(d.moment) for d in dates if d.moment] == ["9 May 2024", "3 May 2024"]
    assert [d.pointer for d in dates] == ["/@graph/1/datePublished", "/@graph/1/itemReviewed/datePublished"]
    assert all(d.source_span and SOURCE[slice(*d.source_span)] == d.value for d in dates)
    assert review.first_appearance is not None
    assert [date.how for date in review.first_appearance.dates] == ["number of the X post"]
    assert [work.url for work in review.appearances] == ["https://b.example/1", "https://b.example/2"]
    assert [work.pointer for work in review.appearances] == [
        "/@graph/1/itemReviewed/appearance/0/url",
        "/@graph/1/itemReviewed/appearance/1",
    ]
    assert [len(work.dates) for work in review.evidence] == [1]


def test_media_review() -> None:
    review = only_review(documents(SOURCE)[1])
    assert review.published is not None
    assert review.published.moment is not None
    assert describe_moment(review.published.moment) == "9 May 2024"
    (work,) = review.appearances
    assert work.stated is not None
    assert work.stated.value == "2024"
    assert review.original is not None
    assert [date.how for date in review.original.dates] == ["date in the path"]


@pytest.mark.parametrize(
    "value",
    [
        [REVIEW_VALUE := json.loads(REVIEW)],
        {"@graph": [{"mainEntity": REVIEW_VALUE}]},
        {"dataFeedElement": [{"item": [REVIEW_VALUE]}]},
        {"@type": "WebPage", "review": REVIEW_VALUE},
    ],
)
def test_wherever_it_lies(value: object) -> None:
    (document,) = documents(json.dumps(value))
    assert document.id == "a.jsonld"
    assert document.text == "It rained."
    review = only_review(document)
    assert review.published is not None
    assert review.published.value == "2024-05-09"


def test_answer_of_a_search_service() -> None:
    answer = {
        "text": "It rained.",
        "claimant": "Nobody",
        "claimDate": "2024-05-03T00:00:00Z",
        "claimReview": [{"url": "https://a.example", "reviewDate": "2024-05-09", "textualRating": "False"}],
    }
    (document,) = documents(json.dumps({"claims": [answer]}))
    review = only_review(document)
    assert review.claimed is not None
    assert review.claimed.pointer == "/claims/0/claimDate"
    assert review.rating == "False"
    assert [date.value for date in document.dates] == ["2024-05-09"]


def test_embedded_in_a_page() -> None:
    page = f"<p>It did not rain.<script type='application/ld+json'>{REVIEW}</script>"
    document = only_document(page, "a.html")
    review = only_review(document)
    assert review.published is not None
    assert review.published.source_span is not None
    assert page[slice(*review.published.source_span)] == "2024-05-09"


def test_json_of_any_suffix_is_recognised() -> None:
    (document,) = documents(SOURCE.replace("WebPage", "Page"), "a.json")[:1]
    assert document.format == "claimreview"


def test_lines_go_on_after_a_bad_one() -> None:
    lines = f'{REVIEW}\n{{"@type"\n\n{{"@type": "Thing"}}\n{REVIEW}\n'
    found = list(read_bytes(lines.encode(), "dump.txt", "claimreview"))
    assert [each.id if isinstance(each, Document) else str(each) for each in found] == [
        "dump.txt:1",
        "dump.txt:2: not valid JSON: Expecting ':' delimiter at column 9",
        "dump.txt:4: no ClaimReview or MediaReview on this line",
        "dump.txt:5",
    ]
    assert all(each.source == REVIEW for each in found if not isinstance(each, ReadError))


@pytest.mark.parametrize(
    ("source", "error"),
    [
        ('{"@type": "ClaimReview",\n "url": }', "a.jsonld:2: not valid JSON: Expecting value"),
        ('{"@type": "Article"}', "a.jsonld: no ClaimReview or MediaReview in this JSON"),
        ("", "a.jsonld:1: not valid JSON: Expecting value"),
        ("[" * 100_000, "a.jsonld:1: not valid JSON: nested too deeply"),
        ('{"a": ' + "9" * 5000 + "}", "a.jsonld:1: not valid JSON: a number is too long"),
    ],
    ids=["broken", "another type", "empty", "deep", "long number"],
)
def test_what_cannot_be_read(source: str, error: str) -> None:
    assert str(only_error(source, "a.jsonld")) == error


def test_wrong_types_are_passed_over() -> None:
    odd = {
        "@type": ["ClaimReview", 3],
        "datePublished": 20240509,
        "url": {"a": 1},
        "reviewRating": "False",
        "itemReviewed": [[], "x"],
        "citation": [None, 3, {"url": 4}],
        "claimReviewed": None,
    }
    (document,) = documents(json.dumps(odd))
    review = only_review(document)
    assert (review.published, review.claimed, review.evidence, review.claim) == (None, None, (), "")


@pytest.mark.parametrize("escape", ["\\ud800", "\\ud800\\u0041", "\\q"])
def test_odd_escapes(escape: str) -> None:
    source = REVIEW.replace("rained", "ra" + escape + "ined")
    for each in read_bytes(source.encode(), "a.jsonld"):
        if isinstance(each, Document):
            assert_exact(each)
            each.text.encode()


def test_many_reviews_are_told_to_come_in_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "MAX_REVIEWS", 2)
    error = only_error(json.dumps([REVIEW_VALUE] * 3), "a.jsonld")
    assert error.reason == "3 reviews in one JSON value, more than the limit of 2; write one a line"
