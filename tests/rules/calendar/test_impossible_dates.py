"""Numbers that no grammar that ships reads as a date, but that of another package may."""

from __future__ import annotations

import pytest

from checker import Article, Document, Span, TimeExpression, TimexType
from checker.model.expression import TaggedText
from checker.toolkit import Stated
from rules.calendar.impossible_date import ImpossibleDate

TEXT = "The list has an odd entry."


@pytest.mark.parametrize(
    ("stated", "message"),
    [
        (Stated(month=13), "There is no month 13."),
        (Stated(month=0, day=5, year=2020), "There is no month 0."),
        (Stated(month=12), None),
        (Stated(month=1), None),
        (Stated(month=5, day=0), "May has 31 days, not 0."),
        (Stated(month=5, day=1), None),
    ],
)
def test_what_is_wrong(stated: Stated, message: str | None) -> None:
    odd = TimeExpression(Span(12, 15), TEXT[12:15], TimexType.DATE, "", stated=stated)
    document = Document("list", TEXT, TEXT, "text")
    article = Article(document, None, lambda *_: TaggedText((odd,)))
    assert [finding.message for finding in ImpossibleDate().check(article)] == ([message] if message else [])
