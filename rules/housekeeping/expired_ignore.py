"""The rule ``expired-ignore``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Rule, Severity
from rules.housekeeping.source_findings import source_finding


class ExpiredIgnore(Rule):
    """
    What it flags
    -------------
    A request to set findings aside whose last day ("until 2020-06-30") is over.

    Why it matters
    --------------
    Somebody wanted the matter looked at again by then. The findings that it hid count again.

    Example
    -------
    ``<!-- claimline: ignore[future-as-past] embargoed until 2020-06-30 -->``

    Write instead
    -------------
    Nothing, if the text is right by now; else a later day.

    When it is wrong
    ----------------
    If the computer's clock is. The steps name the day that was taken for today; the environment variable
    ``CLAIMLINE_TODAY`` sets it.

    Options
    -------
    None.

    References
    ----------
    docs/ignores.md.
    """

    name = "expired-ignore"
    severity = Severity.WARNING
    needs = frozenset({Need.IGNORES})
    languages = None
    examples = (
        Flagged(
            "[[<!-- claimline: ignore[impossible-date] until 2020-06-30 -->]]\n\nIt opened in 2019.",
            input_format="markdown",
        ),
        Passing(
            "<!-- claimline: ignore[impossible-date] as printed until 9999-06-30 -->\n\nIt opened in 2019.",
            input_format="markdown",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """One finding for each request that has run out."""
        today = article.ignores.today
        for ignore in article.ignores.expired:
            what = f'"{ignore.rule}"' if ignore.rule else "all rules"
            message = f"The ignore of {what} held until {ignore.until}, which is over."
            steps = f"The ignore stands at {ignore.where}.", f"The check was made on {today}."
            yield source_finding(ignore.span, message, steps, "Take it out, or give it a later day.")
