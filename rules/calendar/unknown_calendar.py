"""The rule ``unknown-calendar``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Passing, Rule, Severity, Span, Suggestion
from rules.support.language.patterns import Pattern
from rules.support.text.landmarks import has_any

_ERAS = ("ad", "a.d.", "bc", "b.c.", "ce")
_YEAR_ZERO = Pattern(
    r"(?<![\w.,:-])(?:0\s?(?:AD|BC|CE|BCE|A\.D\.|B\.C\.)|(?:AD|A\.D\.)\s0)(?![\w.,]*\d)\b", exact=True
)
_TWO_ERAS = Pattern(
    r"\b(?:AD|A\.D\.)\s\d{1,4}\s(?:BC|BCE|B\.C\.)|\b\d{1,4}\s(?:BC|BCE)\s(?:AD|CE)\b", exact=True
)


class UnknownCalendar(Rule):
    """
    What it flags
    -------------
    A year that no era has: "0 AD", "0 BC", or one with two eras.

    Why it matters
    --------------
    In the usual count 1 BC is followed by AD 1.

    Example
    -------
    "The town was founded in 0 AD."

    Write instead
    -------------
    "The town was founded in AD 1", or the year that was meant.

    When it is wrong
    ----------------
    Astronomers count a year 0 (1 BC), but then name no era. Titles of games and bands may contain "0 AD".

    Options
    -------
    None.

    References
    ----------
    ISO 8601-1:2019, annex on year 0000. Behold's checks of eras.
    """

    name = "unknown-calendar"
    severity = Severity.NOTICE
    needs = frozenset()
    examples = (
        Flagged("The town was founded in [[0 AD]], says the sign."),
        Flagged("The coin is from [[44 BC AD]], says the sign."),
        Passing("The town was founded in AD 1, says the sign."),
        Passing("The town was founded in 10 AD, says the sign."),
        Passing("It had 1,000 AD readers."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Years zero and years of two eras."""
        if not has_any(article, _ERAS):
            return
        for pattern, fault in ((_YEAR_ZERO, "there is no year 0"), (_TWO_ERAS, "a year has one era")):
            for found in pattern.finditer(article.text):
                yield Finding(
                    Span(*found.span()),
                    f'"{found[0]}" is no year: {fault}.',
                    ("1 BC is followed by AD 1; BC and AD exclude each other.",),
                    suggestions=(Suggestion("Give the year and the era that were meant."),),
                )
