"""The rule ``bad-ignore``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Rule, Severity
from rules.housekeeping.source_findings import source_finding


class BadIgnore(Rule):
    """
    What it flags
    -------------
    A request to set findings aside that cannot be understood: a rule that does not exist, a word that is none
    of ``ignore``, ``ignore-file``, ``disable``, ``enable``, a last day that is no date.

    Why it matters
    --------------
    The request does nothing, and whoever wrote it believes that it does.

    Example
    -------
    ``<!-- claimline: ignore[weekday-mismach] -->``

    Write instead
    -------------
    The name as findings show it; ``claimline rules`` lists them all.

    When it is wrong
    ----------------
    If the rule belongs to a package that is not installed where the check runs.

    Options
    -------
    None.

    References
    ----------
    docs/ignores.md.
    """

    name = "bad-ignore"
    severity = Severity.WARNING
    needs = frozenset({Need.IGNORES})
    languages = None
    examples = (
        Flagged(
            "[[<!-- claimline: ignore[impossible-dat] -->]]\n\nIt opened in 2019.", input_format="markdown"
        ),
        Flagged("[[<!-- claimline: ignroe -->]]\n\nIt opened in 2019.", input_format="markdown"),
        Passing("<!-- claimline: ignore[impossible-date] -->\n\nIt opened in 2019.", input_format="markdown"),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """One finding for each fault."""
        for fault in article.ignores.faults:
            message = f"This ignore does nothing: {fault.message}"
            where = f"The ignore stands at {fault.where}."
            yield source_finding(fault.span, message, (where,), "Correct it, or take it out.")
