"""Dates of the metadata against each other and against their standard."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker import Checker, Document, Finding, Settings, Span
from checker.toolkit import DateField, Signal


def findings(rule: str, *fields: DateField, text: str = "The plant makes paper.") -> tuple[Finding, ...]:
    document = Document(id="d", source=text, text=text, format="text", dates=fields)
    (report,) = Checker(Settings(select=frozenset({rule}))).check([document])
    return report.findings


def field(value: str, signal: Signal = Signal.JSON_LD, *, modified: bool = False) -> DateField:
    return DateField(value, signal, "dateModified" if modified else "datePublished", modified=modified)


@pytest.mark.parametrize(
    ("one", "other", "flagged"),
    [
        ("2024-02-13", "2023-02-13", True),
        ("2024-02-13", "2024-02-13", False),
        ("2024-02-13", "2024-02-15", False),
        ("2024-02-13", "2024-02-18", True),
    ],
)
def test_signals_that_disagree(one: str, other: str, flagged: bool) -> None:
    found = findings("byline-metadata-mismatch", field(one), field(other, Signal.META))
    assert bool(found) == flagged


def test_finding_without_a_place_in_the_text_stands_at_its_first_line() -> None:
    (finding,) = findings("byline-metadata-mismatch", field("2024-02-13"), field("2020-01-01", Signal.META))
    assert finding.span == (0, len("The plant makes paper."))
    assert "13 February 2024" in finding.message
    assert "1 January 2020" in finding.message


@pytest.mark.parametrize(
    ("changed", "flagged"), [("2024-02-01", True), ("2024-02-12", False), ("2024-03-01", False)]
)
def test_change_before_publication(changed: str, flagged: bool) -> None:
    found = findings("modified-before-published", field("2024-02-13"), field(changed, modified=True))
    assert bool(found) == flagged


@pytest.mark.parametrize(
    ("value", "flagged"),
    [
        ("2024-02-13", False),
        ("2024-02", False),
        ("2024-02-13T08:00:00Z", False),
        ("2024-02-13T08:00+01:00", False),
        ("13 February 2024", True),
        ("2024-02-30", True),
        ("", False),
    ],
)
def test_form_of_metadata(value: str, flagged: bool) -> None:
    assert bool(findings("bad-iso-date", field(value))) == flagged


def test_form_of_metadata_is_told_at_the_field_where_the_source_has_it() -> None:
    (finding,) = findings("bad-iso-date", replace(field("soon"), source_span=Span(4, 9)))
    assert finding.source_span == Span(4, 9)


def test_value_that_is_no_date_is_told_up_to_its_fortieth_character() -> None:
    value = f"{'as soon as it is ready, '.ljust(39)}no{'w' * 9}"
    (finding,) = findings("bad-iso-date", field(value))
    assert f'holds "{value[:39]}n", which' in finding.message


def test_dates_in_the_text_and_outside_of_it() -> None:
    text = "Published 3 May 2021\n\nHALDEN, 3 May 2021 (AP) - The plant makes paper."
    (finding,) = findings("byline-metadata-mismatch", field("2020-01-01"), text=text)[:1]
    assert finding.related == ()
    assert text[slice(*finding.span)] == "3 May 2021"
