"""Helpers of the tests of time expressions."""

from __future__ import annotations

from functools import cache

from checker.expressions.tagger import Tagger
from checker.model.calendar import day_number
from checker.model.expression import TaggedText, TimeExpression
from checker.model.moment import Moment, on_day
from rules.expressions.english import GRAMMAR


@cache
def tagger() -> Tagger:
    """One tagger for all tests."""
    return Tagger(GRAMMAR)


def published(date: str | None) -> Moment | None:
    """The publication date of a test, written as in ISO 8601."""
    return None if date is None else on_day(day_number(*map(int, date.split("-"))))


def tag(text: str, date: str | None = "2021-06-16") -> TaggedText:
    """The text, tagged as published on a Wednesday unless another date is given."""
    return tagger().tag(text, published(date))


def only(text: str, date: str | None = "2021-06-16") -> TimeExpression:
    """The text's only expression."""
    (found,) = tag(text, date).expressions
    return found
