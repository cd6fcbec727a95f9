"""The rule ``century-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator

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
from checker.toolkit import ordinal, year_name
from rules.support.dates.side_by_side import named_twice, opens_with_participle, taken_up

_MOST_OF_IT = 0.67


class CenturyMismatch(Rule):
    """
    What it flags
    -------------
    A century or decade with a year beside it, or just told, that does not belong to it: "in the 19th century,
    in 1923", "in 1952. That was in the 1960s".

    Why it matters
    --------------
    The nineteenth century is the one of the 1800s; the slip by one is an old one.

    Example
    -------
    "The mill dates from the 19th century (1923)."

    Write instead
    -------------
    "The mill dates from the 20th century (1923)."

    When it is wrong
    ----------------
    Years that end in 00 pass for both centuries. Lists ("the 1990s, 2003 and 2010") and openings such as
    "Founded in the 19th century, in 1923 it moved" are left alone.

    Options
    -------
    None.

    References
    ----------
    ISO 8601-1:2019 counts centuries by their first two figures; common usage counts them from year 1.
    """

    name = "century-mismatch"
    severity = Severity.ERROR
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES})
    examples = (
        Flagged("The mill was built in [[the 19th century]] (1923)."),
        Flagged("It closed in [[the 1990s]], in 2003, after a fire."),
        Flagged("It burned in [[the late 19th century]], in 1805, and again later."),
        Flagged("It burned in [[the early 1990s]], in 1998, and was pulled down."),
        Flagged("The mill was built in [[the 19th century]], in 1999, and is new."),
        Flagged("It burned in [[the early 19th century]], in 1899, and was pulled down."),
        Flagged("The bakery got its oven in 1952. That was in [[the early 1960s]], when few had one."),
        Passing("The bakery got its oven in 1952. That was in the early 1950s, when few had one."),
        Passing("It burned in the early 1990s, in 1994, and was pulled down."),
        Passing("The mill was built in the 20th century (1923)."),
        Passing("The tower was built in the 19th century (1900)."),
        Passing("It closed in the 1990s, 2003 and 2010."),
        Passing("Founded in the 19th century, in 1923, it moved to the port."),
        Passing("It closed in the 1990s, and in 2003 it burned down."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every century or decade next to a year."""
        for first, second in (*named_twice(article), *taken_up(article)):
            for wide, narrow in ((first, second), (second, first)):
                if _is_wide(wide) and not _holds(wide, narrow) and not opens_with_participle(article, first):
                    yield _finding(wide, narrow)


def _is_wide(expression: TimeExpression) -> bool:
    return expression.stated.century is not None or expression.stated.decade is not None


def _holds(wide: TimeExpression, narrow: TimeExpression) -> bool:
    year, century, decade = narrow.stated.year, wide.stated.century, wide.stated.decade
    if year is None or year <= 0 or narrow.stated.short_year:
        return True
    if decade is not None:
        return decade <= year < decade + 10 and _in_part(wide, (year - decade) / 10)
    if century is None or century <= 0:
        return True
    start = 100 * (century - 1)
    return start <= year <= start + 100 and _in_part(wide, (year - start) / 100)


def _in_part(wide: TimeExpression, share: float) -> bool:
    """Whether a point of the century or decade can be its "early" or "late" part: two thirds of it each."""
    if wide.mod == "START":
        return share <= _MOST_OF_IT
    return wide.mod != "END" or share >= 1 - _MOST_OF_IT


def _finding(wide: TimeExpression, narrow: TimeExpression) -> Finding:
    year = narrow.stated.year
    assert year is not None
    decade, century = year // 10 * 10, year // 100 + 1
    right = f"the {ordinal(century)} century" if wide.stated.decade is None else f"the {decade}s"
    if wide.stated.decade == decade or wide.stated.century == century:
        right = f"another part of {right}"
    return Finding(
        wide.span,
        f'{year_name(year)} is in {right}, not in "{wide.text}".',
        (
            f'"{wide.text}" and "{narrow.text}" stand for one time.',
            f"{year_name(year)} belongs to {right}.",
        ),
        (Related(narrow.span, "the year"),),
        (Suggestion(f"Write {right}, or correct the year."),),
    )
