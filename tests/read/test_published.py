"""The publication date: every signal, the order among them, and what is unusable."""

from __future__ import annotations

import json

import pytest

from checker import registry
from checker.errors import UsageError
from checker.expressions.tagger import Tagger
from checker.model.document import Document
from checker.model.moment import Moment, Truth, in_year, same_time
from checker.model.publication import DateSignal, Publication, Signal
from checker.read.published import find_publication, parse_published_argument, unusable_dates
from checker.read.published.values import parse_value
from tests.read.places import FIXTURES, only_document

_TAG = Tagger(registry.grammar("en")).tag


def _bounds(moment: Moment) -> str:
    return "..".join(dict.fromkeys(str(end) for end in moment.iso_bounds()))


def _show(signal: DateSignal) -> str:
    return f"{signal.signal.value}: {_bounds(signal.moment)}{' (modified)' if signal.modified else ''}"


def _found(document: Document, argument: DateSignal | None = None) -> list[str]:
    publication = find_publication(document, argument, _TAG)
    return [_show(signal) for signal in publication.signals] if publication else []


def _line(text: str, **fields: object) -> Document:
    return only_document(json.dumps({"id": "1", "text": text, **fields}), "2001-02-03.jsonl")


def test_order_of_a_page() -> None:
    document = only_document((FIXTURES / "page.html").read_bytes(), "2021-03-12-ferry.html")
    assert _found(document) == [
        "JSON-LD: 2021-03-09",
        "OpenGraph: 2021-03-09",
        "meta tag: 2021-03-09..2021-03-10",  # 9 March in its own zone is 10 March in universal time
        "time element: 2021-03-09",
        "first line: 2021-03-09",
        "address: 2021-03-09",
        "file name: 2021-03-12",
        "JSON-LD: 2021-03-11 (modified)",
        "OpenGraph: 2021-03-11 (modified)",
    ]


def test_order_of_markdown() -> None:
    document = only_document(
        "---\ndate: 2021-03-09\n---\nPARIS, 10 March 2021 (AFP) \u2014 The", "11-2021-03-12.md"
    )
    assert _found(document) == ["front matter: 2021-03-09", "dateline: 2021-03-10", "file name: 2021-03-12"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The plan.\n\n| Date | Step |\n| --- | --- |\n| 1 May 2020 | start |\n", []),
        ("The plan.\n\n- 1 May 2020\n- Start\n", []),
        ("| 1 May 2020 | Press release |\n| --- | --- |\n\nThe plan.\n", ["first line: 2020-05-01"]),
        ("# The plan\n\n1 May 2020\n\nIt starts.\n", ["first line: 2020-05-01"]),
        ("The plan.\n\n- Published: 1 May 2020\n", ["first line: 2020-05-01"]),
    ],
)
def test_entries_of_a_table_behind_the_text_are_not_its_date(text: str, found: list[str]) -> None:
    assert _found(only_document(text, "plan.md")) == found


def test_signals_point_to_their_place() -> None:
    source = "---\nupdated: 2021-03-11\n---\n*Published* 3 May 2021"
    document = only_document(source, "a.md")
    publication = find_publication(document, None, _TAG)
    assert publication is not None
    line, field = publication.signals
    assert line.span is not None
    assert document.text[slice(*line.span)] == "3 May 2021"
    assert field.source_span is not None
    assert source[slice(*field.source_span)] == "2021-03-11"


def test_the_argument_wins_and_stays_as_coarse_as_it_is() -> None:
    argument = DateSignal(in_year(2021), "2021", Signal.ARGUMENT)
    assert _found(_line("x", published="2021-03-09"), argument) == [
        "argument: 2021-01-01..2021-12-31",
        "field: 2021-03-09",
    ]


def test_a_later_change_is_second_to_any_publication() -> None:
    document = _line("x", updated="2021-03-11", url="https://example.org/2021/03/09/ferry")
    assert _found(document) == ["address: 2021-03-09", "field: 2021-03-11 (modified)"]
    assert _found(_line("x", updated="2021-03-11")) == ["field: 2021-03-11 (modified)"]


