"""The rule ``ambiguous-numeric-date``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import Article, Finding, Flagged, Passing, Rule, Severity, Span, Suggestion
from checker.toolkit import MONTHS
from rules.support.language.patterns import Pattern
from rules.support.text.landmarks import matches_at_number

_NUMERIC = Pattern(r"(?<![\w/.-])(\d{1,2})([/.])(\d{1,2})\2((?:1[89]|20)\d\d)(?![\w/.-]*\d)")
_MONTHS = 12


class AmbiguousNumericDate(Rule):
    """
    What it flags
    -------------
    A date in figures whose day and month can be exchanged, in a text that does not show the order; and
    dates in both orders in one text.

    Why it matters
    --------------
    03/04/2020 is 3 April in most of the world and 4 March in the United States.

    Example
    -------
    "The contract is dated 03/04/2020."

    Write instead
    -------------
    "The contract is dated 3 April 2020."

    When it is wrong
    ----------------
    Where house style fixes the order. It is a notice, once a text. Another date of the text that has only
    one reading settles the order.

    Options
    -------
    None.

    References
    ----------
    Wikipedia, Manual of Style: "Dates and numbers". vale's and CS1's checks of ambiguous dates.
    """

    name = "ambiguous-numeric-date"
    severity = Severity.NOTICE
    needs = frozenset()
    examples = (
        Flagged("The contract is dated [[03/04/2020]], the court heard."),
        Flagged("It was signed on 25/04/2020 and filed on [[04/28/2020]]."),
        Flagged("It was signed on 25/04/2020, sealed on 26/04/2020 and filed on [[04/28/2020]]."),
        Flagged("The contract is dated [[03/04/2020]], the deed 05/06/2020, the court heard."),
        Passing("The contract is dated 3 April 2020."),
        Passing("The contract is dated 04/04/2020."),
        Passing("It was signed on 03/04/2020 and filed on 25/04/2020."),
        Passing("Version 1.2.2020 is out in 3/4 of all shops."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """The first ambiguous date in figures; every one whose order differs from those before it."""
        found = [match for match in matches_at_number(article, _NUMERIC, 2) if _is_date(match)]
        orders = [_order(match) for match in found]
        known = [order for order in orders if order is not None]
        open_ones = [match for match in found if match[1] != match[3] and match[2] == "/"]
        if not known:
            yield from map(_ambiguous, open_ones[:1])
        for match, order in zip(found, orders, strict=True):
            if order is not None and order != known[0]:
                yield _mixed(match, order)


def _is_date(match: re.Match[str]) -> bool:
    first, second = int(match[1]), int(match[3])
    return min(first, second) >= 1 and min(first, second) <= _MONTHS and max(first, second) <= 31


def _order(match: re.Match[str]) -> str | None:
    if int(match[1]) > _MONTHS:
        return "day first"
    return "month first" if int(match[3]) > _MONTHS else None


def _ambiguous(match: re.Match[str]) -> Finding:
    first, second, year = int(match[1]), int(match[3]), match[4]
    readings = f"{first} {MONTHS[second - 1]} {year}", f"{second} {MONTHS[first - 1]} {year}"
    return Finding(
        Span(*match.span()),
        f'"{match[0]}" can be {readings[0]} or {readings[1]}.',
        ("Both numbers can be a month.", "No other date in figures shows the order of this text."),
        suggestions=(Suggestion(f'Write "{readings[0]}" or "{readings[1]}".'),),
        certainty=0.5,
    )


def _mixed(match: re.Match[str], order: str) -> Finding:
    return Finding(
        Span(*match.span()),
        f'"{match[0]}" has the {order}, unlike the dates before it.',
        ("The first date of the text with only one reading has the other order.",),
        suggestions=(Suggestion("Write all dates in one order, with the month as a word."),),
        certainty=0.7,
    )
