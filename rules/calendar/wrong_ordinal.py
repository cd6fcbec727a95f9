"""The rule ``wrong-ordinal``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Edit, Finding, Flagged, Passing, Rule, Severity, Span, Suggestion
from checker.toolkit import ordinal
from rules.support.language.patterns import Pattern
from rules.support.text.landmarks import matches_at_number

_ORDINAL = Pattern(r"(?<![\w.,/-])(\d{1,3})(st|nd|rd|th)(?![\w-])", exact=True)


class WrongOrdinal(Rule):
    """
    What it flags
    -------------
    An ordinal in figures with the wrong ending: "22th", "11st".

    Why it matters
    --------------
    Such a slip is often the trace of a number that was changed, and the number may be wrong too.

    Example
    -------
    "She leaves on the 22th of May."

    Write instead
    -------------
    "She leaves on the 22nd of May."

    When it is wrong
    ----------------
    Where dialect or a typing error is quoted on purpose. It is a notice, because no date is contradicted.

    Options
    -------
    None.

    References
    ----------
    LanguageTool's ordinal suffix check.
    """

    name = "wrong-ordinal"
    severity = Severity.NOTICE
    needs = frozenset()
    examples = (
        Flagged("She leaves on the [[22th]] of May."),
        Flagged("It is the [[11st]] time."),
        Passing("She leaves on the 22nd of May."),
        Passing("The 11th, 12th, 13th and 111th came."),
        Passing("Room 2nd-b is closed."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every ordinal of up to three figures."""
        for found in matches_at_number(article, _ORDINAL, 3):
            right = ordinal(int(found[1]))
            if found[0] != right:
                span = Span(*found.span())
                yield Finding(
                    span,
                    f'"{found[0]}" is written {right}.',
                    (f'{found[1]} takes the ending "{right[-2:]}", not "{found[2]}".',),
                    suggestions=(Suggestion(f"Write {right}.", (Edit(span, right),)),),
                )
