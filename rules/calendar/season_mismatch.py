"""The rule ``season-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from checker import (
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    Suggestion,
    TimeExpression,
)
from checker.toolkit import MONTHS
from rules.calendar.hemispheres import hemisphere
from rules.support.dates.side_by_side import named_twice, opens_with_participle

# Months that pass for a season: the meteorological and the astronomical ones, and one more on each side.
_NORTH: dict[str | None, set[int]] = {
    "spring": {2, 3, 4, 5, 6},
    "summer": {5, 6, 7, 8, 9},
    "fall": {8, 9, 10, 11, 12},
    "winter": {11, 12, 1, 2, 3},
}
_HALF_YEAR = 6


@dataclass(frozen=True, slots=True)
class SeasonMismatchOptions:
    """``hemisphere``: whose seasons count: "north", "south", or "either"."""

    hemisphere: Literal["north", "south", "either"] = "either"


class SeasonMismatch(Rule):
    """
    What it flags
    -------------
    A season, half or quarter of the year with a month beside it that lies outside: "in spring (October)".

    Why it matters
    --------------
    One of the two is wrong.

    Example
    -------
    "In the first half of 2020, in October 2020, sales fell."

    Write instead
    -------------
    The season or the month that was meant.

    When it is wrong
    ----------------
    Seasons are taken wide. By default those of both hemispheres pass, unless the places named around it lie
    in one alone. Quarters may be those of a
    business year, so they only give a notice.

    Options
    -------
    ``hemisphere`` ("either"): "north", "south" or "either".

    References
    ----------
    World Meteorological Organization: seasons of three whole months. Wikipedia's CS1 season dates.
    """

    name = "season-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES})
    options_type = SeasonMismatchOptions
    options: SeasonMismatchOptions
    examples = (
        Flagged("Sales fell in [[the second half of 2020]] (March 2020)."),
        Flagged("It snowed in [[the spring of 2019]], in July 2019, for the last time."),
        Flagged("Sales fell in [[the third quarter of 2020]] (May 2020)."),
        Flagged("The lodge near Otago opened in [[the winter of 2019]], in January 2019."),
        Flagged("Sydney's fires began at the height of [[the summer]], in July 2019."),
        Passing("Sydney's fires began at the height of the summer, in January 2020."),
        Passing("Sales fell in the first half of 2020 (March 2020)."),
        Passing("It snowed in the spring of 2019, in October 2019, in Otago."),
        Passing("It rained in the summer of 2019, in June, and in October 2019."),
        Passing("Sales fell in the fall of 2020 and in May 2021."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every season, half or quarter next to a month."""
        for first, second in named_twice(article):
            for wide, narrow in ((first, second), (second, first)):
                months = self._months(article, wide)
                month = narrow.stated.month
                if months is None or month is None or month in months or not 1 <= month <= 12:
                    continue
                if not opens_with_participle(article, first):
                    yield _finding(wide, narrow, month)

    def _months(self, article: Article, expression: TimeExpression) -> set[int] | None:
        stated = expression.stated
        if stated.fiscal or stated.month is not None:
            return None
        if stated.season in _NORTH:
            return self._season(stated.season, self._side(article, expression))
        if stated.quarter is not None:
            return set(range(3 * stated.quarter - 2, 3 * stated.quarter + 1))
        if stated.half is not None:
            return set(range(_HALF_YEAR * (stated.half - 1) + 1, _HALF_YEAR * stated.half + 1))
        return None

    def _side(self, article: Article, expression: TimeExpression) -> str:
        if self.options.hemisphere != "either":
            return self.options.hemisphere
        return hemisphere(article, article.sentence_of(expression.span.start)) or "either"

    def _season(self, name: str | None, side: str) -> set[int]:
        north = _NORTH[name]
        south = {(month + 5) % 12 + 1 for month in north}  # half a year on, counted from 1
        return {"north": north, "south": south}.get(side, north | south)


def _finding(wide: TimeExpression, narrow: TimeExpression, month: int) -> Finding:
    return Finding(
        wide.span,
        f'{MONTHS[month - 1]} does not lie in "{wide.text}".',
        (
            f'"{wide.text}" and "{narrow.text}" stand side by side for one time.',
            f'{MONTHS[month - 1]} lies outside "{wide.text}".',
        ),
        (Related(narrow.span, "the month"),),
        (Suggestion("Correct the month, or the part of the year."),),
        severity=Severity.NOTICE if wide.stated.quarter is not None else None,
        certainty=0.8,
    )
