"""The rule ``quote-dated-otherwise``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from checker import Article, Finding, Flagged, Need, Passing, Rule, Severity, Suggestion
from checker.toolkit import QUOTE, Told
from rules.crossdoc.against import first_against
from rules.crossdoc.dates import disagree
from rules.crossdoc.wording import elsewhere, how_read, place, when


class QuoteDatedOtherwise(Rule):
    """The same words said on one day in the text and on another in a source.

    What it flags
    -------------
    A quotation of at least six words that a source holds too, and the date that the verb of saying carries in
    each, where no reading makes the two agree.

    Why it matters
    --------------
    What somebody said before or after something happened is often the story.

    Example
    -------
    Text: "We will not close a single branch this year," she said on Tuesday. Source: the same, "on Monday".

    Write instead
    -------------
    The day on which it was said.

    When it is wrong
    ----------------
    When somebody said the same words twice. It is silent where any source gives the day of the text.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "quote-dated-otherwise"
    severity = Severity.WARNING
    needs = frozenset({Need.OTHERS})
    examples = (
        Flagged(
            '"We will not close a single branch this year," Wren said on [[Tuesday]].',
            published="2024-05-09",
            sources=('8 May 2024\n\n"We will not close a single branch this year," Wren said on Monday.',),
        ),
        Passing(
            '"We will not close a single branch this year," Wren said on Monday.',
            published="2024-05-09",
            sources=('8 May 2024\n\n"We will not close a single branch this year," Wren said on Monday.',),
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """One finding for each quotation that a source dates otherwise and none in the same way."""
        for here in (told for told in article.others.told if told.kind == QUOTE):
            same = (there for there in article.others.about(here) if _is_same(here, there))
            for there in first_against(same, partial(disagree, here)):
                yield _finding(here, there)


def _is_same(here: Told, there: Told) -> bool:
    """Whether one of the quotations is the other or a stretch of it, word for word."""
    shorter, longer = sorted((f" {here.head} ", f" {there.head} "), key=len)
    return shorter in longer


def _finding(here: Told, there: Told) -> Finding:
    assert here.span is not None
    return Finding(
        span=here.span,
        message=f'This is said on {when(here)} here, but on {when(there)} in {place(there)}: "{there.when}".',
        explanation=(how_read(here), how_read(there), "Both quote the same words."),
        suggestions=(Suggestion(f"Write the day on which it was said: {when(here)} or {when(there)}."),),
        certainty=0.85,
        elsewhere=(elsewhere(there, f"said on {when(there)} here"),),
    )
