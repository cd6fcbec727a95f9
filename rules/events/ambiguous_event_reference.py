"""A definite mention that could be either of two events."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Claim, Finding, Flagged, Need, Passing, Related, Rule, Severity, Suggestion
from checker.linguistics import Ambiguity
from rules.events.officeholders import out_of_office
from rules.events.reading import how_read, when


class AmbiguousEventReference(Rule):
    """ "The joint statement", after the text has told of two.

    What it flags
    -------------
    A definite mention without a date that fits two events told of earlier: same kind, same description,
    same participants, but dates that cannot agree.

    Why it matters
    --------------
    The reader cannot know which one is meant, and often the writer has run two events together.

    Example
    -------
    "A joint statement issued last year by China and Russia ... The May 2008 joint statement by the Chinese
    and Russian presidents ... the condemnation in the joint statement ..."

    Write instead
    -------------
    Say which: "the 2008 joint statement", "last year's joint statement".

    When it is wrong
    ----------------
    When the topic alone makes clear which one is meant.

    Options
    -------
    None.

    References
    ----------
    Definite descriptions presuppose a single referent: B. Russell, "On Denoting" (1905); I. Heim, "The
    Semantics of Definite and Indefinite Noun Phrases" (1982).
    """

    name = "ambiguous-event-reference"
    severity = Severity.WARNING
    needs = frozenset({Need.EVENTS, Need.KNOWLEDGE})
    yields_to = frozenset({"one-event-two-dates"})
    examples = (
        Flagged(
            "Critics point to a joint declaration issued last year by the presidents of Peru and Chile.\n\n"
            "The June 2009 joint declaration by the presidents of Peru and Chile was seen as a first step. "
            "The more recent declaration goes further.\n\n"
            "Lawyers say that [[the joint declaration]] binds nobody.",
            published="2024-03-05",
        ),
        Passing(
            "Critics point to a joint declaration issued last year by the presidents of Peru and Chile.\n\n"
            "The June 2009 joint declaration by the presidents of Peru and Chile was seen as a first step. "
            "The more recent declaration goes further.\n\n"
            "Lawyers say that the 2009 joint declaration binds nobody.",
            published="2024-03-05",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """One finding for each pair of events, at the first mention that could be either."""
        seen: set[tuple[Claim, Claim]] = set()
        for ambiguity in article.identity.ambiguities:
            if ambiguity.candidates not in seen:
                seen.add(ambiguity.candidates)
                yield _finding(article, *ambiguity.candidates, ambiguity)


def _finding(article: Article, first: Claim, second: Claim, ambiguity: Ambiguity) -> Finding:
    name = article.quote(ambiguity.mention.span)
    assert first.subject is not None
    assert second.subject is not None
    return Finding(
        span=ambiguity.mention.span,
        message=f'"{name}" could be the one of {when(first)} or the one of {when(second)}: '
        "the text tells of both in the same terms.",
        explanation=(
            how_read(article, first),
            how_read(article, second),
            f"The two read as one event: {'; '.join(ambiguity.evidence.reasons)}.",
            f"No reading lets them be one: {when(first)} is not {when(second)}.",
            *out_of_office(article, first, second),
            f'"{name}" fits both and says nothing that picks one of them.',
        ),
        related=(
            Related(first.span, f"one, read as {when(first)}"),
            Related(second.span, f"the other, read as {when(second)}"),
        ),
        suggestions=(
            Suggestion(f"Say which is meant: of {when(first)} or of {when(second)}."),
            Suggestion("If both passages mean one event, give it one date."),
        ),
        certainty=ambiguity.evidence.score,
    )
