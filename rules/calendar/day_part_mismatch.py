"""The rule ``day-part-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Passing, Rule, Severity, Suggestion
from rules.support.dates.clock import TimeWithPart, times_with_part

# Hours that can be called so, generously.
_HOURS = {
    "morning": range(0, 13),
    "afternoon": range(12, 20),
    "evening": range(15, 24),
    "night": (*range(17, 24), *range(0, 8)),
}


class DayPartMismatch(Rule):
    """
    What it flags
    -------------
    A clock time with a part of the day that it does not lie in: "7 a.m. in the evening".

    Why it matters
    --------------
    One of the two is wrong by half a day.

    Example
    -------
    "The ferry leaves at 7 a.m. in the evening."

    Write instead
    -------------
    "The ferry leaves at 7 p.m."

    When it is wrong
    ----------------
    Parts of the day are taken wide: the evening may begin at three, the night last until eight.

    Options
    -------
    None.

    References
    ----------
    None known that does this.
    """

    name = "day-part-mismatch"
    severity = Severity.ERROR
    needs = frozenset()
    examples = (
        Flagged("The ferry leaves at [[7 a.m. in the evening]]."),
        Flagged("The ferry leaves at [[15:30 in the morning]]."),
        Passing("The ferry leaves at 7 p.m. in the evening."),
        Passing("The ferry leaves at 3 a.m. in the morning."),
        Passing("The ferry leaves at 5 a.m. at night."),
        Passing("It leaves at 7 in the evening."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every clock time with a part of the day behind it."""
        for told in times_with_part(article):
            if told.time.hour not in _HOURS[told.part]:
                yield _finding(told)


def _finding(told: TimeWithPart) -> Finding:
    clock = f"{told.time.hour:02d}:{told.time.minute:02d}"
    return Finding(
        told.span,
        f"{told.time.text} is {clock}, which is not in the {told.part}.",
        (f'"{told.time.text}" is {clock} on a 24-hour clock.', f"No usage calls that hour {told.part}."),
        suggestions=(Suggestion("Correct a.m. or p.m., or the part of the day."),),
    )