def test_a_day_within_a_coarser_date_is_preferred() -> None:
    document = _line("Published 3 May 2021", published="2021", url="https://example.org/2021/05/ferry")
    assert _found(document) == [
        "first line: 2021-05-03",
        "field: 2021-01-01..2021-12-31",
        "address: 2021-05-01..2021-05-31",
    ]
    assert _found(_line("Published 3 May 2022", published="2021"))[0] == "field: 2021-01-01..2021-12-31"


_PARTIAL = {
    ("PARIS, May 3 (AP) - The", "https://example.org/2021/05/04/x"): "dateline: 2021-05-03",
    ("PARIS, Dec. 31 (AP) - The", "https://example.org/2021/01/01/x"): "dateline: 2020-12-31",
    ("PARIS, May 3 (AP) - The", "https://example.org/2021/04/x"): "dateline: 2021-05-03",
    ("PARIS, Feb. 29 (AP) - The", "https://example.org/2024/03/01/x"): "dateline: 2024-02-29",
    ("Updated May 1, 12:45 a.m. ET\nApril 30, 2019", None): "first line: 2019-04-30",
    ("Date: 03/04/2021", "https://example.org/2021/04/03/x"): "first line: 2021-04-03",
}


@pytest.mark.parametrize(("given", "chosen"), _PARTIAL.items(), ids=[text for text, _ in _PARTIAL])
def test_what_the_line_leaves_open_comes_from_other_signals(
    given: tuple[str, str | None], chosen: str
) -> None:
    text, url = given
    assert _found(_line(text, url=url))[0] == chosen


@pytest.mark.parametrize(
    "text", ["PARIS, May 3 (AP) - The", "Date: 03/04/2021", "", "It was closed in 2009."]
)
def test_nothing_is_made_up(text: str) -> None:
    assert find_publication(_line(text), None, _TAG) is None


def test_zones_alone_do_not_make_dates_differ() -> None:
    def truth(published: str, line: str) -> Truth:
        publication = find_publication(_line(f"Published {line}", published=published), None, _TAG)
        assert publication is not None
        chosen, other = publication.signals
        assert _bounds(chosen.moment) == published[:10]
        return same_time(chosen.moment, other.moment)

    assert truth("2021-03-09T23:30:00-05:00", "10 March 2021") is Truth.POSSIBLE
    assert truth("2021-03-09T00:30:00+02:00", "8 March 2021") is Truth.POSSIBLE
    assert truth("2021-03-09T12:30:00-05:00", "10 March 2021") is Truth.IMPOSSIBLE
    assert truth("2021-03-09T23:30:00-05:00", "11 March 2021") is Truth.IMPOSSIBLE


_VALUES = {
    "2021": "2021-01-01..2021-12-31",
    "2021-03": "2021-03-01..2021-03-31",
    "2021-03-09": "2021-03-09",
    " 2021-03-09 ": "2021-03-09",
    "20210309": "2021-03-09",
    "2021/3/9": "2021-03-09",
    "2021-03-09T23:30": "2021-03-09",
    "2021-03-09 23:30:15.123+0530": "2021-03-09",
    "20210309T233015Z": "2021-03-09",
    "1615289400": "2021-03-09",
    "1615289400000": "2021-03-09",
    "2021-03-09 10:15 EST": "2021-03-09",
    "March 9, 2021": "2021-03-09",
    "Tue, 09 Mar 2021 11:30:00 GMT": "2021-03-09",
    "9 Mar 2021 23:30 +0200": "2021-03-09",
    "25/12/2021": "2021-12-25",
    "03/03/2021": "2021-03-03",
    "March 2021": "2021-03-01..2021-03-31",
}
_UNUSABLE = [
    "", "soon", "2021-02-31", "2021-13-01", "0000-01-01", "2021-03-09T25:00", "03/04/2021",
    "31 February 2021", "yesterday", "2 days ago", "{{ page.date }}", "09:30", "12", "x" * 200,
    "\u0663/\u0664", "9" * 40,
]  # fmt: skip


