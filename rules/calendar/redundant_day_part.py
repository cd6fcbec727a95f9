"""The rule ``redundant-day-part``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Edit, Finding, Flagged, Passing, Rule, Severity, Span, Suggestion
from rules.support.dates.clock import times_with_part


class RedundantDayPart(Rule):
    """
    What it flags
    -------------
    A part of the day behind a time that says it already: "7 a.m. in the morning".

    Why it matters
    --------------
    It is a matter of style only; the rule is off unless selected.

    Example
    -------
    "The ferry leaves at 7 a.m. in the morning."

    Write instead
    -------------
    "The ferry leaves at 7 a.m."

    When it is wrong
    ----------------
    In quotations. Contradictions are the matter of ``day-part-mismatch``.

    Options
    -------
    None.

    References
    ----------
    proselint and vale have the same check.
    """

    name = "redundant-day-part"
    severity = Severity.NOTICE
    needs = frozenset()
    enabled = False
    yields_to = frozenset({"day-part-mismatch"})
    examples = (
        Flagged("The ferry leaves at [[7 a.m. in the morning]], as ever."),
        Passing("The ferry leaves at 7 a.m., as ever."),
        Passing("The ferry leaves at 7 in the morning."),
        Passing("The ferry leaves at 19:30 in the evening."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every time with a.m. or p.m. and a part of the day."""
        for told in times_with_part(article):
            if told.time.text.rstrip(" .").endswith(("m", "M")):
                cut = Edit(Span(told.time.span.end, told.part_span.end), "")
                yield Finding(
                    told.span,
                    f'{told.time.text} says "{told.part}" already.',
                    (f'"{told.time.text}" names the half of the day.',),
                    suggestions=(Suggestion(f'Write "{told.time.text}".', (cut,)),),
                )
