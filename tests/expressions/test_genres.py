"""Sentences of many kinds of text: expressions in double brackets with their values, and what is none."""

from __future__ import annotations

import re

import pytest

from tests.expressions.tagging import tag

# Published on Wednesday, 17 May 2023. Long enough a text that it does not read as a posted message.
_REST = " The council met in the old hall as it always does, and the clerk read each letter aloud to it." * 4

CASES = [
    # Days told by other days.
    ("The council sat [[the Friday before last]].", "2023-05-05"),
    ("The vote is [[a week on Friday]].", "2023-05-26"),
    ("The vote is on [[Friday week]].", "2023-05-26"),
    ("The pool will close [[a week from today]].", "2023-05-24"),
    ("The mill burnt down [[ten years ago today]].", "2013-05-17"),
    ("They met [[a week ago Friday]].", "2023-05-05"),
    ("Rents rose on [[the 1st of this month]].", "2023-05-01"),
    ("A vote will follow on [[the 20th of next month]].", "2023-06-20"),
    ("I have yours of [[the 15th inst.]] before me.", "2023-05-15"),
    ("They landed on [[6 June 1944]], and by [[the 12th]] they had joined up.", "1944-06-06", "2023-05-12"),
    ("The race will be held on [[the last weekend in June]].", "2023-W25-WE"),
    ("The road will shut in [[the week beginning 5 June]].", "2023-W23"),
    ("She died [[three years]] to the day after him.", "P3Y"),
    ("The shop closes on [[31st December]].", "2023-12-31"),
    ("It opened in [[the final week of April]].", "2023-W17"),
    ("The pact was made at [[Christmas 1847]].", "1847-12-25"),
    ("The march is on [[Remembrance Sunday]].", "2023-11-12"),
    ("He was chosen on [[Shrove Tuesday]].", "2023-02-21"),
    ("It will start w/c [[5 June]].".replace("w/c [[", "[[w/c "), "2023-W23"),
    # Sets.
    ("Take it [[three times daily]].", "P1D"),
    ("The tide turns [[every 12 hours and 25 minutes]].", "PT12H25M"),
    ("It is free on [[the first Sunday of every month]].", "XXXX-WXX-7"),
    ("It is free on [[the last Friday of each month]].", "XXXX-WXX-5"),
    ("Rent is due on [[the 1st of every month]].", "XXXX-XX-01"),
    ("The clinic is open on [[weekdays]].", "XXXX-WD"),
    ("They train [[twice a week]].", "P1W"),
    ("They train [[three times per month]].", "P1M"),
    ("Take it [[twice daily]].", "P1D"),
    ("They are paid [[every other Friday]].", "XXXX-WXX-5"),
    ("The quiz is on [[the second Tuesday of the month]].", "2023-05-09"),
    ("He was fined on [[Monday]] and appears in court on [[Friday]].", "2023-05-15", "2023-05-19"),
    # Times of day.
    ("It was [[twenty past nine]] when he left.", "2023-05-17T09:20"),
    ("She left at [[ten to six]].", "2023-05-17T05:50"),
    ("They met at [[7 in the evening on Tuesday]].", "2023-05-16T19:00"),
    ("Flights resume at [[midnight on Friday]].", "2023-05-19T00:00"),
    ("He will speak at [[7:45 this evening]].", "2023-05-17T19:45"),
    ("He will speak at [[half past seven tonight]].", "2023-05-17T19:30"),
    ("The hearing is on [[Monday, May 22]], [[11 a.m.]]", "2023-05-22", "2023-05-22T11:00"),
    ("It left at [[07:12:44 +0200]].", "2023-05-17T07:12:44+02:00"),
    ("He was held in [[the early hours of Sunday]].", "2023-05-14TMO"),
    ("A service will be held at [[midnight on the 31st]].", "2023-05-31T00:00"),
    ("The soldiers left at [[0600 hours on Monday]].", "2023-05-15T06:00"),
    ("The lot closes at [[14:30:05]].", "2023-05-17T14:30:05"),
    ("The log begins at [[2021-03-01T08:00:00+02:00]].", "2021-03-01T08:00:00+02:00"),
    ("The hall is open from [[2:00]]-[[4:30 p.m.]]", "2023-05-17T14:00", "2023-05-17T16:30"),
    ("The hall is open from [[10]] to [[1pm tomorrow]].", "2023-05-18T10:00", "2023-05-18T13:00"),
    # Companies.
    ("Guidance for [[H1 2023]] was raised.", "2023-H1"),
    ("Bookings in [[Q3 FY24]] will fall.", "2024-Q3"),
    ("Profit for [[FY2022]] came to 3 million euros.", "2022"),
    ("Turnover was lower than in [[4Q21]].", "2021-Q4"),
    ("Turnover was lower than in [[Q1 '22]].", "2022-Q1"),
    # Years, decades, lengths.
    ("[[Spring 2022]] was mild, [[autumn '22]] was not.", "2022-SP", "2022-FA"),
    ("The [[17th-century]] hall is shut.", "16"),
    ("She led the [[2021]]/[[22]] season.", "2021", "2022"),
    ("Towns grew in [[the 12th]] and [[14th centuries]].", "11", "13"),
    ("Cotton came in [[the second half of the 18th century]].", "17"),
    ("Sales were flat in [[the last quarter of 2019]].", "2019-Q4"),
    ("Profits for [[the year]] to [[December 31]] fell.", "P1Y", "2022-12-31"),
    ("He grew up in [[the 90s]].", "199"),
    ("Allow [[3 to 5 working days]] for it.", "P3D"),
    ("Notice of [[not less than six months]] is needed.", "P6M"),
    ("Trade grew at [[the turn of the 20th century]].", "19"),
    ("She retired in [[the mid-to-late 1990s]].", "199"),
    ("Back in [[the early noughties]] I had a modem.", "200"),
    ("Back in [[the early nineties]] I had a modem.", "199"),
    ("During [[the Roaring Twenties]] the club thrived.", "192"),
    ("The map of [[c.1300]] shows a mill.", "1300"),
    ("The rocks formed [[3.5 billion years ago]].", "PAST_REF"),
    ("The town was founded [[c. 1190]] by monks.", "1190"),
    ("The stone is dated [[12.iv.1887]] on its back.", "1887-04-12"),
    ("The attacks of [[9/11]] changed air travel.", "2001-09-11"),
    ("The samples were kept for [[36 h]] at 20 C.", "PT36H"),
    ("The tenant shall pay within [[fourteen (14) days]].", "P14D"),
    ("The town is [[2000 years]] older.", "P2000Y"),
]


