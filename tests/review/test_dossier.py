"""What a dossier holds: every claim, every finding, every date, and how they hang together."""

from __future__ import annotations

import pytest

from checker.api import annotate, check
from checker.report.wire import document_shape
from checker.review.model import DateKind, Dossier, Status
from tests.review.made import HOSTILE, REPORT, SLIPS, document, dossier


def status_of(made: Dossier, time: str) -> Status:
    (claim,) = [claim for claim in made.claims if claim.time == time]
    return claim.status


def test_every_claim_and_every_time_expression_has_a_row() -> None:
    article, made = annotate(document(SLIPS)), dossier(SLIPS)
    marks = {mark for claim in made.claims for mark in claim.marks}
    assert {expression.span for expression in article.expressions if expression.is_timex} <= marks
    assert {claim.span for claim in article.claims} <= {claim.place.span for claim in made.claims}
    assert len(made.claims) >= len(article.claims)


@pytest.mark.parametrize("name", ["story.txt", "report.html", "hostile.md"])
@pytest.mark.parametrize("aside", ["", "\n<!-- claimline: ignore-file[weekday-mismatch] as printed -->\n"])
def test_findings_are_those_of_check_each_with_its_own_places(name: str, aside: str) -> None:
    text = {"story.txt": SLIPS, "report.html": REPORT, "hostile.md": HOSTILE}[name] + aside
    checked = document_shape(check(document(text, name)))["findings"]
    made = dossier(text, name)
    assert [flagged.shape for flagged in made.findings] == [f for f in checked if f["suppressed"] is None]
    for flagged in made.findings:
        shape = flagged.shape
        quotes = [shape["span"]["quote"], *(related["span"]["quote"] for related in shape["related"])]
        assert [step.place.words for step in flagged.places] == quotes
    assert made.set_aside == len(checked) - len(made.findings)
    assert made.findings


def test_status_is_the_most_pressing_one() -> None:
    made = dossier(SLIPS)
    assert status_of(made, "Monday, 7 May 2024") is Status.ERROR
    assert status_of(made, "31 November 2022") is Status.ERROR
    assert status_of(made, "1974") is Status.READ
    assert status_of(made, "Friday") is Status.AMBIGUOUS
    assert status_of(made, "three weeks") is Status.UNDATED


def test_who_says_so() -> None:
    (claim,) = [claim for claim in dossier(SLIPS).claims if claim.time == "Friday"]
    assert claim.speaker == "the mayor"
    assert claim.quoted


def test_readings_of_a_claim_differ() -> None:
    for claim in dossier(SLIPS).claims:
        days = [(when.moment.earliest, when.moment.latest) for when in claim.readings]
        assert len(days) == len(set(days))


def test_dates_of_publication_markup_and_addresses() -> None:
    dates = dossier(REPORT, "report.html").dates
    assert {date.kind for date in dates} == {DateKind.PUBLISHED, DateKind.REVIEW, DateKind.ADDRESS}
    words = {(date.label, date.when.words) for date in dates}
    assert ("Claim", "12 March 2023") in words
    assert ("Review", "10 March 2023") in words
    assert ("a story of June 2018", "4 June 2019") in words
    assert ("First appearance", "8 March 2023") in words


def test_sources_keep_apart() -> None:
    made = dossier(REPORT, "report.html", slips=SLIPS)
    (source,) = made.sources
    assert source.dates[0].when.words == "15 May 2024"
    assert len(source.claims) == len(dossier(SLIPS).claims)
    names = [claim.id for claim in (*made.claims, *source.claims)]
    assert len(names) == len(set(names))


def test_title_is_the_texts_own_or_its_beginning() -> None:
    assert dossier(REPORT, "report.html").title == "The picture of the dam is an old one"
    assert dossier(SLIPS).title.startswith("TURIN, Wednesday, 15 May 2024 - The bridge")
    assert dossier("\n", "blank.txt").title == "blank.txt"


def test_findings_set_aside_are_counted_but_not_shown() -> None:
    plain = dossier(SLIPS, "story.md")
    silenced = dossier(f"{SLIPS}\n<!-- claimline: ignore-file[weekday-mismatch] as printed -->\n", "story.md")
    assert silenced.set_aside == 1
    assert len(silenced.findings) == len(plain.findings) - 1
