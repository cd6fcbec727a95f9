"""A chain of statements that no assignment of dates satisfies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypedDict

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Span, Suggestion
from checker.linguistics import explain_conflict
from checker.toolkit import count


class TimelineConflict(Rule):
    """Three or more statements that agree two by two, but not together.

    What it flags
    -------------
    A minimal chain of dated and ordered events for which no dates exist that make all of it true. Drop any
    one of its statements and the rest can stand. In a text with TimeML annotation: a chain of TLINKs, as an
    error.

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
        """One finding for each minimal chain of claims, and of links where the text is annotated."""
        for conflict in article.story.conflicts:
            missing = count(conflict.excess, "day")
            yield Finding(
                **_places(conflict.spans),
                message=f"These {len(conflict.sources)} statements cannot all be true: "
                f"they miss each other by {missing}.",
                explanation=explain_conflict(conflict, article.story.names),
                suggestions=(Suggestion(f"A change of {missing} in one of them would do."),),
                certainty=0.7,
            )
        for links in article.link_conflicts:
            yield Finding(
                **_places(links.spans),
                message=f"The links {', '.join(links.lids)} cannot all be true.",
                explanation=links.steps,
                suggestions=(Suggestion("Change or drop any one of these links."),),
                severity=Severity.ERROR,
            )


class _Places(TypedDict):
    span: Span
    related: tuple[Related, ...]


def _places(spans: Sequence[Span]) -> _Places:
    """The first place and the others; the start of the text for links between things that have no place."""
    first, *others = spans or (Span(0, 0),)
    return {"span": first, "related": tuple(Related(span, "part of the chain") for span in others)}
