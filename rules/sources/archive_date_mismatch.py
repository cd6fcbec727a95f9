"""The rule ``archive-date-mismatch``."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from checker import Article, Finding, Flagged, Need, Passing, Rule, Severity, Suggestion, TimeExpression
from checker.toolkit import AddressDate, AddressKind, Link, describe_moment
from rules.support.dates.day_order import differs
from rules.support.language.patterns import Pattern
from rules.support.text.cited import about, at_link

_ARCHIVED = Pattern(
    r"""\b(?: archived | captured | preserved | snapshot | archive\ (?:copy|version) )\b
        (?: (?!\b(?:after|before|since|until|about|during)\b) [^.;:,] ){0,40}
        \b(?: on | of | from | dated | at | in ) \s+ (?:the\s+)? \Z"""
)
_NEAR = 200  # characters between a date and its link


class ArchiveDateMismatch(Rule):
    """
    What it flags
    -------------
    A stated date of archiving that differs from the stamp in the address of the archived page, in one
    sentence.

    Why it matters
    --------------
    Readers who cannot open the link go by the stated date, and so do those who look for another copy.

    Example
    -------
    "Archived on 3 May 2020", with an address stamped 20200102030405.

    Write instead
    -------------
    The day of the stamp.

    When it is wrong
    ----------------
    Where the text tells of another copy than the one that it links. A day passes, for time zones.

    Options
    -------
    None.

    References
    ----------
    The citation templates of the English Wikipedia check the same.
    """

    name = "archive-date-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.LINKS, Need.EXPRESSIONS})
    examples = (
        Flagged(
            "Archived on [[3 May 2020]]: https://web.archive.org/web/20200102030405/https://port.example/"
        ),
        Passing(
            "Archived on 3 January 2020: https://web.archive.org/web/20200102030405/https://port.example/"
        ),
        Passing("Written on 3 May 2019: https://web.archive.org/web/20200102030405/https://port.example/"),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every date of archiving against the archived pages that are linked near it."""
        copies = [
            (link, date) for link in article.links for date in link.dates if date.kind is AddressKind.CAPTURE
        ]
        if not copies:
            return
        for expression in article.expressions:
            start = expression.span.start
            if _ARCHIVED.before(article.text, start):
                near = list(_near(article, copies, start))
                if not _told_beside(article, expression, near):
                    yield from _conflict(expression, near)


def _near(
    article: Article, copies: Sequence[tuple[Link, AddressDate]], place: int
) -> Iterator[tuple[Link, AddressDate]]:
    """The copies that are linked near a place, in the same paragraph."""
    first = bisect_left(copies, place - _NEAR, key=lambda copy: copy[0].span.end)
    last = bisect_right(copies, place + _NEAR, key=lambda copy: copy[0].span.start)
    for link, date in copies[first:last]:
        between = article.text[link.span.end : place] or article.text[place : link.span.start]
        if "\n" not in between:
            yield link, date


def _told_beside(
    article: Article, expression: TimeExpression, copies: list[tuple[Link, AddressDate]]
) -> bool:
    """Whether another date of the same sentence is that of a copy."""
    sentence = article.sentence_of(expression.span.start)
    beside = [e for e in article.expressions_in(sentence.span) if e != expression]
    return any(
        other.readings and not differs(other, date.moment)
        for other in beside
        for link, date in copies
        if other.span == link.span or not other.span.overlaps(link.span)
    )


def _conflict(expression: TimeExpression, copies: list[tuple[Link, AddressDate]]) -> Iterator[Finding]:
    if not copies or not all(differs(expression, date.moment) for _, date in copies):
        return
    link, date = min(copies, key=lambda copy: abs(copy[0].span.start - expression.span.start))
    stamp = describe_moment(date.moment)
    yield Finding(
        expression.span,
        f"The page is said to have been archived on {expression.text}, but its address is stamped {stamp}.",
        (about(link, date), f'"{expression.text}" is another day, under every reading.'),
        at_link(link, f"stamped {stamp}", expression.span),
        (Suggestion(f"Write {stamp}, or link the copy of {expression.text}."),),
    )
