"""TimeML output, read back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from checker.model.calendar import day_number
from checker.model.document import Document
from checker.model.expression import Anchor, TimeExpression, TimexType
from checker.model.moment import Moment, in_month, in_year, on_day
from checker.model.span import Span
from checker.read import read_bytes
from checker.timeml.model import TimeMLAnnotation
from checker.timeml.write import to_timeml

TEXT = 'Last year, "A & B" sold <3 boats; in May 2008 none.'


def expression(start: int, end: int, value: str = "2008-05", mod: str | None = None) -> TimeExpression:
    """An expression at a place of the text."""
    anchor = Anchor.PUBLICATION if value == "2007" else Anchor.NONE
    return TimeExpression(Span(start, end), TEXT[start:end], TimexType.DATE, value, mod, anchor=anchor)


def back(written: str) -> tuple[Document, TimeMLAnnotation]:
    """What a reader makes of the output."""
    (document,) = read_bytes(written.encode(), "out.tml")
    assert isinstance(document, Document), document
    return document, document.metadata["timeml"]


def write(text: str, *expressions: TimeExpression, published: Moment | None = None) -> str:
    """The text as TimeML."""
    return to_timeml(Document("a<b>.txt", text, text, "text"), published, expressions)


def test_round_trip() -> None:
    last_year, may = expression(0, 9, "2007"), expression(37, 45, mod="MID")
    written = write(TEXT, may, last_year, published=on_day(day_number(2008, 6, 1)))
    document, annotation = back(written)
    assert document.text == TEXT
    assert annotation.docid == "a<b>.txt"
    assert annotation.creation_time is not None
    assert annotation.creation_time.value == "2008-06-01"
    assert [(t.id, t.span, t.value, t.mod) for t in annotation.timexes[1:]] == [
        ("t1", last_year.span, "2007", None),
        ("t2", may.span, "2008-05", "MID"),
    ]


def test_tags_as_tempeval_writes_them() -> None:
    written = write(TEXT, expression(0, 9, "2007"), published=on_day(day_number(2008, 6, 1)))
    assert written.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<TimeML ')
    assert (
        '<DCT><TIMEX3 tid="t0" type="DATE" value="2008-06-01" temporalFunction="false" '
        'functionInDocument="CREATION_TIME">2008-06-01</TIMEX3></DCT>'
    ) in written
    assert (
        '<TEXT><TIMEX3 tid="t1" type="DATE" value="2007" temporalFunction="true" functionInDocument="NONE" '
        'anchorTimeID="t0">Last year</TIMEX3>, '
    ) in written


def test_creation_time_is_as_coarse_as_it_is_known() -> None:
    cases = [(None, "XXXX-XX-XX"), (in_month(2008, 6), "2008-06"), (in_year(2008), "2008")]
    for published, expected in cases:
        _, annotation = back(write(TEXT, published=published))
        assert annotation.creation_time is not None
        assert annotation.creation_time.value == expected


def test_of_overlapping_expressions_the_first_and_longest_is_marked() -> None:
    _, annotation = back(write(TEXT, expression(0, 4), expression(0, 9), expression(5, 12)))
    assert [t.span for t in annotation.timexes[1:]] == [Span(0, 9)]


@given(st.text(), st.text())
def test_any_text_becomes_well_formed_and_keeps_its_length(before: str, after: str) -> None:
    text = f"{before}May 2008{after}"
    start = len(before)
    marked = TimeExpression(Span(start, start + 8), "May 2008", TimexType.DATE, "2008-05")
    written = write(text, marked).encode(errors="surrogatepass").decode()
    document, annotation = back(written)
    assert len(document.text) == len(text)
    assert annotation.timexes[-1].span == marked.span
    assert all(a == b or b == "\ufffd" for a, b in zip(text, document.text, strict=True))
