"""One line an expression: a sentence with the expected extent in double brackets, and its TIMEX3 value."""

from __future__ import annotations

import re

import pytest

from tests.expressions.tagging import tag

# Published on Wednesday, 16 June 2021. Long enough a text that it does not read as a posted message.
_REST = " The council met in the old hall as it always does, and the clerk read every letter aloud to it." * 4

CASES = [
    # Complete dates.
    ("The ferry sank on [[14 May 2008]].", "2008-05-14"),
    ("The ferry sank on [[May 14, 2008]].", "2008-05-14"),
    ("The ferry sank on [[Wednesday, May 14, 2008]].", "2008-05-14"),
    ("The ferry sank on [[Wednesday 14 May 2008]].", "2008-05-14"),
    ("The ferry sank on [[the 14th of May 2008]].", "2008-05-14"),
    ("The ferry sank on [[Sept. 3, 1987]].", "1987-09-03"),
    ("The form is dated [[2008-05-14]].", "2008-05-14"),
    ("The form is dated [[25/12/1990]].", "1990-12-25"),
    ("It opened in [[March 1998]].", "1998-03"),
    ("It opened in [[1998]].", "1998"),
    ("It opened in [[nineteen ninety-eight]].", "1998"),
    ("It opened in [[the year two thousand]].", "2000"),
    ("Caesar died on the Ides, in [[44 BC]].", "BC0044"),
    ("Trade grew in [[the 1990s]].", "199"),
    ("Trade grew in [[the late 1990s]].", "199"),
    ("Trade grew in [[the 19th century]].", "18"),
    ("Sales rose in [[the third quarter of 2019]].", "2019-Q3"),
    ("Sales rose in [[Q3 2019]].", "2019-Q3"),
    ("Sales rose in [[the summer of 2019]].", "2019-SU"),
    ("They met on [[the third Monday of May 2019]].", "2019-05-20"),
    ("They met on [[the last Friday of May 2019]].", "2019-05-31"),
    ("They met on [[the first weekend of May 2019]].", "2019-W18-WE"),
    ("They met in [[the second week of May 2019]].", "2019-W19"),
    ("They met on [[2018 Christmas Day]].", "2018-12-25"),
    ("The league was beaten in [[the latter half of 2019]].", "2019-H2"),
    ("Athens was rebuilt in [[the 5th century BC]].", "BC04"),
    ("They met at [[9 a.m. EST on 3 May 2019]].", "2019-05-03T09:00"),
    ("They met on [[the morning of 3 May 2019]].", "2019-05-03TMO"),
    # Counted from publication.
    ("The bridge closed [[yesterday]].", "2021-06-15"),
    ("The bridge closed [[last week]].", "2021-W23"),
    ("The bridge closed [[last year]].", "2020"),
    ("The bridge will close [[next month]].", "2021-07"),
    ("The bridge closed [[three days ago]].", "2021-06-13"),
    ("The bridge closed [[nearly 70 years ago]].", "1951"),
    ("The bridge closed [[last night]].", "2021-06-15TNI"),
    ("The bridge closed [[the day before yesterday]].", "2021-06-14"),
    ("The bridge closed [[in June last year]].".replace("[[in ", "in [["), "2020-06"),
    # Incomplete: the tense decides.
    ("The bridge was closed on [[Friday]].", "2021-06-11"),
    ("The bridge will close on [[Friday]].", "2021-06-18"),
    ("The bridge was closed in [[October]].", "2020-10"),
    ("The bridge will close in [[October]].", "2021-10"),
    ("The bridge was closed on [[Nov. 3]].", "2020-11-03"),
    ("The bridge was closed [[last March]].", "2021-03"),
    ("The bridge was closed on [[Friday night]].", "2021-06-11TNI"),
    # Durations, sets, vague references.
    ("The strike lasted [[two weeks]].", "P2W"),
    ("The strike lasted [[two or three weeks]].", "P2W"),
    ("The strike lasted [[more than two weeks]].", "P2W"),
    ("The strike lasted [[several months]].", "PXM"),
    ("The strike lasted [[half an hour]].", "PT30M"),
    ("The strike lasted [[an hour and a half]].", "PT1H30M"),
    ("The strike lasted [[a decade]].", "P10Y"),
    ("They meet [[every Friday]].", "XXXX-WXX-5"),
    ("They meet [[every Fri.]] in Moss.", "XXXX-WXX-5"),
    ("They meet on [[Sat. nights]].", "XXXX-WXX-6TNI"),
    ("They meet [[every two weeks]].", "P2W"),
    ("They meet [[every Sept.]] in Moss.", "XXXX-09"),
    ("They meet [[weekly]].", "P1W"),
    ("The hall is [[now]] empty.", "PRESENT_REF"),
    ("The hall was [[recently]] painted.", "PAST_REF"),
    ("The hall has no place in [[the future]].", "FUTURE_REF"),
    # Twelve and what follows it belong to the half of the day that the words name.
    ("It rained at [[a quarter to one]].", "2021-06-16T12:45"),
    ("It rained at [[a quarter to one in the morning]].", "2021-06-16T00:45"),
    ("It rained at [[half past twelve at night]].", "2021-06-16T00:30"),
    ("It rained at [[12:15 this morning]].", "2021-06-16T00:15"),
    ("It rained at [[4 at night]].", "2021-06-16T04:00"),
    ("It rained at [[5 at night]].", "2021-06-16T17:00"),
    ("It will rain by [[1 tonight]].", "2021-06-16T01:00"),
    ("It rained at [[7:45 on Friday evening]].", "2021-06-11T19:45"),
    ("It rained at [[half past nine on Friday night]].", "2021-06-11T21:30"),
    # Counted within something, or from it.
    ("The bridge closed in [[the second month of last year]].", "2020-02"),
    ("The bridge closed in [[the final month of 2010]].", "2010-12"),
    ("Sales rose more than in [[the same quarter two years earlier]].", "2019-Q1"),
    ("The bridge was closed [[this Easter]].", "2021-04-04"),
    ("The bridge will close [[this Christmas]].", "2021-12-25"),
    # Names with a full stop, a hyphen or an apostrophe of either shape.
    ("The bridge was closed on [[New Year’s Day 2020]].", "2020-01-01"),
    ("The bridge was closed on [[St. Patrick's Day 2020]].", "2020-03-17"),
    ("The bridge was closed on [[St Patrick’s Day 2019]].", "2019-03-17"),
    ("The bridge was closed on [[All Souls’ Day 2020]].", "2020-11-02"),
    ("The bridge was closed on [[X-mas 2020]].", "2020-12-25"),
    ("The bridge was closed in [[last year’s third quarter]].", "2020-Q3"),
    ("The bridge was built in [[the early '00s]].", "200"),
    ("The bridge was built in [[the fall of '98]].", "1998-FA"),
    ("The rock is [[two hundred and fifty thousand years]] old.".replace("]] old", " old]]"), "P250000Y"),
    # The calendar has no such days, but the words say so.
    ("The vote is set for [[April 31]].", "XXXX-04-31"),
    ("The vote was held on [[29 February 2023]].", "2023-02-29"),
]


