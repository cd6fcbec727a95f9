"""The rule ``recorded-elapsed-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from checker import Article, Finding, Flagged, Moment, Need, Passing, Related, Rule, Severity
from checker.facts import say_fact, say_source
from checker.toolkit import Truth, Unit, describe_moment, same_time, shifted
from rules.events.elapsed_thing import ElapsedThing
from rules.events.elapsed_things import elapsed_things
from rules.support.lengths.counting import describe_distance, distance, fits

_GRACE = 10  # days that news of an anniversary may be off it


class RecordedElapsedMismatch(Rule):
    """A count of years or months that does not lead from a known event to the time that it is told of.

    What it flags
    -------------
    "Ten years after the fall of the Berlin Wall, in 2001", "it has been 30 years since Hurricane Andrew" in
    2012, "the Kyoto Protocol, adopted two years after the Paris Agreement".

    Why it matters
    --------------
    Such counts are made in the head, or survive from an older article.

    Example
    -------
    "South Sudan, independent for only two years" in July 2016. It became independent on 9 July 2011.

    Write instead
    -------------
    The right number, or the date of the event.

    When it is wrong
    ----------------
    When another event of that name is meant, or the count starts at another stage of it. Numbers are read
    with charity: rounded, "nearly" and "more than" as people use them, and one more or less.

    Options
    -------
    None.

    References
    ----------
    Dates come from the shipped facts: ``claimline knowledge show NAME``.
    """

    name = "recorded-elapsed-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES, Need.PUBLISHED, Need.KNOWLEDGE})
    yields_to = frozenset({"elapsed-mismatch", "event-date-mismatch"})
    examples = (
        Flagged("He came back in 2001, [[ten years after the fall of the Berlin Wall]]."),
        Flagged("It has been [[30 years since Hurricane Andrew struck]].", published="2012-08-20"),
        Flagged("The Kyoto Protocol, adopted [[two years after the Paris Agreement]], was a first try."),
        Flagged("South Sudan, [[independent for only two years]], is at war.", published="2016-07-11"),
        Flagged(
            "Such laws have failed for [[nearly a century, since Edwards v. Aguillard]].",
            published="2016-07-11",
        ),
        Flagged(
            "Balloons rose on Sunday evening, [[24 years to the day after the Berlin Wall fell]].",
            published="2014-11-09",
        ),
        Flagged(
            "[[Forty years ago on Friday, at noon, John F. Kennedy was shot]] in Dallas.",
            published="2013-11-22",
        ),
        Passing(
            "Fifty years ago on Friday, at noon, John F. Kennedy was shot in Dallas.", published="2013-11-22"
        ),
        Passing(
            "Balloons rose on Sunday evening, 25 years to the day after the Berlin Wall fell.",
            published="2014-11-09",
        ),
        Passing(
            "She told on Sunday how they had met in Bonn, ten years after the Berlin Wall fell.",
            published="2014-11-09",
        ),
        Flagged("It is [[25 years since American troops invaded Iraq]].", published="2018-03-20"),
        Flagged("The [[Voting Rights Act is 60 years old]] on Thursday.", published="2015-08-06"),
        Flagged("It is [[35 years on Sunday since the Berlin Wall fell]].", published="2014-11-07"),
        Flagged("Angela Merkel has [[governed Germany for 15 years]].", published="2015-10-15"),
        Passing("Angela Merkel has governed Germany for ten years.", published="2015-10-15"),
        Flagged("Apollo 13 turned back [[60 years ago]] on Monday.", published="2020-04-13"),
        Passing("Apollo 13 turned back 50 years ago on Monday.", published="2020-04-13"),
        Passing("Apollo 13 was the subject of a film 25 years ago.", published="2020-04-13"),
        Passing("It is 15 years since American troops invaded Iraq.", published="2018-03-20"),
        Passing("The Voting Rights Act is 50 years old on Thursday.", published="2015-08-06"),
        Passing("It is 25 years on Sunday since the Berlin Wall fell.", published="2014-11-07"),
        Passing("He came back in 2001, 12 years after the fall of the Berlin Wall."),
        Passing("It has been 20 years since Hurricane Andrew struck.", published="2012-08-20"),
        Passing("The Kyoto Protocol, adopted 18 years before the Paris Agreement, was a first try."),
        Passing("South Sudan, independent for five years, is at war.", published="2016-07-11"),
        Passing("It had been 30 years since Hurricane Andrew struck.", published="2012-08-20"),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every count that leads from no fact of that name to any time that it may be told of."""
        for elapsed in elapsed_things(article):
            if not any(_fits(elapsed, start, end) for start, end in product(elapsed.starts, elapsed.ends)):
                yield _finding(article, elapsed)


def _fits(elapsed: ElapsedThing, start: Moment, end: Moment) -> bool:
    if elapsed.exact and elapsed.quantity.unit is Unit.YEAR and elapsed.quantity.low is not None:
        due = shifted(start, months=round(12 * elapsed.quantity.low))
        return same_time(due.widened(_GRACE), end) is not Truth.IMPOSSIBLE
    between = distance(start, end)
    return between is None or fits(elapsed.quantity, between)


def _finding(article: Article, elapsed: ElapsedThing) -> Finding:
    between = distance(elapsed.starts[0], elapsed.ends[0])
    assert between is not None
    apart = describe_distance(between, elapsed.quantity.unit)
    facts = tuple(dict.fromkeys(elapsed.facts))
    return Finding(
        elapsed.span,
        f"From {describe_moment(elapsed.starts[0])} to {describe_moment(elapsed.ends[0])} it is {apart}.",
        (
            f'"{article.quote(elapsed.span)}" counts years or months to or from an event on record.',
            *(f"On record: {say_fact(fact)} ({say_source(fact)})." for fact in facts),
            f"The time told of is {elapsed.told}.",
        ),
        related=tuple(Related(span, "told of this") for span in elapsed.related),
        certainty=0.75,
    )
