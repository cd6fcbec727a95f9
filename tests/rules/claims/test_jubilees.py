"""Anniversaries as claims: of what, and when it began."""

from __future__ import annotations

import pytest

from checker import Claim, Document, Mention
from checker.engine import Checker, Settings
from checker.toolkit import DateSignal, Signal, day_number, on_day
from rules.claims.jubilees import JubileeClaims

PUBLISHED = DateSignal(on_day(day_number(2022, 7, 8)), "2022-07-08", Signal.ARGUMENT)
YEARS = [("1964-01-01", "1966-12-31")]


def claims(text: str, published: DateSignal | None = PUBLISHED) -> list[Claim]:
    checker = Checker(Settings(select=frozenset({"elapsed-mismatch"}), published=published, language="en"))
    found = JubileeClaims().extract(checker.article(Document("x", text, text, "text")))
    return [claim for claim in found if isinstance(claim, Claim)]


def began(text: str, published: DateSignal | None = PUBLISHED) -> list[tuple[str | None, str | None]]:
    return [moment.iso_bounds() for claim in claims(text, published) for moment in claim.moments]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was the 50th anniversary of the Kelso Bridge.", [("1971-07-08", "1973-07-08")]),
        ("It was the fiftieth anniversary of the Kelso Bridge.", [("1971-07-08", "1973-07-08")]),
        ("The 50th anniversary of the Kelso Bridge was in 2015.", YEARS),
        ("In 2015 and in 2016 came the 50th anniversary of the Kelso Bridge.", []),
        ("In May came the 50th anniversary of the Kelso Bridge.", [("1971-07-08", "1973-07-08")]),
        ("It was the 50th anniversary of a bridge.", []),
        ("It was the great anniversary of the Kelso Bridge.", []),
        ("It was the eleventieth anniversary of the Kelso Bridge.", []),
        ("It was wrongly called the 50th anniversary of the Kelso Bridge.", []),
        ("It was the 50th birthday of the Kelso Bridge.", []),
    ],
)
def test_when_it_began(text: str, expected: list[tuple[str, str]]) -> None:
    assert began(text) == expected


def test_without_a_publication_date_the_year_must_be_told() -> None:
    assert began("It was the 50th anniversary of the Kelso Bridge.", None) == []
    assert began("The 50th anniversary of the Kelso Bridge was in 2015.", None) == [
        ("1964-01-01", "1966-12-31")
    ]


def test_what_is_celebrated() -> None:
    (claim,) = claims("It was the 50th anniversary of the fire that ended the Kelso Mill next year.")
    assert isinstance(claim.subject, Mention)
    assert claim.subject.participants == {"kelso", "mill"}
    assert claim.subject.words == {"kelso", "mill", "fire", "ended"}
    assert claim.expressions[0].value == "P50Y"
