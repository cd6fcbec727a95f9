"""The rule ``unused-ignore``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Rule, Severity
from rules.housekeeping.source_findings import source_finding


class UnusedIgnore(Rule):
    """
    What it flags
    -------------
    A request to set findings aside ("claimline: ignore[...]") where there is nothing to set aside any more.

    Why it matters
    --------------
    The text was mended and the request forgotten. It would hide the next mistake in the same place.

    Example
    -------
    ``<!-- claimline: ignore[weekday-mismatch] as printed -->`` before a paragraph without a mistake.

    Write instead
    -------------
    Nothing: take the comment out.

    When it is wrong
    ----------------
    Never for the rules that ran. A request for a rule that was switched off is passed over in silence.

    Options
    -------
    None.

    References
    ----------
    docs/ignores.md.
    """

    name = "unused-ignore"
    severity = Severity.NOTICE
    needs = frozenset({Need.IGNORES})
    languages = None
    examples = (
        Flagged(
            "[[<!-- claimline: ignore[impossible-date] -->]]\n\nIt opened on 30 April 2021.",
            input_format="markdown",
            beside=("impossible-date",),
        ),
        Passing(
            "<!-- claimline: ignore[impossible-date] as printed -->\n\nIt opened on 31 April 2021.",
            input_format="markdown",
            beside=("impossible-date",),
        ),
        Passing(
            "<!-- claimline: ignore[impossible-date] -->\n\nIt opened on 30 April 2021.",
            input_format="markdown",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """One finding for each name that sets nothing aside."""
        for ignore in article.ignores.unused:
            what = f'"{ignore.rule}"' if ignore.rule else "all rules"
            message = f"Nothing is found here that the ignore of {what} would set aside."
            steps = f"The ignore stands at {ignore.where}.", "All the rules that it names were run."
            yield source_finding(ignore.span, message, steps, "Take it out.")
