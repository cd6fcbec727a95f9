"""The rule ``hearing-on-weekend``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker import Article, Finding, Flagged, Need, Passing, Rule, Severity, Suggestion, TimeExpression
from checker.toolkit import WEEKDAYS, day_number, is_valid, weekday

_SET_FOR = re.compile(r"\b(?:hearing|trial|sentencing)\b[^.]{0,60}\b(?:set|listed|scheduled)\s+for\s+$")


@dataclass(frozen=True)
class Options:
    """``closed`` are the weekdays on which no court sits."""

    closed: tuple[str, ...] = ("Saturday", "Sunday")


class HearingOnWeekend(Rule):
    """
    What it flags
    -------------
    A hearing, trial or sentencing that is set for a day on which courts do not sit.

    Why it matters
    --------------
    People travel to hearings. A date on a Sunday was mistyped, or misheard.

    Example
    -------
    "The hearing is set for 10 November 2024." That day is a Sunday.

    Write instead
    -------------
    The day that the court's list gives.

    When it is wrong
    ----------------
    Where courts do sit on that day: set ``closed``.

    Options
    -------
    ``closed``: weekdays on which no court sits (default: Saturday and Sunday).

    References
    ----------
    The list of the court.
    """

    name = "hearing-on-weekend"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS})
    options_type = Options
    options: Options
    examples = (
        Flagged("The hearing is set for [[10 November 2024]]."),
        Flagged(
            "Sentencing, her lawyer said, was a formality; the trial was listed for [[9 November 2024]]."
        ),
        Passing("The hearing is set for 11 November 2024."),
        Passing("The hearing took place on 10 November 2024."),
        Passing("The hearing is set for November 2024."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every full date behind the words that set a hearing."""
        for expression in article.expressions:
            name = _weekday(expression)
            if name in self.options.closed and _SET_FOR.search(article.text[: expression.span.start]):
                yield Finding(
                    expression.span,
                    f'"{expression.text}" is a {name}, when no court sits.',
                    (
                        f'A hearing is set for "{expression.text}".',
                        f"By the calendar that day is a {name}.",
                        f"Courts are closed on {' and '.join(self.options.closed)}.",
                    ),
                    suggestions=(Suggestion("Look the day up in the court's list."),),
                )


def _weekday(expression: TimeExpression) -> str | None:
    stated = expression.stated
    if stated.year is None or stated.month is None or stated.day is None:
        return None
    if not is_valid(stated.year, stated.month, stated.day):
        return None
    return WEEKDAYS[weekday(day_number(stated.year, stated.month, stated.day))]
