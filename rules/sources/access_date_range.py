"""The rule ``access-date-range``."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from checker import (
    Article,
    Finding,
    Flagged,
    Moment,
    Need,
    Passing,
    Rule,
    Severity,
    Suggestion,
    TimeExpression,
)
from checker.toolkit import Link, day_number, describe_moment, in_year, on_day
from rules.support.dates.day_order import is_after
from rules.support.dates.last_date import last_date
from rules.support.language.patterns import Pattern
from rules.support.text.cited import MADE, about, at_link
from rules.support.text.nearby import line_start

_ACCESSED = Pattern(
    r"""\b(?: accessed | retrieved | consulted | last\ (?:accessed|visited|viewed|checked) )
        (?: \ on | \ at | : )? \s+ (?:the\s+)? \Z"""
)
_WEB_BEGINS = on_day(day_number(1991, 8, 6))  # the first web site was announced that day
_ENTRY = Pattern(
    r"[*•\-\[\]\d.\s]{0,8}[^\W\d_][^\n()]{2,120}?\((?P<year>(?:19|20)\d\d)[a-z]?(?:,\s[^()\n]{3,20})?\)\s?[.,:]"
)
_FAR = 300  # characters from the link to the date


class AccessDateRange(Rule):
    """
    What it flags
    -------------
    A date on which a web page is said to have been retrieved, that lies before the web, before the page was
    made as its address or the year of its entry states, or after the article was published and last changed.

    Why it matters
    --------------
    The date of access is there to say which state of the page was seen.

    Example
    -------
    "Accessed 3 May 2022" of a post of June 2022.

    Write instead
    -------------
    The day on which the page was really seen.

    When it is wrong
    ----------------
    Where an article is changed without a note. Two days pass, for time zones.

    Options
    -------
    None.

    References
    ----------
    The citation templates of the English Wikipedia check the range of access dates.
    """

    name = "access-date-range"
    severity = Severity.WARNING
    needs = frozenset({Need.LINKS, Need.EXPRESSIONS, Need.PUBLISHED})
    examples = (
        Flagged("https://x.com/reader/status/1541815603606036480. Accessed [[3 May 2022]]."),
        Flagged("https://port.example/log, retrieved on [[3 May 1982]]."),
        Flagged("https://port.example/log, retrieved on [[3 May 2022]].", published="2021-05-09"),
        Passing(
            "https://x.com/reader/status/1541815603606036480. Accessed 3 July 2022.", published="2022-07-04"
        ),
        Flagged("Roe, I. (2019). The port. https://port.example/log (accessed [[4 May 2017]])."),
        Passing("Roe, I. (2019). The port. https://port.example/log (accessed 4 May 2020)."),
        Passing("The log was retrieved on 3 May 1982 from the wreck."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every date of access that follows a link."""
        for expression in article.expressions if article.links else ():
            if expression.moments and _ACCESSED.before(article.text, expression.span.start):
                for link in _link_of(article, expression.span.start):
                    yield from _conflicts(article, expression, link)


def _link_of(article: Article, place: int) -> Sequence[Link]:
    """The nearest link before the date, if it stands in the same paragraph."""
    start = max(place - _FAR, line_start(article.text, place))
    first = bisect_left(article.links, start, key=lambda link: link.span.end)
    last = bisect_right(article.links, place, key=lambda link: link.span.end)
    return article.links[first:last][-1:]


def _conflicts(article: Article, expression: TimeExpression, link: Link) -> Iterator[Finding]:
    if _is_before(expression, _WEB_BEGINS):
        yield _finding(
            expression, link, "lies before the web", f"The web began on {describe_moment(_WEB_BEGINS)}."
        )
        return
    made = next((date for date in link.dates if date.kind in MADE), None)
    if made and _is_before(expression, made.moment):
        yield _finding(expression, link, "lies before the page was made", about(link, made))
        return
    year = _ENTRY.match(article.text, line_start(article.text, link.span.start), link.span.start)
    if year and not made and _is_before(expression, in_year(int(year["year"]))):
        reason = f"The entry is of {year['year']}."
        yield _finding(expression, link, "lies before the page was made", reason)
        return
    last = last_date(article)
    if last and all(is_after(moment, last, 2) for moment in expression.moments):
        reason = f"The last date that the article bears is {describe_moment(last)}."
        yield _finding(expression, link, "lies after the article", reason)


def _is_before(expression: TimeExpression, moment: Moment) -> bool:
    return all(is_after(moment, each, 2) for each in expression.moments)


def _finding(expression: TimeExpression, link: Link, wrong: str, reason: str) -> Finding:
    return Finding(
        expression.span,
        f"The date of access, {expression.text}, {wrong}.",
        (f"The page at {link.url} is said to have been seen on {expression.text}.", reason),
        at_link(link, "the page", expression.span),
        (Suggestion("Give the day on which the page was seen."),),
    )