def _values(text: str) -> list[tuple[str, str]]:
    return [(found.text, found.value) for found in tag(text, "2023-05-17").expressions]


@pytest.mark.parametrize("case", CASES, ids=[case[0] for case in CASES])
def test_sentence(case: tuple[str, ...]) -> None:
    marked, *values = case
    extents = re.findall(r"\[\[(.*?)\]\]", marked)
    found = _values(marked.replace("[[", "").replace("]]", "") + _REST)
    assert found == list(zip(extents, values, strict=True))


NONE = [
    "They lost by ten to five.",
    'She read "1984" and the novel 1949 twice.',
    "Form 1099 is due, says rule 2004-12 of the code.",
    "Mr Winter was met by Ms June.",
    "The file is no. 2018-0345.",
    "He reads the Daily Mail and the Sunday Post.",
    "He joined Monday.com as an engineer.",
    "Mr March and Ms May spoke.",
    "It weighs 2024 grams.",
    "Dial 1900 for help.",
    "June Fraser won, and April Lowe came second.",
    "He was an august figure in an august body.",
    "Call 0161 496 1984 for details.",
    "Mark 10:13 was read aloud by the vicar.",
    "She lives at 1945 Elm Street.",
    "She leads the Sunday Times team.",
    "Saturday Night Live mocked him.",
    "He struck in the 1st half, and went off in the 2nd.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_time(text: str) -> None:
    assert _values(text + _REST) == []
