"""The functions for callers in Python."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import ClaimlineError, Document, annotate, check, time_expressions


def test_check() -> None:
    report = check("It opened on 31 April 2021.", published="2024-06-03", select=["impossible-date"])
    assert [finding.rule for finding in report.findings] == ["impossible-date"]


def test_check_of_markup() -> None:
    report = check("It opened on **31 April** 2021.", input_format="markdown")
    (finding,) = [f for f in report.findings if f.rule == "impossible-date"]
    place = report.document.source_span(finding.span)
    assert place is not None
    assert report.document.source[place.start : place.end] == "31 April** 2021"


def test_check_of_a_document() -> None:
    text = "It opened on 31 April 2021."
    report = check(Document(id="x", source=text, text=text, format="text"), ignore=["calendar"])
    assert all(finding.group != "calendar" for finding in report.findings)


def test_annotate() -> None:
    article = annotate("The treaty was signed last year.", published="2024-06-03")
    assert [expression.value for expression in article.expressions] == ["2023"]
    assert [claim.moments[0].iso_bounds() for claim in article.claims] == [("2023-01-01", "2023-12-31")]


def test_time_expressions() -> None:
    (found,) = time_expressions("It closed two days ago.", published="2024-06-03")
    assert (found.text, found.value) == ("two days ago", "2024-06-01")


@pytest.mark.parametrize(
    "options", [{"published": "2024-02-30"}, {"select": ["nothing"]}, {"input_format": "x"}]
)
def test_faults_are_errors_of_ours(options: dict[str, object]) -> None:
    with pytest.raises(ClaimlineError):
        check("Built in 1990.", **options)  # type: ignore[arg-type]


@given(
    text=st.text(
        st.characters(categories=["Cs", "Cc", "Cf", "Lu", "Ll", "Nd", "Zs", "So", "Lo"]), max_size=30
    ),
    mark=st.sampled_from(["", "\ufeff", "\0", "\ud800", "\u202e"]),
)
@settings(max_examples=50)
def test_any_text_is_checked_at_its_own_places(text: str, mark: str) -> None:
    whole = f"{mark}{text} \ud83d The talk is on Tuesday, 16 June 2021."
    (finding,) = check(whole, published="2021-06-10", select=["weekday-mismatch"]).findings
    assert whole[slice(*finding.span)] == "Tuesday, 16 June 2021"
