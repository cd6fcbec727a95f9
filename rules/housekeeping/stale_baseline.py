"""The rule ``stale-baseline``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Passing, Rule, Severity
from checker.toolkit import count
from rules.housekeeping.source_findings import source_finding

_ENTRY = (
    '{"path": "gone.txt", "fingerprint": "5f", "rule": "impossible-date", "group": "calendar", '
    '"message": "April has 30 days, not 31.", "count": 1}'
)


class StaleBaseline(Rule):
    """
    What it flags
    -------------
    An entry of the baseline that nothing matches any more: the finding that it records was mended, or its
    file is gone.

    Why it matters
    --------------
    A baseline is a list of debts. A debt that was paid and still stands there would hide the same mistake if
    somebody made it again.

    Example
    -------
    A baseline that records a wrong weekday in ``a.md``, after the weekday was put right.

    Write instead
    -------------
    ``claimline check --baseline FILE --write-baseline`` takes the entries out.

    When it is wrong
    ----------------
    Never for the files and rules of the run: entries of others are passed over. With ``--strict-baseline`` a
    stale entry fails the run, whatever its severity.

    Options
    -------
    None.

    References
    ----------
    docs/ci.md, "Known findings".
    """

    name = "stale-baseline"
    severity = Severity.NOTICE
    needs = frozenset()
    languages = None
    examples = (
        Flagged(f'{{"version": 1, "findings": [\n[[{_ENTRY}]]\n]}}', input_format="baseline"),
        Passing('{"version": 1, "findings": [\n\n]}', input_format="baseline"),
        Passing(_ENTRY),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """One finding for each entry."""
        for entry in article.stale_entries:
            message = f"Nothing matches this entry any more: {entry.rule} in {entry.path}."
            steps = (
                f"It stands for {count(entry.times, 'finding')} of {entry.rule}: {entry.message}",
                f"The rule was run on {entry.path}, and found less than that, or the file is gone.",
            )
            yield source_finding(entry.span, message, steps, "Take it out with --write-baseline.")