@pytest.mark.parametrize(("value", "bounds"), _VALUES.items(), ids=_VALUES)
def test_metadata_value(value: str, bounds: str) -> None:
    moment = parse_value(value, _TAG)
    assert moment is not None
    assert _bounds(moment) == bounds


@pytest.mark.parametrize("value", _UNUSABLE, ids=lambda value: value[:20])
def test_unusable_value(value: str) -> None:
    assert parse_value(value, _TAG) is None
    document = _line("x", published=value)
    assert find_publication(document, None, _TAG) is None
    assert [field.value for field in unusable_dates(document, _TAG)] == ([value] if value else [])


def test_clock_and_zone_are_kept() -> None:
    moment = parse_value("2021-03-09T23:30:00-05:30", _TAG)
    assert moment is not None
    assert (moment.clock, moment.zone) == ((1410, 1410), -330)


_ADDRESSES = {
    "https://example.org/2021/03/09/ferry": "2021-03-09",
    "https://example.org/news/2021/mar/09/ferry": "2021-03-09",
    "https://example.org/2021/March/9/ferry.html": "2021-03-09",
    "https://example.org/2021/0309/ferry": "2021-03-09",
    "https://example.org/ferry-line-20210309-abc": "2021-03-09",
    "https://example.org/ferry-2021-03-09.html": "2021-03-09",
    "https://example.org/2021/03/ferry": "2021-03-01..2021-03-31",
    "https://example.org/2021/ferry": None,
    "https://example.org/2021/02/31/ferry": None,
    "https://example.org/ferry?date=2021-03-09": None,
    "https://example.org/id/202103091": None,
    "https://example.org/1821/03/09": None,
    "https://[broken": None,
    "": None,
}


@pytest.mark.parametrize(("url", "bounds"), _ADDRESSES.items(), ids=_ADDRESSES)
def test_address(url: str, bounds: str | None) -> None:
    assert _found(_line("x", url=url)) == ([f"address: {bounds}"] if bounds else [])


@pytest.mark.parametrize(
    ("name", "bounds"),
    [
        ("2024-02-13-title.txt", "2024-02-13"),
        ("posts/title_20240213.txt", "2024-02-13"),
        ("2024-02-13/title.txt", None),
        ("2024-02-30.txt", None),
        ("title-2024.txt", None),
        ("a20240213.txt", None),
    ],
)
def test_file_name(name: str, bounds: str | None) -> None:
    assert _found(only_document("x", name)) == ([f"file name: {bounds}"] if bounds else [])


def test_a_file_of_many_documents_dates_none_of_them() -> None:
    assert _found(_line("x")) == []


@pytest.mark.parametrize(
    ("value", "bounds"),
    [
        ("2021", "2021-01-01..2021-12-31"),
        ("2021-03", "2021-03-01..2021-03-31"),
        ("2021-03-09", "2021-03-09"),
        ("2021-03-09T10:00+01:00", "2021-03-09"),
    ],
)
def test_argument(value: str, bounds: str) -> None:
    assert _bounds(parse_published_argument(value)) == bounds


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("2021-02-31", "no date of the calendar"),
        ("2021-13", "no date of the calendar"),
        ("20210231", "no date of the calendar"),
        ("2021-03-09T99:00", "no date of the calendar"),
        ("yesterday", "not a date"),
        ("9 March 2021", "not a date"),
        ("03/04/2021", "not a date"),
        ("", "not a date"),
    ],
)
def test_impossible_argument(value: str, reason: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse_published_argument(value)
    message = str(caught.value)
    assert reason in message
    assert repr(value) in message
    assert "YYYY-MM-DD" in message


def test_publication_names_the_chosen_signal() -> None:
    publication = find_publication(_line("x", published="2021-03-09"), None, _TAG)
    assert isinstance(publication, Publication)
    assert publication.chosen.signal is Signal.FIELD
    assert _bounds(publication.moment) == "2021-03-09"
