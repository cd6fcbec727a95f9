"""Dates in the opening lines: a document's own ones, and those that its sentences tell of."""

from __future__ import annotations

import pytest

from checker import registry
from checker.expressions.tagger import Tagger
from checker.model.moment import Moment
from checker.read.published.opening import OpeningDate, opening_dates

_TAG = Tagger(registry.grammar("en")).tag

_OWN = {
    "date 2024-02-13 In a rare vote, the council": "PUBLISHED 2024-02-13",
    "Mon. Dec 4th, 2023\nCouncil reopens line\n\nText.": "BARE 2023-12-04",
    "Council reopens line\nMarch 9, 2021\nText.": "BARE 2021-03-09",
    "PARIS, May 3 (AP) - The minister": "DATELINE 05-03",
    "KYIV, Ukraine, Feb 3 (Reuters) - The minister": "DATELINE 02-03",
    "NEW YORK, Jan. 12, 2021 /Coastal Wire/ -- Acme": "DATELINE 2021-01-12",
    "WASHINGTON, Monday, May 3, 2021 \u2014 The minister": "DATELINE 2021-05-03",
    "Paris, 3 May 2021 (AFP) \u2014 The minister": "DATELINE 2021-05-03",
    "Rio de Janeiro \u2014 3 May 2021 \u2014 The minister": "DATELINE 2021-05-03",
    "Published 3 May 2021": "PUBLISHED 2021-05-03",
    "First published: 3 May 2021 by the harbour desk": "PUBLISHED 2021-05-03",
    "Posted: 10:15 AM EST Mar 4, 2021": "PUBLISHED 2021-03-04",
    "Updated June 4, 2018, 9:20 p.m. ET": "UPDATED 2018-06-04",
    "Last updated on 14 March 2022 at 10:15 GMT": "UPDATED 2022-03-14",
    "Mar. 4, 2021 10:15 AM EST | Updated: Mar. 5, 2021": "BARE 2021-03-04, UPDATED 2021-03-05",
    "By Ines Aldana | May 3, 2021": "BARE 2021-05-03",
    "By Ines Aldana, May 3, 2021": "BARE 2021-05-03",
    "By Ines Aldana and Odd Moe, in Oslo, for the Tidings, May 3, 2021": "BARE 2021-05-03",
    "Ines Aldana \u2022 May 3, 2021": "BARE 2021-05-03",
    "March 4, 2021 \u2022 5 min read": "BARE 2021-03-04",
    "May 3, 2021 - Paris. The minister": "BARE 2021-05-03",
    "[2024-02-13] The minister": "BARE 2024-02-13",
    "2024-02-13T10:00:00Z": "BARE 2024-02-13",
    "February 2021\n\nText.": "BARE 2021-02-01..2021-02-28",
    "Date: 03/04/2021": "PUBLISHED 2021-03-04 or 2021-04-03",
}
_TOLD_OF = [
    "PARIS (AP) \u2014 The minister said on May 3, 2021 that it was over.",
    "Published on 3 May 2021, the report says little.",
    "The report was published 3 May 2021",
    "On May 3, 2021 \u2014 the day of the vote \u2014 it rained.",
    "May 3, 2021, was a bad day.",
    "3 May 2021 was a bad day",
    "In May 2021, the minister resigned.",
    "May 3, 2021: the vote",
    "Attack in Paris \u2013 13 November 2015",
    "The minister, May 3, 2021",
    "By Friday the toll had risen to 12, up from 9 on May 3, 2021.",
    "By June all was over. Pupils went home on May 3, 2021.",
    "Feb 30, 2021",
    "May 3, 2021 - June 4, 2021",
    "29 November 2018 | 20 January 2019",
    "PARIS, May 3 - June 4, 2021",
    "May 3-7, 2021",
    "Line.\n" * 8 + "May 3, 2021",
    "12 boats and 3 crews",
    "",
]


def _show(date: OpeningDate) -> str:
    def name(moment: Moment) -> str:
        return "..".join(dict.fromkeys(str(end) for end in moment.iso_bounds()))

    days = " or ".join(name(moment) for moment in date.moments) or f"{date.month:02}-{date.day:02}"
    return f"{date.form.name} {days}"


@pytest.mark.parametrize(("text", "expected"), _OWN.items(), ids=_OWN)
def test_own_date(text: str, expected: str) -> None:
    found = list(opening_dates(text, _TAG))
    assert ", ".join(map(_show, found)) == expected
    for date in found:
        assert text[slice(*date.span)] == date.value


@pytest.mark.parametrize("text", _TOLD_OF)
def test_date_told_of(text: str) -> None:
    assert list(opening_dates(text, _TAG)) == []


def test_only_the_head_of_a_long_line_is_tagged() -> None:
    asked: list[str] = []

    def tag(text: str) -> object:
        asked.append(text)
        return _TAG(text)

    list(opening_dates("Closed in 2009. " * 300_000, tag))  # type: ignore[arg-type]
    assert sum(map(len, asked)) < 1000
