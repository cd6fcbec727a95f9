from __future__ import annotations

import io
import re
from collections.abc import Sequence
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import Document, Severity, Span
from checker.report.base import Page, Summary
from checker.report.cells import cells
from checker.report.excerpt import Place, excerpt
from checker.report.formats import make_report
from checker.report.wire import checked
from tests.report.made import document, finding, report, span


def picture(text: str, places: Sequence[tuple[str, str]], width: int = 60) -> list[str]:
    """The excerpt as text; the first place is the primary one."""
    found = [Place(span(text, words), says, i == 0) for i, (words, says) in enumerate(places)]
    return [
        row.text if row.number is not None else f"{' ' * row.indent}{row.text} {row.says}".rstrip()
        for row in excerpt(document(text), found, width)
    ]


def test_a_short_line_is_shown_whole() -> None:
    assert picture("It opened in 1990.", [("1990", "")]) == ["It opened in 1990.", "             ^^^^"]


def test_places_of_one_line_share_it() -> None:
    assert picture("From 1990 to 1980.", [("1980", "end"), ("1990", "begin")]) == [
        "From 1990 to 1980.",
        "     ---- begin",
        "             ^^^^ end",
    ]


def test_a_place_over_two_lines_is_underlined_on_both() -> None:
    assert picture("It began on\n3 May\n1990 there.", [("3 May\n1990", "here")]) == [
        "3 May",
        "^^^^^",
        "1990 there.",
        "^^^^ here",
    ]


def test_a_long_line_is_cut_between_words() -> None:
    text = "word " * 100 + "in 1990 " + "word " * 100
    line, marks = picture(text, [("1990", "")])
    assert line.startswith("...word ")
    assert line.endswith(" word...")
    assert len(line) <= 66
    assert line[marks.index("^") :].startswith("1990")


def test_far_places_of_one_line_get_an_excerpt_each() -> None:
    text = "Begun in 1990. " + "Then nothing happened for long. " * 20 + "Ended in 1980."
    rows = picture(text, [("1980", ""), ("1990", "")])
    assert [set(row.strip()) for row in rows[1::2]] == [{"-"}, {"^"}]


@pytest.mark.parametrize(
    ("before", "columns"), [("\t", 4), ("日本は", 6), ("e\u0301", 1), ("😀 ", 3), ("\x1b", 1)]
)
def test_underlines_stand_under_wide_characters_and_tabs(before: str, columns: int) -> None:
    line, marks = picture(f"{before}1990", [("1990", "")])
    assert cells(line[: line.index("1990")]) == columns
    assert marks == " " * columns + "^^^^"


@given(st.text(max_size=300), st.data(), st.integers(40, 100))
def test_any_place_of_any_text_can_be_shown(text: str, data: st.DataObject, width: int) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    rows = list(excerpt(document(text), [Place(Span(start, end), "here", True)], width))
    assert rows[0].number == text.count("\n", 0, start) + 1
    assert not {"Cc", "Cs", "Zl", "Zp"} & {category(char) for row in rows for char in row.text}
    assert any(set(row.text) == {"^"} for row in rows if row.number is None)


def rendered(format_: str, doc: Document, *, colour: bool = False) -> str:
    stream = io.StringIO()
    summary = Summary()
    made = checked(report(doc, finding(doc.text, "1980", "1990")))
    text = make_report(format_, Page(stream, colour, 80))
    summary.add(made)
    text.document(made)
    text.end(summary)
    return stream.getvalue()


def test_text_format() -> None:
    assert rendered("text", document("Begun in 1990.\nEnded in 1980, they said.\n")) == (
        "a.txt:2:10 error some-rule\n"
        "1980 cannot be.\n"
        "\n"
        " 1 | Begun in 1990.\n"
        "   |          ---- see 1990\n"
        " 2 | Ended in 1980, they said.\n"
        "   |          ^^^^\n"
        "\n"
        "  1. First this.\n"
        "  2. Then that.\n"
        "  help: Change it.\n"
        "\n"
        "1 error in 1 document.\n"
    )


def test_concise_format() -> None:
    assert rendered("concise", document("Begun in 1990.\nEnded in 1980, they said.\n")) == (
        "a.txt:2:10: error[some-rule] 1980 cannot be.\n1 error in 1 document.\n"
    )


def test_colours_change_nothing_else() -> None:
    doc = document("Begun in 1990.\nEnded in 1980, they said.\n")
    for format_ in ("text", "concise"):
        coloured = rendered(format_, doc, colour=True)
        assert "\033[1;31merror\033[0m" in coloured
        assert re.sub(r"\033\[[0-9;]*m", "", coloured) == rendered(format_, doc)


def test_summary_counts_by_severity() -> None:
    summary = Summary()
    doc = document("Begun in 1990.")
    summary.add(checked(report(doc, finding(doc.text, "1990"))))
    summary.add_unreadable()
    assert summary.shape() == {
        "documents": 1,
        "error": 1,
        "warning": 0,
        "notice": 0,
        "suppressed": 0,
        "unreadable": 1,
    }
    assert [summary.at_least(severity.value) for severity in Severity] == [1, 1, 1]
