"""From which month to which a text says that a business year runs, and the edges that it dates."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from checker import Article, Span, TimeExpression
from rules.support.language.patterns import Pattern
from rules.support.text.landmarks import has_any
from rules.support.text.only import only

_KIND = r"(?:(?:fiscal|financial|business|tax|accounting|budget)\s+year|accounts?|books)"
_FILL = r"(?:\s+(?!(?:that|which|and|but|when|while|after|before)\b)[\w’'-]+){0,8}?"
_RUNS = Pattern(rf"\b{_KIND}{_FILL}\s+(?:runs|goes|lasts|extends)\s+from\s+(?:the\s+)?$")
_TO = Pattern(r"\s+(?:to|through|until|till)\s+(?:the\s+)?")
_BEGINS = Pattern(rf"\b{_KIND}{_FILL},?\s+(?:begins|starts|opens)\s+(?:on|in|with|at)\s+(?:the\s+)?$")
_ENDS = Pattern(
    rf"\b(?:{_KIND}{_FILL},?\s+(?:ends|closes|finishes)|(?:closes?|balances?|draws?\s+up|rules?\s+off)\s+(?:its|their|the)"
    r"\s+(?:books|accounts|business\s+year|(?:fiscal|financial)\s+year))\s+(?:on|in|with|at)\s+(?:the\s+)?$"
)
_TOLD = Pattern(
    r"\b(?:(?:fiscal|financial|business|tax)\s+(?:year\s+)?(?:\d{4}(?:[-/]\d{2,4})?)?|FY\s?\d{2,4}|(?:this|last|next|the"
    r"|current|previous)\s+(?:fiscal|financial|business)\s+year),?\s*(?:which\s+|that\s+)?"
    r"(?:(?P<start>began|begins|beginning|started|starts|opened|opens)"
    r"|(?P<end>ended|ends|ending|closed|closes|finished|to))\s+(?:(?:in|on)\s+)?(?:the\s+)?$"
)
_CALENDAR = Pattern(
    r"\b(?:accounts?|books|(?:fiscal|financial|business)\s+year)\b[^.;]{0,40}\b(?:follows?|(?:is|are)\s+(?:that\s+of|the\s+same"
    r"\s+as)|matches|match|mirrors?)\s+the\s+calendar\b|\bcalendar-year\s+accounts\b"
)
_WORDS = (
    "fiscal",
    "financial year",
    "business year",
    "tax year",
    "accounting year",
    "budget year",
    "books",
    "accounts",
)
_MIDDLE = 15  # day of a month


class FiscalYear(NamedTuple):
    """The first month of a business year, 1 to 12, the words that tell it, and their place."""

    first_month: int
    words: str
    place: Span

    @property
    def last_month(self) -> int:
        """The month in which the year ends."""
        return (self.first_month - 2) % 12 + 1

    def quarter(self, number: int) -> set[int]:
        """The months of one of its quarters."""
        return {(self.first_month + 3 * (number - 1) + step - 1) % 12 + 1 for step in range(3)}


class Edge(NamedTuple):
    """A dated beginning or end of one business year."""

    expression: TimeExpression
    begins: bool


def fiscal_year(article: Article) -> FiscalYear | None:
    """The business year of the text; ``None`` where it tells none, or several."""
    if not has_any(article, _WORDS):
        return None
    found = {year.first_month: year for year in _told(article)}
    return only(found.values())


def _told(article: Article) -> Iterator[FiscalYear]:
    if calendar := _CALENDAR.search(article.text):
        yield FiscalYear(1, calendar[0], Span(*calendar.span()))
    row = article.expressions
    for date, after in zip_longest(row, row[1:]):
        if date.stated.month is None or date.stated.year is not None:
            continue
        before = _before(article, date)
        if after is not None and _RUNS.search(before) and _is_joined(article, date, after):
            words = f"{date.text} to {after.text}"
            yield FiscalYear(date.stated.month, words, date.span.cover(after.span))
        elif _BEGINS.search(before) and _is_early(date):
            yield FiscalYear(date.stated.month, _sentence(article, date), date.span)
        elif _ENDS.search(before) and _is_late(date):
            yield FiscalYear(date.stated.month % 12 + 1, _sentence(article, date), date.span)


def _sentence(article: Article, date: TimeExpression) -> str:
    """The last words up to the date."""
    return " ".join([*_before(article, date).split()[-5:], date.text])


def _is_joined(article: Article, first: TimeExpression, last: TimeExpression) -> bool:
    joined = _TO.fullmatch(article.text, first.span.end, last.span.start) is not None
    return joined and last.stated.month is not None


def _is_early(date: TimeExpression) -> bool:
    return date.mod in (None, "START") and (date.stated.day is None or date.stated.day < _MIDDLE)


def _is_late(date: TimeExpression) -> bool:
    return date.mod in (None, "END") and (date.stated.day is None or date.stated.day > _MIDDLE)


def edges(article: Article) -> Iterator[Edge]:
    """Dated beginnings and ends of single business years, in text order."""
    for date in article.expressions:
        told = _TOLD.search(_before(article, date)) if date.stated.year or date.stated.shift else None
        if told is not None:
            yield Edge(date, told["start"] is not None)


def _before(article: Article, expression: TimeExpression) -> str:
    sentence = article.sentence_at(expression.span.start)
    first = sentence.span.start if sentence is not None else 0
    return article.text[first : expression.span.start]
