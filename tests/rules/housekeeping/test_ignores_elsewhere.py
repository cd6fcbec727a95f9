"""Requests that stand in another file than the text, such as a list of ignores."""

from __future__ import annotations

from datetime import date

import pytest

from checker import Article, Document, Rule, Span
from checker.model.expression import TaggedText
from checker.model.ignore import Ignore, IgnoreFault, IgnoreReview
from rules.housekeeping.bad_ignore import BadIgnore
from rules.housekeeping.expired_ignore import ExpiredIgnore
from rules.housekeeping.unused_ignore import UnusedIgnore

TODAY = date(2025, 1, 1)


def review(span: Span | None) -> IgnoreReview:
    ignore = Ignore("embargo", "ignores.txt:4", until=date(2024, 12, 31), span=span)
    fault = IgnoreFault("there is no such rule", "ignores.txt:4", span)
    return IgnoreReview((ignore,), (ignore,), (fault,), TODAY)


@pytest.mark.parametrize("rule", [BadIgnore, ExpiredIgnore, UnusedIgnore])
@pytest.mark.parametrize(("asked_at", "place"), [(None, Span(0, 0)), (Span(3, 9), Span(3, 9))])
def test_finding_stands_at_the_request_or_at_the_start_of_the_source(
    rule: type[Rule], asked_at: Span | None, place: Span
) -> None:
    text = "The plant makes paper."
    article = Article(Document("mill", text, text, "text"), None, lambda *_: TaggedText(()))
    article.ignore_review = review(asked_at)
    (finding,) = rule().check(article)
    assert (finding.span, finding.source_span) == (Span(0, 0), place)
    assert "ignores.txt:4" in finding.explanation[0]
