"""Events placed by another event, and dates attached to events."""

from __future__ import annotations

import pytest

from checker import Article, Claim, Document
from checker.engine import Checker, Settings
from checker.toolkit import DateSignal, Signal, day_number, on_day
from rules.claims.events import EventClaims, cannot_agree, told_dates
from rules.claims.sequences import SequenceClaims

PUBLISHED = DateSignal(on_day(day_number(2022, 7, 8)), "2022-07-08", Signal.ARGUMENT)
CHECKER = Checker(
    Settings(
        select=frozenset({"timeline-conflict", "one-event-two-dates"}), published=PUBLISHED, language="en"
    )
)


def article(text: str) -> Article:
    (found,) = CHECKER.articles([Document("x", text, text, "text")])
    return found


def claims(text: str, extractor: str) -> list[Claim]:
    return [claim for claim in article(text).claims if claim.extractor == extractor]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The landslide came three days after the earthquake.", "flood after earthquake by three days"),
        ("The landslide came three days before the earthquake.", "flood before earthquake by three days"),
        ("The landslide came after the earthquake.", "flood after earthquake"),
        ("The landslide came AFTER the earthquake.", "flood after earthquake"),
        ("There was a landslide following the earthquake.", "flood after earthquake"),
        ("The dam collapsed two days after the ferry sank.", "accident after sinking by two days"),
        ("The dam collapsed two days after the crew ate.", None),
        ("For three days the landslide came after the earthquake.", "flood after earthquake"),
        ("The landslide came three days after lunch, and the earthquake was strong.", None),
        ("Dogs came three days after the earthquake of the landslide.", None),
        ("The landslide and the earthquake came.", None),
    ],
)
def test_one_event_is_placed_by_another(text: str, expected: str | None) -> None:
    found = [
        " ".join(
            [
                claim.subject.kind,
                claim.relation.value,
                claim.other.kind,
                *(f"by {gap.text}" for gap in claim.expressions),
            ]
        )
        for claim in claims(text, SequenceClaims.name)
        if claim.subject and claim.other
    ]
    assert found == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The earthquake struck in 1991.", "at 1991 asserted"),
        ("The earthquake has been over since 1991.", "since 1991 asserted"),
        ("Until 1991 the earthquake was unknown.", "until 1991 asserted"),
        ("The earthquake came by 1991.", "before 1991 asserted"),
        ("The earthquake came after 1991.", "after 1991 asserted"),
        ("The earthquake did not strike in 1991.", "at 1991 denied"),
        ("The earthquake will strike in 2031.", "at 2031 planned"),
        ("Posts claim that the earthquake struck in 1991.", "at 1991 hypothetical"),
        ("The mayor said that the earthquake struck in 1991.", "at 1991 asserted"),
        ("The man never saw the 1991 earthquake.", "at 1991 asserted"),
        ("The mayor, whose claim is old, said that the earthquake struck in 1991.", "at 1991 asserted"),
        ("According to the mayor, the earthquake struck in 1991.", "at 1991 asserted"),
        ("The earthquake struck two years ago.", "at two years ago asserted"),
        ("The earthquake struck on Monday at 5 a.m.", "at Monday asserted"),
        ("The earthquake struck at 5 a.m.", None),
        ("The earthquake struck in the 1980s.", None),
    ],
)
def test_dates_of_events(text: str, expected: str | None) -> None:
    told = claims(f"{text} The earthquake of 5 May 1990 was strong.", EventClaims.name)
    found = [f"{claim.relation} {claim.expressions[0].text} {claim.modality}" for claim in told]
    assert found == [*([expected] if expected else []), "at 5 May 1990 asserted"]


@pytest.mark.parametrize(
    ("text", "parsed"),
    [
        ("The earthquake struck in 1991. The earthquake of 5 May 1990 was strong.", 2),
        ("The earthquake struck in 1990. The earthquake of 5 May 1990 was strong.", 0),
        ("The earthquake struck in 1991. The landslide of 5 May 1990 was strong.", 0),
    ],
)
def test_sentences_are_parsed_where_dates_of_one_kind_disagree(text: str, parsed: int) -> None:
    assert len(list(EventClaims().select(article(text)))) == parsed


@pytest.mark.parametrize(
    ("text", "parsed"),
    [
        (
            "The landslide came three days after the earthquake. It rained. The earthquake of 1990 came.",
            2,
        ),
        ("The landslide came three days after the earthquake. It rained. The earthquake came.", 1),
        ("The landslide came three days after the earthquake. It rained. The fire of 1990 came.", 1),
        ("The landslide came with the earthquake. It rained. The earthquake of 1990 came.", 0),
        ("A fire came after the fire. It rained. The fire of 1990 came.", 0),
        ("Some came three days after the earthquake. It rained. The earthquake of 1990 came.", 0),
    ],
)
def test_sentences_are_parsed_on_the_kinds_that_are_put_in_order(text: str, parsed: int) -> None:
    assert len(list(SequenceClaims().select(article(text)))) == parsed


def test_the_date_of_a_dateline_is_of_the_text() -> None:
    text = "OSLO, 8 July 2022 - The earthquake struck on 5 July 2022."
    checker = Checker(Settings(select=frozenset({"timeline-conflict"}), language="en"))
    found = checker.article(Document("x", text, text, "text"))
    assert [date.text for date in told_dates(found, found.sentences[0])] == ["5 July 2022"]


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [("1990", "5 May 1990", False), ("1991", "5 May 1990", True)],
)
def test_dates_that_cannot_be_one(one: str, other: str, apart: bool) -> None:
    first, second = article(f"It was in {one}. It was on {other}.").expressions
    assert cannot_agree(first, second) is apart
