"""The rule ``pre-reform-date``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker import Article, Finding, Flagged, Need, Passing, Rule, Severity, Suggestion, TimeExpression
from checker.toolkit import Civil
from rules.support.patterns import Pattern


class _Reform(NamedTuple):
    """The days that were left out, where, and words that show that a text speaks of that place."""

    first: Civil
    last: Civil
    where: str
    shown_by: Pattern


_REFORMS = (
    _Reform(
        Civil(1582, 10, 5),
        Civil(1582, 10, 14),
        "Spain, Portugal, Poland and most of Italy",
        Pattern(
            r"\b(?:Spa(?:in|nish)|Madrid|Portug\w+|Lisbon|Pol(?:and|ish)|Rom(?:e|an)|Ital\w+|pope|papal)\b"
        ),
    ),
    _Reform(
        Civil(1582, 12, 10),
        Civil(1582, 12, 19),
        "France",
        Pattern(r"\b(?:France|French|Paris)\b"),
    ),
    _Reform(
        Civil(1752, 9, 3),
        Civil(1752, 9, 13),
        "Britain and its colonies",
        Pattern(
            r"\b(?:Brit(?:ain|ish)|Engl(?:and|ish)|London|Scot\w+|Ireland|Irish|Boston|Philadelphia|Virginia)\b"
        ),
    ),
    _Reform(
        Civil(1918, 2, 1),
        Civil(1918, 2, 13),
        "Russia",
        Pattern(r"\b(?:Russian?|Petrograd|Moscow|Bolshevi\w+|Lenin|Soviet\w*)\b"),
    ),
)
_STYLE = Pattern(r"\b(?:julian|gregorian|old\sstyle|new\sstyle|o\.s\.|n\.s\.|calendars?|reform)\b")
_LOOK_AROUND = 300


class PreReformDate(Rule):
    """
    What it flags
    -------------
    A date among the days that were dropped when a country changed from the Julian to the Gregorian calendar.

    Why it matters
    --------------
    In that country the day did not exist; the date is given by another country's calendar or is wrong.

    Example
    -------
    "The London theatre closed on 7 September 1752."

    Write instead
    -------------
    The date with its style: "27 August 1752 (Old Style)".

    When it is wrong
    ----------------
    For events in countries that had changed before or changed later; hence it is a notice, given only where
    the country is named near by. Texts that speak of the calendars themselves are left alone.

    Options
    -------
    None.

    References
    ----------
    Papal bull Inter gravissimas (1582). Calendar (New Style) Act 1750. Decree of 24 January 1918.
    """

    name = "pre-reform-date"
    severity = Severity.NOTICE
    needs = frozenset({Need.EXPRESSIONS})
    examples = (
        Flagged("The London theatre closed on [[7 September 1752]], they say."),
        Passing("The London theatre closed on 7 September 1762, they say."),
        Passing("By the Gregorian calendar it closed on 7 September 1752, they say."),
        Passing("The London theatre closed in September 1752."),
        Passing("The Dresden theatre closed on 7 September 1752."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every full date, against the days dropped."""
        for expression in article.expressions:
            reform = _reform_at(expression)
            if reform is None:
                continue
            near = max(0, expression.span.start - _LOOK_AROUND), expression.span.end + _LOOK_AROUND
            if reform.shown_by.search(article.text, *near) and not _STYLE.search(article.text, *near):
                yield Finding(
                    expression.span,
                    f'"{expression.text}" is one of the days dropped in {reform.where}.',
                    (f"In {reform.where} the calendar left this day out when it was reformed.",),
                    suggestions=(Suggestion("Say which calendar the date is in."),),
                    certainty=0.5,
                )


def _reform_at(expression: TimeExpression) -> _Reform | None:
    stated = expression.stated
    if stated.year is None or stated.month is None or stated.day is None:
        return None
    date = (stated.year, stated.month, stated.day)
    return next((reform for reform in _REFORMS if reform.first <= date <= reform.last), None)
