"""Markup of fact-checks: the cases that examples leave out."""

from __future__ import annotations

import json
from typing import Any

import pytest

from checker.engine import Checker, Settings
from checker.model.document import Document
from checker.model.finding import Finding
from checker.read import read_bytes
from checker.report.places import placed

POST = "https://x.com/reader/status/1541815603606036480"  # 28 June 2022


def findings(review: dict[str, Any], *groups: str) -> tuple[Document, tuple[Finding, ...]]:
    """The document of a review, and what the rules of the groups say of it."""
    source = json.dumps({"@type": "ClaimReview", "claimReviewed": "It rained.", **review})
    (document,) = read_bytes(source.encode(), "a.jsonld")
    assert isinstance(document, Document)
    (report,) = Checker(Settings(select=frozenset(groups or ("factcheck",)))).check([document])
    return document, report.findings


@pytest.mark.parametrize(
    ("review", "expected"),
    [
        (
            {"datePublished": "2022-06-01", "itemReviewed": {"datePublished": "2022-06-03"}},
            [("review-before-claim", "/datePublished")],
        ),
        (
            {"datePublished": "2022-06-01", "itemReviewed": {"firstAppearance": {"url": POST}}},
            [("review-before-claim", "/datePublished")],
        ),
        (
            {
                "url": "https://a.example/2022/05/rain",
                "datePublished": "2022-06-09",
                "itemReviewed": {"datePublished": "2022-06-03"},
            },
            [("review-before-claim", "/itemReviewed/datePublished")],
        ),
        (
            {"datePublished": "2022-06-01", "itemReviewed": {"appearance": [{"url": POST}]}},
            [("evidence-after-review", "/itemReviewed/appearance/0/url")],
        ),
        (
            {"datePublished": "2022-06-01", "isBasedOn": {"url": "x", "datePublished": "2022-06-09"}},
            [("evidence-after-review", "/isBasedOn/url")],
        ),
        (
            {
                "datePublished": "2022-06",
                "itemReviewed": {"datePublished": "2021"},
            },
            [("vague-precision", "/datePublished"), ("vague-precision", "/itemReviewed/datePublished")],
        ),
        ({"datePublished": "soon"}, [("missing-review-date", "/datePublished")]),
        (
            {
                "datePublished": "2022-07-09",
                "reviewRating": {"ratingExplanation": "The photo was taken in May 2020."},
                "itemReviewed": {"originalMediaLink": "https://archive.ph/20190102030405/https://b.example/"},
            },
            [("verdict-timeline-mismatch", "/itemReviewed/originalMediaLink")],
        ),
        ({"datePublished": "2022-06-01", "itemReviewed": {"datePublished": "2022-06-02"}}, []),
        (
            {"datePublished": "2022-06-01", "itemReviewed": {"datePublished": "2022-06"}},
            [("vague-precision", "/itemReviewed/datePublished")],
        ),
        (
            {
                "url": "https://a.example/2022/06/rain",
                "datePublished": "2022-06-09",
                "itemReviewed": {"datePublished": "2022-06-03"},
            },
            [],
        ),
        (
            {
                "datePublished": "2022-07-09",
                "itemReviewed": {
                    "firstAppearance": POST,
                    "appearance": ["https://archive.ph/20220702030405/https://b.example/2020/01/01/x"],
                },
            },
            [],
        ),
    ],
)
def test_findings_and_their_places(review: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    document, found = findings(review)
    places = [placed(document, finding)[0] for finding in found]
    assert sorted(
        (finding.rule, document.place_name(place.start) if place else None)
        for finding, place in zip(found, places, strict=True)
    ) == sorted(expected)


def test_two_findings_in_one_markup_differ_in_fingerprint() -> None:
    from checker.fingerprint import fingerprints

    document, found = findings({"datePublished": "2022-06", "itemReviewed": {"datePublished": "2021"}})
    assert len(set(fingerprints(document, found))) == len(found) == 2


def test_a_field_of_a_line_counts_as_markup() -> None:
    line = {
        "id": 1,
        "text": "It did not rain.",
        "claimreview": {
            "@type": "ClaimReview",
            "datePublished": "2022-06-01",
            "itemReviewed": {"datePublished": "2022-06-03"},
        },
    }
    (document,) = read_bytes(json.dumps(line).encode(), "a.jsonl")
    assert isinstance(document, Document)
    (report,) = Checker(Settings(select=frozenset({"factcheck"}))).check([document])
    assert [(f.rule, document.text[slice(*f.span)]) for f in report.findings] == [
        ("review-before-claim", "It did not rain.")
    ]


def test_a_missing_date_is_bounded_by_the_address() -> None:
    address = "https://web.archive.org/web/20240612101500/https://a.example/2024/05/rain"
    markup = f'{{"@type": "ClaimReview", "claimReviewed": "It rained.", "url": "{address}"}}'
    (document,) = read_bytes(markup.encode(), "a.jsonld")
    assert isinstance(document, Document)
    (report,) = Checker(Settings(select=frozenset({"missing-review-date"}))).check([document])
    assert report.findings[0].explanation == (
        "The review stands at the root of the JSON-LD.",
        "Its address is that of a copy of 12 June 2024: the review is of that day or before.",
        "Its address is filed under May 2024.",
    )


def test_what_came_out_after_the_claim_is_told_only_where_it_is_asked_for() -> None:
    markup = '{"@type": "ClaimReview", "itemReviewed": {"datePublished": "2022-05-09"}}'
    page = f'<p>He <a href="{POST}">did</a>.</p><script type="application/ld+json">{markup}</script>'
    (document,) = read_bytes(page.encode(), "a.html")
    assert isinstance(document, Document)
    for selected in (frozenset[str](), frozenset({"evidence-leak"})):
        (report,) = Checker(Settings(select=selected)).check([document])
        assert ("evidence-leak" in {finding.rule for finding in report.findings}) == bool(selected)
