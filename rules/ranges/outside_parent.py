"""The rule ``outside-parent``."""

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
from checker.toolkit import Truth, same_time
from rules.publication.stated_dates import stated_moment
from rules.support.dates.side_by_side import named_twice, opens_with_participle

# Days of the month that pass for its early, middle and late part.
_PARTS: dict[str | None, range] = {"START": range(1, 16), "MID": range(7, 25), "END": range(15, 32)}
_WHOLE = range(1, 32)


class OutsideParent(Rule):
    """
    What it flags
    -------------
    A date beside a longer time that should contain it and does not: "in May 2020, on 12 June 2020", "in
    early May, on 28 May".

    Why it matters
    --------------
    One of the two is wrong.

    Example
    -------
    "The bridge opened in May 2020, on 12 June 2020."

    Write instead
    -------------
    The date alone.

    When it is wrong
    ----------------
    Lists without "and". The early part of a month is taken to its middle, the late part from its middle.

    Options
    -------
    None.

    References
    ----------
    The containment checks of clinical data models (visit within observation period), done here on text.
    """

    name = "outside-parent"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES})
    yields_to = frozenset({"impossible-date", "season-mismatch", "century-mismatch"})
    examples = (
        Flagged("The bridge opened in [[May 2020]], on 12 June 2020."),
        Flagged("The bridge opened in [[early May]], on 28 May."),
        Passing("The bridge opened in May 2020, on 12 May 2020."),
        Passing("The bridge opened in early May, on 8 May."),
        Passing("The bridge was closed in May 2020, 12 June 2020 and July 2021."),
        Passing("The bridge opened in May 2020 and closed on 12 June 2020."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every pair of a longer and a shorter time side by side."""
        for first, second in named_twice(article):
            if opens_with_participle(article, first):
                continue
            for wide, narrow in ((first, second), (second, first)):
                if _is_outside(wide, narrow):
                    yield _finding(wide, narrow)


def _is_outside(wide: TimeExpression, narrow: TimeExpression) -> bool:
    """Whether a day lies in another month, or in another part of the month."""
    month, day = wide.stated.month, narrow.stated.day
    if wide.stated.day is not None or month is None or day is None:
        return False
    if month == narrow.stated.month and day not in _PARTS.get(wide.mod, _WHOLE):
        return True
    outer, inner = stated_moment(wide), stated_moment(narrow)
    return outer is not None and inner is not None and same_time(outer, inner) is Truth.IMPOSSIBLE


def _finding(wide: TimeExpression, narrow: TimeExpression) -> Finding:
    return Finding(
        wide.span,
        f'"{narrow.text}" does not lie in "{wide.text}".',
        (f'"{wide.text}" and "{narrow.text}" stand side by side for one time.', "The day lies outside."),
        (Related(narrow.span, "the date"),),
        (Suggestion("Correct one of the two, or leave out the longer time."),),
        certainty=0.85,
    )
