"""The rule ``limit-reached``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Rule, Severity, Suggestion

_LONG = "The earthquake struck on 3 May 2021, " + "and then the ground shook, " * 100 + "which nobody forgot."


class LimitReached(Rule):
    """
    What it flags
    -------------
    A document that is larger, in some way, than what is looked at: a sentence too long to be parsed, or dates
    that can be read in more ways together than are tried.

    Why it matters
    --------------
    Work is bounded so that no document can stall a run. Where a bound was reached, an error may have gone
    unseen, and whoever relies on the check should know.

    Example
    -------
    A table that was pasted as one sentence of two thousand words.

    Write instead
    -------------
    Shorter sentences, or nothing: it is a notice about the check, not about the text.

    When it is wrong
    ----------------
    Never; but it seldom needs doing something.

    Options
    -------
    None.

    References
    ----------
    The limits are listed in docs/how-it-works.md.
    """

    name = "limit-reached"
    severity = Severity.NOTICE
    needs = frozenset({Need.TIMELINE})
    examples = (
        Flagged(f"[[{_LONG}]] The earthquake struck in 2019.", published="2022-01-04"),
        Passing("The earthquake struck on 3 May 2021, which nobody forgot.", published="2022-01-04"),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """One finding for each limit."""
        for limit in article.limits:
            yield Finding(
                span=limit.span,
                message=f"Not everything was looked at: {limit.message}.",
                explanation=(f"{limit.message.capitalize()}.",),
                suggestions=(Suggestion("Split it, or check it by hand."),),
            )
