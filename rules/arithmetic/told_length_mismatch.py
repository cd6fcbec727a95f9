"""The rule told-length-mismatch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity
from checker.toolkit import Sentence, describe_moment
from rules.support.dates.repairs import other_number
from rules.support.lengths.announced_spells import announced_spells
from rules.support.lengths.counting import (
    Distance,
    describe_amount,
    describe_distance,
    fits,
    nearest_count,
)
from rules.support.lengths.recalled_spells import recalled_spells
from rules.support.lengths.spells import Spell, spell_sentences, spells, whole_length
from rules.support.lengths.storied_spells import storied_spells


class ToldLengthMismatch(Rule):
    """What it flags
    -------------
    A length that sums up a sentence, and does not fit the beginning and the end which that sentence dates:
    "joined in 1990 and left in 1998, after twelve years"; and one that takes up what the sentence before
    dates: "ran from 5 April to 28 July. In its nine months ...".

    Why it matters
    --------------
    One of three figures is wrong, and any reader can work it out.

    Example
    -------
    "She taught in Moss from 1981 to 2011, a total of 40 years."

    Write instead
    -------------
    "She taught in Moss from 1981 to 2011, a total of 30 years."

    When it is wrong
    ----------------
    When the length counts something else than what begins and ends. Lengths that go on ("after 40 years of
    service to the state") are left alone, and so are sentences that tell of breaks or of a third date.

    Options
    -------
    None.

    References
    ----------
    None known that does this on text.
    """

    name = "told-length-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.PARSES})
    yields_to = frozenset({"range-duration-mismatch", "reversed-range", "stage-order", "elapsed-mismatch"})
    examples = (
        Flagged("She taught in Moss from 1981 to 2011, a total of [[40 years]]."),
        Flagged("She started in 1981 and retired in 2011 after [[40 years]] of teaching there."),
        Flagged("He joined the firm in 1990 and left it in 1998, after [[twelve years]]."),
        Flagged("After [[twelve years]] in office, from 1990 to 1998, he stepped down."),
        Flagged("The siege began in May 1940 and ended in May 1943 after [[five years]]."),
        Flagged(
            "The trial opened on 5 April and closed on 28 July. In its [[nine months]] the court heard many.",
            published="2021-08-03",
        ),
        Flagged("Moe lived in Tangier from 1926 to 1931. In [[those twelve years]] he painted.", "1950"),
        Flagged(
            "The dockers walked off the job on 8 January. They went back on 12 January, ending a "
            "[[three-week]] stoppage.",
            published="2018-01-16",
        ),
        Flagged(
            "The ship, which ran aground on 4 May, was pulled free on 18 May. During [[the four weeks]] that "
            "she lay there, her crew played cards.",
            published="2020-05-20",
        ),
        Flagged(
            "The [[six-day]] fair, which opened on 8 July and closed on 17 July, drew crowds.",
            published="2022-07-19",
        ),
        Flagged(
            "The siege began on 3 May 1712. For [[forty days]] the town held out, and on 23 May it gave in."
        ),
        Flagged(
            "They walked out on 1 June and signed a deal on 31 August, ending a [[five-month]] stoppage.",
            published="2023-09-14",
        ),
        Passing(
            "The ship, which ran aground on 4 May, was pulled free on 18 May. During the two weeks that "
            "she lay there, her crew played cards.",
            published="2020-05-20",
        ),
        Passing(
            "The ten-day fair, which opened on 8 July and closed on 17 July, drew crowds.",
            published="2022-07-19",
        ),
        Passing(
            "The siege began on 3 May 1712. For twenty days the town held out, and on 23 May it gave in."
        ),
        Passing(
            "They walked out on 1 June and signed a deal on 31 August, ending a three-month stoppage.",
            published="2023-09-14",
        ),
        Passing("Moe lived in Tangier from 1926 to 1931. In those five years he painted.", "1950"),
        Passing("He came in 1967, and has run it since 1971. In those 49 years he never fell ill.", "2020"),
        Passing("Moe lived in Tangier from 1926 to 1931. In his 30 years in music he won much.", "1950"),
        Passing("Moe lived in Tangier from 1926 to 1931. In the first two years he painted.", "1950"),
        Passing("She taught in Moss from 1981 to 2011, a total of 30 years."),
        Passing("He joined the firm in 1990 and left it in 1998, after eight years."),
        Passing("He joined the firm in 1990 and retired in 1998, after forty years of service to the state."),
        Passing("He joined the firm in 1990 and left it in 1998 for good, after twelve years of marriage."),
        Passing("He joined in January and left in March, after fourteen months.", published="2022-06-20"),
        Passing("His five cups, won from 1951 to 1957, stood as the record for 46 years."),
        Passing("She taught in Moss from 1981 to 2011, with breaks, a total of 22 years."),
    )

    def select(self, article: Article) -> Iterable[Sentence]:
        """Sentences with a length that sums up and two dates."""
        return [sentence for sentence, _, _ in spell_sentences(article)]

    def check(self, article: Article) -> Iterator[Finding]:
        """Every such length that does not fit its ends."""
        for spell in _all_spells(article):
            wholes = [whole_length(*ends) for ends in spell.ends()]
            if wholes and wholes[0] and not any(each and fits(spell.amount, each) for each in wholes):
                yield _finding(spell, wholes[0])


def _all_spells(article: Article) -> Iterator[Spell]:
    """Each length once."""
    seen = set()
    told = (spells, recalled_spells, announced_spells, storied_spells)
    for spell in chain.from_iterable(find(article) for find in told):
        if spell.length.span not in seen:
            seen.add(spell.length.span)
            yield spell


def _finding(spell: Spell, whole: Distance) -> Finding:
    amount, ends = spell.amount, spell.ends()[0]
    first, last = (describe_moment(moment) for moment in ends)
    truth, stated = describe_distance(whole, amount.unit), describe_amount(amount)
    right = nearest_count(whole, amount.unit)
    return Finding(
        span=spell.length.span,
        message=f"From {first} to {last} is {truth}, not {stated}.",
        explanation=(
            f"The text begins its count at {first} and ends it at {last}.",
            f"That is {truth}, counted with or without the first and the last.",
            f'It sums this up as "{spell.length.text}".',
        ),
        related=(Related(spell.start.span, "the beginning"), Related(spell.end.span, "the end")),
        suggestions=(other_number(spell.length, right),) if right is not None else (),
        certainty=0.85,
    )
