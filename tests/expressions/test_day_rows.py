"""Days in a row, the weekdays told of them, and counts that only look like one more day."""

from __future__ import annotations

import pytest

from tests.expressions.tagging import tag

TEXTS = [
    # A weekday of a row is that of one day of the row, which its neighbour does not tell.
    ("It runs from 30 April to 2 May, Wednesday to Friday.", ["30 April", "2 May", "Wednesday", "Friday"]),
    ("It starts on 3 May, Sunday and Monday excepted.", ["3 May", "Sunday", "Monday"]),
    ("It starts on 3 May, Saturday, and ends soon.", ["3 May, Saturday"]),
    ("It sits on Saturday and Sunday, May 31 and June 1.", ["Saturday", "Sunday", "May 31", "June 1"]),
    ("It sits on Tuesday and Thursday, June 1.", ["Tuesday", "Thursday, June 1"]),
    ("It meets on Tuesday and Wednesday, the 17th and 18th.", ["Tuesday", "Wednesday"]),
    ("It meets on Tuesday and Wednesday, the 17th.", ["Tuesday", "Wednesday, the 17th"]),
    ("It meets on Wednesday, the 17th, and rests on the 18th.", ["Wednesday, the 17th", "the 18th"]),
    # What is counted is no day.
    ("On May 3, 12 people died.", ["May 3"]),
    ("The bomb went off on May 3, and 12 died.", ["May 3"]),
    ("It was open from May 3 and 12 people came.", ["May 3"]),
    ("On May 3, 5 and 12 people were let in.", ["May 3", "5"]),
    ("On May 3 and 12 the hall is open.", ["May 3", "12"]),
    ("On May 3, 12 and 14 the hall is open.", ["May 3", "12", "14"]),
    ("The hall is open on May 3, 12 at noon.", ["May 3", "12", "noon"]),
    ("On May 3, 2000 people came.", ["May 3, 2000"]),
    ("On May 3, 2000, people came.", ["May 3, 2000"]),
    ("In May 12 soldiers fell.", ["May"]),
    ("On May 12 soldiers fell.", ["May 12"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), TEXTS, ids=[text for text, _ in TEXTS])
def test_days_are_read_apart_from_counts(text: str, read: list[str]) -> None:
    assert [expression.text for expression in tag(text, "2025-04-20").expressions] == read
