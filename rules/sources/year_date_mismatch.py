"""The rule ``year-date-mismatch``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import (
    Article,
    Finding,
    Flagged,
    Moment,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    Span,
    Suggestion,
)
from checker.toolkit import AddressKind, Block, Grain, describe_moment, in_year
from rules.support.dates.day_order import are_apart, differs
from rules.support.language.patterns import Pattern

_ENTRY = Pattern(
    r"""[\W\d]* (?:[^\W\d_][\w'’.-]*,?\s+(?:&\s+|and\s+)?){1,12}?
        \( (?P<year>(?:19|20)\d\d)[a-z]? \) \s* [.,:]"""
)
# In another clause of the entry the date would be that of a visit, a copy, a meeting or a part of the title.
_BEFORE = Pattern(r"(?<=[,.]) \s* (?:published\s+(?:on\s+)?)? \Z")
_AFTER = Pattern(
    r"""\s* [.,;:]? \s*
        (?: \Z | https?:// | doi | url | available | retrieved | accessed | p{1,2}\.?\s*\d )"""
)
_OTHER = Pattern(
    r"""\b(?: original\w* | reprint\w* | republish\w* | edition | ed\. | updated? | revised | translat\w*
      | first\ published | conference | proceedings | delivered | speech | interview | presented )\b"""
)
_LONGEST = 1_500  # characters of an entry


class YearDateMismatch(Rule):
    """
    What it flags
    -------------
    An entry in a list of sources that gives two years: one in brackets after the author, another in the full
    date at its end, or in the day that its address is filed under.

    Why it matters
    --------------
    Readers who look the source up by one of them do not find it, and the text may cite it by the wrong one.

    Example
    -------
    "Ames, C. (2018). The dam. The Harbour Mail, 3 May 2019."

    Write instead
    -------------
    The year of the date.

    When it is wrong
    ----------------
    Where the date is that of an event in the title. Entries of reprints, editions, speeches and meetings are
    passed over, and so are dates of retrieval.

    Options
    -------
    None.

    References
    ----------
    The citation templates of the English Wikipedia check that the year agrees with the date.
    """

    name = "year-date-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.LINKS})
    examples = (
        Flagged(
            "Ames, C. (2018). The dam. The Harbour Mail, [[3 May 2019]].",
            input_format="markdown",
        ),
        Flagged(
            "Ames, C. ([[2018]]). The dam. https://mail.example/2019/05/03/the-dam",
            input_format="markdown",
        ),
        Passing(
            "Ames, C. (2019). The dam. The Harbour Mail, 3 May 2019. Retrieved 4 June 2021.",
            input_format="markdown",
        ),
        Passing(
            "Ames, C. (2018). The dam. Retrieved 3 May 2019.",
            input_format="markdown",
        ),
        Passing(
            "Ames, C. (2018). The speech of 3 May 2019 in full. The Harbour Mail.",
            input_format="markdown",
        ),
        Passing(
            "Ames, C. (2018). The dam. https://mail.example/files/2019/05/dam.pdf",
            input_format="markdown",
        ),
        Passing(
            "Ames, C. (2018). The dam. The Harbour Mail, 31 December 2017.",
            input_format="markdown",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every block that is written as an entry."""
        for block in article.document.blocks:
            if block.span.end - block.span.start <= _LONGEST:
                entry = _ENTRY.match(article.text, *block.span)
                if entry and not _OTHER.search(article.text, *block.span):
                    yield from _conflict(article, block, entry)


def _conflict(article: Article, block: Block, entry: re.Match[str]) -> Iterator[Finding]:
    year, place = in_year(int(entry["year"])), Span(*entry.span("year"))
    for expression in article.expressions_in(Span(entry.end(), block.span.end)):
        start, end = expression.span
        day = expression.best is not None and expression.best.grain >= Grain.DAY
        if day and _BEFORE.search(article.text, entry.end(), start):
            if _AFTER.match(article.text, end, block.span.end) and differs(expression, year):
                related = (Related(place, "the year after the author"),)
                yield _finding(expression.span, entry["year"], expression.text, related)
            return
    yield from _by_address(article, block, place, year)


def _by_address(article: Article, block: Block, place: Span, year: Moment) -> Iterator[Finding]:
    match [link for link in article.links if link.span.overlaps(block.span)]:
        case [link] if [date.kind for date in link.dates] == [AddressKind.PATH]:
            (filed,) = (date.moment for date in link.dates)
            if filed.grain >= Grain.DAY and are_apart(filed, year):
                related = (Related(link.span, f"filed under {describe_moment(filed)}"),)
                yield _finding(place, article.quote(place), describe_moment(filed), related)


def _finding(place: Span, year: str, date: str, related: tuple[Related, ...]) -> Finding:
    return Finding(
        place,
        f"The entry gives two years: {year} after the author, and {date}.",
        (f"The year in brackets is {year}.", f"The date of the same entry is {date}."),
        related,
        (Suggestion("Give both the year in which the source was published."),),
    )
