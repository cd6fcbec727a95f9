from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import Edit, Moment, Span
from checker.errors import ReadError
from checker.report.places import span_shape
from checker.report.wire import document_shape, moment_value, unreadable_shape
from checker.toolkit import day_number, in_month, in_year, on_day
from tests.report.made import document, finding, report, span, titled

TEXT = "Begun in 1990.\nEnded in 1980, they said in 1991."


def test_places_are_those_of_the_source() -> None:
    (shape,) = document_shape(report(document(TEXT), finding(TEXT, "1980", "1990")))["findings"]
    assert shape["span"] == {
        "start": 24,
        "end": 28,
        "quote": "1980",
        "line": 2,
        "column": 10,
        "end_line": 2,
        "end_column": 14,
    }
    assert shape["related"][0]["span"]["quote"] == "1990"
    assert shape["related"][0]["message"] == "see 1990"


def test_what_stands_in_the_title_is_left_out_of_related() -> None:
    doc = titled("The war of 1990", "It ended in 1980.")
    (shape,) = document_shape(report(doc, finding(doc.text, "1980", "1990")))["findings"]
    assert shape["span"]["quote"] == "1980"
    assert shape["related"] == []


def test_a_related_place_stands_in_for_a_primary_one_in_the_title() -> None:
    doc = titled("The war of 1990", "It ended in 1980.")
    (shape,) = document_shape(report(doc, finding(doc.text, "1990", "1980")))["findings"]
    assert (shape["span"]["start"], shape["span"]["quote"]) == (12, "1980")
    assert shape["related"] == []


def test_a_finding_wholly_in_the_title_points_at_the_start() -> None:
    doc = titled("The war of 1990", "It ended.")
    (shape,) = document_shape(report(doc, finding(doc.text, "1990")))["findings"]
    assert (shape["span"]["start"], shape["span"]["end"], shape["span"]["quote"]) == (0, 0, "")


def test_an_edit_outside_the_source_takes_the_others_with_it() -> None:
    doc = titled("The war of 1990", "It ended in 1980.")
    edits = (Edit(span(doc.text, "1990"), "1970"), Edit(span(doc.text, "1980"), "1995"))
    both, one = finding(doc.text, "1980", edits=edits), finding(doc.text, "1980", edits=edits[1:])
    shapes = document_shape(report(doc, both, one))["findings"]
    assert shapes[0]["suggestions"] == [{"message": "Change it.", "edits": []}]
    assert shapes[1]["suggestions"][0]["edits"] == [{"start": 12, "end": 16, "text": "1995"}]


def test_equal_findings_have_different_fingerprints_that_lines_above_do_not_change() -> None:
    def prints(text: str) -> list[str]:
        shape = document_shape(report(document(text), finding(text, "1980"), finding(text, "1980")))
        return [f["fingerprint"] for f in shape["findings"]]

    assert prints(TEXT) == prints("A new first line.\n\n" + TEXT)
    assert len(set(prints(TEXT))) == 2


@pytest.mark.parametrize(
    ("place", "path"), [("a.txt", "a.txt"), ("d.jsonl:12", "d.jsonl"), ("<stdin>", "<stdin>")]
)
def test_unreadable_input_names_its_file(place: str, path: str) -> None:
    shape = unreadable_shape(ReadError(place, "no such file"))
    assert (shape["id"], shape["path"]) == (place, path)
    assert shape["errors"] == [f"{place}: no such file"]


@pytest.mark.parametrize(
    ("moment", "value"),
    [
        (on_day(day_number(2024, 2, 13)), "2024-02-13"),
        (in_month(2024, 2), "2024-02"),
        (in_year(2024), "2024"),
        (in_year(-43), "-000043"),
        (Moment(day_number(2024, 2, 1), day_number(2024, 3, 31)), "2024-02-01/2024-03-31"),
        (Moment(day_number(2024, 2, 1), None), "2024-02-01/.."),
    ],
)
def test_moments_are_as_precise_as_they_are_known(moment: Moment, value: str) -> None:
    assert moment_value(moment) == value


@given(st.text(alphabet=st.sampled_from("ab \n\r\t😀é\u0301"), max_size=60), st.data())
def test_lines_and_columns_lead_back_to_the_quote(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shape = span_shape(document(text), Span(start, end))
    lines = text.split("\n")
    assert text[shape["start"] : shape["end"]] == shape["quote"]
    before = "\n".join([*lines[: shape["line"] - 1], lines[shape["line"] - 1][: shape["column"] - 1]])
    assert len(before) == start
    last = lines[shape["end_line"] - 1][: shape["end_column"] - 1]
    assert len("\n".join([*lines[: shape["end_line"] - 1], last])) == end


def test_a_format_may_name_its_places() -> None:
    from dataclasses import replace

    from checker.model.document import Place

    doc = replace(document(TEXT), places=(Place(Span(15, len(TEXT)), "page 2, line 1"),))
    (shape,) = document_shape(report(doc, finding(TEXT, "1980", "1990")))["findings"]
    assert shape["span"]["place"] == "page 2, line 1"
    assert "place" not in shape["related"][0]["span"]


def test_metadata_has_its_own_place_in_the_source() -> None:
    from dataclasses import replace

    doc = titled("The war of 1990", "It ended in 1980.")
    found = replace(finding(doc.text, "1990"), source_span=Span(12, 16))
    (shape,) = document_shape(report(doc, found))["findings"]
    assert (shape["span"]["start"], shape["span"]["quote"]) == (12, "1980")


def test_an_extracted_text_cannot_be_edited() -> None:
    from dataclasses import replace

    doc = replace(document(TEXT), extracted=True)
    found = finding(TEXT, "1980", edits=(Edit(span(TEXT, "1980"), "1995"),))
    (shape,) = document_shape(report(doc, found))["findings"]
    assert shape["suggestions"] == [{"message": "Change it.", "edits": []}]
