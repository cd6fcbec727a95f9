"""A chain of statements that no assignment of dates satisfies."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Suggestion
from checker.linguistics import explain_conflict
from checker.toolkit import count


class TimelineConflict(Rule):
    """Three or more statements that agree two by two, but not together.

    What it flags
    -------------
    A minimal chain of dated and ordered events for which no dates exist that make all of it true. Drop any
    one of its statements and the rest can stand.

    Why it matters
    --------------
    Such a contradiction is spread over paragraphs; a reader who adds up finds it, an editor seldom does.

    Example
    -------
    "The earthquake struck on 3 May. The landslide came two days after the earthquake. The landslide of 9 May
    buried the road."

    Write instead
    -------------
    Mend the statement that is wrong; the last step says by how many days the story fails.

    When it is wrong
    ----------------
    When two of the mentions are not one event after all.

    Options
    -------
    None.

    References
    ----------
    R. Dechter, I. Meiri, J. Pearl, "Temporal constraint networks" (1991): a negative cycle of the network
    proves that it has no solution.
    """

    name = "timeline-conflict"
    severity = Severity.WARNING
    needs = frozenset({Need.TIMELINE})
    yields_to = frozenset({"one-event-two-dates", "sequence-contradiction", "elapsed-mismatch"})
    examples = (
        Flagged(
            "[[The earthquake struck the valley on 3 May 2021]]. "
            "The landslide came two days after the earthquake. "
            "The landslide of 9 May 2021 buried the road.",
            published="2021-06-01",
        ),
        Passing(
            "The earthquake struck the valley on 3 May 2021. "
            "The landslide came six days after the earthquake. "
            "The landslide of 9 May 2021 buried the road.",
            published="2021-06-01",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """One finding for each minimal chain."""
        for conflict in article.story.conflicts:
            first, *others = conflict.spans
            yield Finding(
                span=first,
                message=f"These {len(conflict.sources)} statements cannot all be true: "
                f"they miss each other by {count(conflict.excess, 'day')}.",
                explanation=explain_conflict(conflict, article.story.names),
                related=tuple(Related(span, "part of the chain") for span in others),
                suggestions=(
                    Suggestion(f"A change of {count(conflict.excess, 'day')} in one of them would do."),
                ),
                certainty=0.7,
            )
