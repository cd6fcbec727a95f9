"""The rule ``noon-midnight-ambiguous``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Edit, Finding, Flagged, Passing, Rule, Severity, Suggestion
from rules.support.dates.clock import clock_times


class NoonMidnightAmbiguous(Rule):
    """
    What it flags
    -------------
    "12 a.m." and "12 p.m.".

    Why it matters
    --------------
    Readers differ on which is noon. It is a matter of style; the rule is off unless selected.

    Example
    -------
    "The office closes at 12 p.m."

    Write instead
    -------------
    "The office closes at noon."

    When it is wrong
    ----------------
    In timetables with a fixed form.

    Options
    -------
    None.

    References
    ----------
    Associated Press Stylebook, "noon", "midnight". proselint and vale have the same check.
    """

    name = "noon-midnight-ambiguous"
    severity = Severity.NOTICE
    needs = frozenset()
    enabled = False
    examples = (
        Flagged("The office closes at [[12 p.m.]] and stays shut."),
        Flagged("The law takes force at [[12:00 a.m.]] on Friday."),
        Passing("The office closes at noon."),
        Passing("The office closes at 12:30 p.m."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every time that is noon or midnight to the minute and says so with a.m. or p.m."""
        for time in clock_times(article):
            if time.hour in (0, 12) and not time.minute:
                name = "noon" if time.hour else "midnight"
                edit = Edit(time.span, name)
                yield Finding(
                    time.span,
                    f"{time.text} is {name}, but many readers take it for the other.",
                    (f'By the 12-hour clock "{time.text}" is {name}.',),
                    suggestions=(Suggestion(f"Write {name}.", (edit,)),),
                )
