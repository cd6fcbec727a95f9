"""One event told of with two dates."""

from __future__ import annotations

from collections.abc import Iterator

from checker import (
    Article,
    Claim,
    Finding,
    Flagged,
    Mention,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    Suggestion,
)
from checker.toolkit import Truth, same_time
from rules.events.officeholders import out_of_office
from rules.events.reading import how_read, when
from rules.support.language.patterns import Pattern

_CALENDARS = Pattern(r"\b(?:calendar|(?:old|new)[-\s]style|julian|gregorian)\b")
_LAG = 13  # days between the Julian and the Gregorian calendar since 1900, and fewer before


class OneEventTwoDates(Rule):
    """Two passages speak of one event and give it dates that cannot agree.

    What it flags
    -------------
    Two mentions that read as one event (same kind of happening, a definite later mention, nothing in its
    description that the earlier one lacks, compatible participants) whose dates exclude each other under
    every reading.

    Why it matters
    --------------
    One of the two dates is wrong, or two events were taken for one. Either misleads.

    Example
    -------
    "The treaty, concluded in 1998, sets limits. Judges said that parliament had approved the 1996 treaty."

    Write instead
    -------------
    The right date in both places; or, if there are two events, words that tell them apart ("an earlier
    treaty", "the 1996 framework").

    When it is wrong
    ----------------
    When two alike events are told of without a word that says so. Any of "another", "second", "earlier",
    "similar" in the text silences the rule for that kind of event.

    Options
    -------
    None.

    References
    ----------
    Identity of events: TimeML 1.2.1, SLINK and event instances; the classes of definite descriptions follow
    E. Prince, "Toward a taxonomy of given-new information" (1981).
    """

    name = "one-event-two-dates"
    severity = Severity.WARNING
    needs = frozenset({Need.EVENTS, Need.KNOWLEDGE})
    yields_to = frozenset({"life-date-conflict"})
    examples = (
        Flagged(
            "Judges upheld the water treaty. The water treaty, concluded in 1998, sets minimum flows. "
            "The court found that [[the water treaty was signed in 1996]] after long talks.",
            published="2023-06-02",
        ),
        Flagged(
            "The dam at Moss burst on 3 May 1959. A chapel keeps the names of the dead. When "
            "the dam [[burst on 5 May 1959]], most people were asleep.",
            published="2021-05-04",
        ),
        Flagged(
            "The bust was unveiled on 21 June 1936. Photographs of [[the unveiling on 12 June 1936]] show "
            "a crowd.",
            published="2021-05-04",
        ),
        Passing(
            "The firm agreed a merger with Brick One in June 2018. The merger was completed in May 2019.",
            published="2020-03-12",
        ),
        Passing(
            "The dam at Moss burst on 3 May 1959. When the dam burst again on 5 May 1960, nobody was hurt.",
            published="2021-05-04",
        ),
        Passing(
            "A ferry sank off Moss on 4 March 1966. When the ferry Alda sank on 8 March 1972, it was mended.",
            published="2021-05-04",
        ),
        Passing(
            "Judges upheld the water treaty. The water treaty, concluded in 1998, sets minimum flows. "
            "An earlier water treaty was signed in 1996 after long talks.",
            published="2023-06-02",
        ),
        Passing(
            "Papers on the spy were released in 2017. Experts hope for more from Tuesday's release.",
            published="2025-03-17",
        ),
        Passing(
            "A king who died 1,400 years ago in East Anglia lay there. It was Ulf of East Anglia, who died "
            "in 624 AD.",
            published="2022-06-24",
        ),
        Passing(
            "The revolution of October 1917 ended all that. The revolution took place on 7 November 1917 by "
            "the new calendar."
        ),
        Passing(
            "The water treaty, signed in 1998, sets minimum flows. The water treaty was ratified in 2000.",
            published="2023-06-02",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """One finding for each pair of claims."""
        for pair in article.identity.conflicts:
            first, second = pair.first, pair.second
            if _by_two_calendars(article, first, second):
                continue
            assert first.subject is not None
            assert second.subject is not None
            name = _noun(article, second.subject, first.subject)
            yield Finding(
                span=second.span,
                message=f"This {name} is dated {when(second)} here, but {when(first)} earlier in the text.",
                explanation=(
                    how_read(article, first),
                    how_read(article, second),
                    f"The two read as one event: {'; '.join(pair.evidence.reasons)}.",
                    f"One event cannot be both of {when(first)} and of {when(second)}.",
                    *out_of_office(article, first, second),
                ),
                related=(Related(first.span, f"dated {when(first)} here"),),
                suggestions=(
                    Suggestion(f"If it is one {name}, give it one date: {when(first)} or {when(second)}."),
                    Suggestion(f'If there are two, tell them apart: "an earlier {name}", "a second {name}".'),
                ),
                certainty=pair.evidence.score,
            )


def _noun(article: Article, *mentions: Mention) -> str:
    """What to call the event: by the first noun that the mentions have for it."""
    return next((article.quote(m.head) for m in mentions if not m.verbal), "event")


def _by_two_calendars(article: Article, first: Claim, second: Claim) -> bool:
    """Whether the text speaks of calendars, and the dates are no further apart than the two calendars."""
    sentences = (article.sentence_of(claim.span.start) for claim in (first, second))
    if not any(_CALENDARS.search(article.text, *sentence.span) for sentence in sentences):
        return False
    return any(
        same_time(a.widened(_LAG), b) is not Truth.IMPOSSIBLE for a in first.moments for b in second.moments
    )
