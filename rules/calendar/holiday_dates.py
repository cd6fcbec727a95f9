"""Holidays and the dates told of them: "Good Friday, which falls on 30 March", "Sept. 4: Labor Day"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker import Article, TimeExpression
from checker.toolkit import Grain
from rules.support.language.patterns import Pattern

_YEAR = r"(?:(?:this|that|last|next)\ year|in\ \d{4})"
FALLS = Pattern(
    rf"(?:\ {_YEAR}|,\ {_YEAR})(?:,\ |\ )(?:on\ )?"
    rf"|(?:\ {_YEAR})?(?:,\ (?:which|that))?(?:\ {_YEAR})?"
    r"\ (?:falls?|fell|comes?|came|is|was|will\ (?:fall|be)|would\ be)"
    rf"(?:\ (?:unusually|very|already))?(?:\ (?:early|late))?(?:\ {_YEAR})?,?\ (?:already\ )?(?:on\ )?"
)
_IS = Pattern(r"\ (?:is|was|will\ be)\ ")
_ENTRY = Pattern(r"(?::|\ [-\u2013\u2014])?\ ")
_CLOSED = Pattern(r"\s*(?:[,.;:)!?(\u2013\u2014]|$)")
_OPENS_LINE = Pattern(r"(?:^|\n)[\s*\u2022\u00b7-]*$")


def falling(article: Article) -> Iterator[tuple[TimeExpression, TimeExpression]]:
    """ "Good Friday, which falls on 30 March", "Thanksgiving comes early this year, on 21 November"."""
    row = article.expressions
    for feast, date in (*pairwise(row), *zip(row, row[2:], strict=False)):
        is_told = FALLS.fullmatch(article.text, feast.span.end, date.span.start)
        if feast.stated.holiday is not None and is_told:
            yield feast, date


def entries(article: Article) -> Iterator[tuple[TimeExpression, TimeExpression]]:
    """ "Sept. 4: Labor Day" on a line of a calendar, "Sept. 4 is Labor Day"."""
    for date, feast in pairwise(article.expressions):
        is_day = feast.best is not None and feast.best.grain is Grain.DAY
        if date.stated.day is None or not is_day or not _CLOSED.match(article.text, feast.span.end):
            continue
        between = date.span.end, feast.span.start
        opens = _OPENS_LINE.before(article.text, date.span.start) is not None
        if _IS.fullmatch(article.text, *between) or (opens and _ENTRY.fullmatch(article.text, *between)):
            yield date, feast