@pytest.mark.parametrize(("marked", "value"), CASES, ids=[value for _, value in CASES])
def test_extent_and_value(marked: str, value: str) -> None:
    extent = re.search(r"\[\[(.*)\]\]", marked)
    assert extent is not None
    plain = marked.replace("[[", "").replace("]]", "") + _REST
    found = tag(plain).expressions
    assert [(e.text, e.value) for e in found] == [(extent[1], value)]


NOT_TIMES = [
    "We may march on.", "It cost $1990.", "Flight 1987 was full.", "He has 2,000 sheep in 99999999 fields.",
    "Sherman's March broke the South.",
    "Three quarters of the hall stood empty.", "The second reading passed.",
    "They saw the fall of 5 per cent.", "Prices may fall.", "USA TODAY asked for the file.",
    "Room 1945 is upstairs.",
]  # fmt: skip


@pytest.mark.parametrize("text", NOT_TIMES)
def test_no_time_here(text: str) -> None:
    assert tag(text + _REST).expressions == ()


STORY = [
    ("In May 1808 he went to Ulm. [[Two days later]] he left.", "XXXX-XX-XX"),
    ("On 3 May 1808 he went to Ulm. [[Two days later]] he left.", "1808-05-05"),
    ("On 3 May 1808 he went to Ulm. In [[June]] he left.", "1808-06"),
    ("On 3 December 1808 he went to Ulm. In [[January]] he left.", "1809-01"),
    ("On 3 May 1808 he went to Ulm. [[The following year]] he left.", "1809"),
    ("On 3 May 1808 he went to Ulm. [[That year]] he left.", "1808"),
    ("In 1815 he went to Ulm. On [[9 June]] he left.", "1815-06-09"),
    ("In 1815 he went to Ulm. The mill paid [[daily]].", "XXXX-XX-XX"),
    (
        "On 13 July 1793 he went to Ulm. The guard, who had fled in the riot of August 1790, let him in. "
        "On [[24 July]] he left.",
        "1793-07-24",
    ),
    (
        "On 13 July 1793 he went to Ulm. In August 1790 it had burnt. In [[October]] it was rebuilt.",
        "1790-10",
    ),
    ("In 1815 he went to Ulm. The mill sold ten loads [[per day]].", "P1D"),
]


@pytest.mark.parametrize(("marked", "value"), STORY, ids=[value for _, value in STORY])
def test_story_without_publication_date(marked: str, value: str) -> None:
    extent = re.search(r"\[\[(.*)\]\]", marked)
    assert extent is not None
    last = tag(marked.replace("[[", "").replace("]]", ""), None).expressions[-1]
    assert (last.text, last.value) == (extent[1], value)


SHARED = [
    ("In 1950 it rained. [[The spring]] floods of 1953 took the mill.", "1953-SP"),
    ("In 1950 it rained. They spent [[the spring]] and summer of 1953 on the mill.", "1953-SP"),
    ("The siege ([[26 June]] - 4 August 1952) was long.", "1952-06-26"),
    ("The siege lasted from [[Dec. 22]] to Jan. 5, 1953.", "1952-12-22"),
]


@pytest.mark.parametrize(("marked", "value"), SHARED, ids=[value for _, value in SHARED])
def test_the_year_named_after_it(marked: str, value: str) -> None:
    extent = re.search(r"\[\[(.*)\]\]", marked)
    assert extent is not None
    found = {e.span.start: e for e in tag(marked.replace("[[", "").replace("]]", "")).expressions}
    assert (found[extent.start()].text, found[extent.start()].value) == (extent[1], value)
