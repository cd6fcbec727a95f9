"""The rule ``recorded-anniversary-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Moment, Need, Passing, Rule, Severity, Suggestion
from checker.facts import say_fact, say_source
from checker.toolkit import Truth, civil, describe_moment, ordinal, same_time, shifted
from rules.events.parties import Party, parties


class RecordedAnniversaryMismatch(Rule):
    """An anniversary of a known event, birth or death whose number does not lead to the year of the party.

    What it flags
    -------------
    "Friday is the 60th anniversary of the Moon landing" in July 2019; "the centenary of the birth of
    Benjamin Britten" in 2014.

    Why it matters
    --------------
    Anniversaries are copied from last year's story, or counted in the head.

    Example
    -------
    "This year marks the 40th anniversary of the fall of the Berlin Wall", published in 2019: it is the 30th.

    Write instead
    -------------
    The right number, or the right event.

    When it is wrong
    ----------------
    When another event of that name is meant. With a date in the sentence the anniversary may fall six weeks
    from it; without one, in the 13 months around publication, and only where the sentence is in the present.

    Options
    -------
    None.

    References
    ----------
    Dates come from the shipped facts: ``claimline knowledge show NAME``.
    """

    name = "recorded-anniversary-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES, Need.PUBLISHED, Need.KNOWLEDGE})
    yields_to = frozenset({"anniversary-mismatch"})
    examples = (
        Flagged("Saturday is the [[60th anniversary of the Moon landing]].", published="2019-07-18"),
        Flagged("This year marks the [[50th anniversary of the Moon landing]].", published="2018-07-18"),
        Flagged(
            "The [[40th anniversary of the fall of the Berlin Wall]] falls this week.", published="2019-11-07"
        ),
        Flagged("This is the [[centenary of the birth of Benjamin Britten]].", published="2016-05-02"),
        Flagged(
            "Climbers gather at Mount Everest, where Hillary stood in 1953. The [[80th anniversary of the "
            "first ascent]] is a month away.",
            published="2023-04-25",
        ),
        Passing(
            "Climbers gather at Mount Everest, where Hillary stood in 1953. The 70th anniversary of the "
            "first ascent is a month away.",
            published="2023-04-25",
        ),
        Passing("Saturday is the 50th anniversary of the Moon landing.", published="2019-07-18"),
        Passing(
            "Planning is under way for the 50th anniversary of the Moon landing.", published="2018-07-18"
        ),
        Passing("He met her on the 20th anniversary of the Moon landing.", published="2018-07-18"),
        Passing("In 1994, on the 25th anniversary of the Moon landing, they met.", published="2018-07-18"),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every party that no fact of that name puts into any time that the sentence allows."""
        for party in parties(article):
            due = [shifted(moment, months=12 * party.number) for moment in party.origins]
            if not any(same_time(d, w) is not Truth.IMPOSSIBLE for d in due for w in party.windows):
                yield _finding(article, party, due[0])


def _finding(article: Article, party: Party, due: Moment) -> Finding:
    right = _right(party)
    fact = party.facts[0]
    return Finding(
        party.span,
        f"By the record that anniversary is {describe_moment(due)}: {say_fact(fact)}.",
        (
            f'"{article.quote(party.span)}" counts {party.number} years from an event on record.',
            *(f"On record: {say_fact(f)} ({say_source(f)})." for f in party.facts),
            f"The text sets it at about {describe_moment(party.told)}.",
        ),
        suggestions=(Suggestion(f"In that year it is the {ordinal(right)}."),) if right else (),
        certainty=0.8,
    )


def _right(party: Party) -> int | None:
    years = civil(party.told.first).year - civil(party.origins[0].first).year
    return years if years > 0 else None
