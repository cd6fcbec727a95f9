"""The rule sequence-contradiction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, pairwise

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity
from checker.toolkit import Sentence, Truth, before, describe_moment
from rules.support.dates.best_reading import describe_time, moment_of
from rules.support.dates.day_order import all_ordered, pairs
from rules.support.events.dated_links import dated_links, link_sentences
from rules.support.events.deeds_in_row import Step, deeds_in_row, row_sentences
from rules.support.events.ordered_pairs import OrderedPair, ordered_pairs


class SequenceContradiction(Rule):
    """What it flags
    -------------
    Two dated clauses joined by "before", "after", "until" or "followed by", whose dates run the other way;
    with "until", the first may stand at the head of the sentence before. Or the last of three and more deeds
    in a row that goes back in time: "joined in 1953, rose in 1961 and retired in 1957".

    Why it matters
    --------------
    One of the dates is wrong, or the clauses were swapped when the sentence was rewritten.

    Example
    -------
    "He sold the firm in 2015 after buying it in 2020."

    Write instead
    -------------
    "He sold the firm in 2020 after buying it in 2015."

    When it is wrong
    ----------------
    When a date belongs to something inside its clause: "in 2013 after winning the right to host the games in
    2020". Clauses that plan, allow, compare or deny are passed over, and so is "before" a court or a crowd.

    Options
    -------
    None.

    References
    ----------
    TimeML 1.2.1: TLINK BEFORE, AFTER.
    """

    name = "sequence-contradiction"
    severity = Severity.WARNING
    needs = frozenset({Need.PARSES})
    yields_to = frozenset({"elapsed-mismatch"})
    examples = (
        Flagged("He sold the firm in [[2015 after buying it in 2020]]."),
        Flagged("The hand stood still in [[2019 before it was moved on in 2018]]."),
        Flagged("The chip came out in [[2015, after finding its way into phones in 2016]]."),
        Flagged("Norland joined in [[June 2019, followed by Veska in May 2018]]."),
        Flagged("The first wing, finished in [[2014, was followed in 2012]] by a second."),
        Passing("The first wing, finished in 2014, was followed in 2017 by a second."),
        Flagged("After buying the firm in [[2020, he sold it in 2015]]."),
        Flagged(
            "In the spring of 1944 the front reaches Lund. Ida Roth hides the books "
            "[[until she brings them back in 1943]]."
        ),
        Passing(
            "In the spring of 1944 the front reaches Lund. Ida Roth hides the books "
            "until she brings them back in 1945."
        ),
        Passing("In 1950 he moved to Lund. He had stayed in Moss until the mill burnt down in 1945."),
        Flagged(
            "She joined the force in 1953, made sergeant in 1961 and [[took over the river branch in 1957]]."
        ),
        Passing(
            "She joined the force in 1953, made sergeant in 1961 and took over the river branch in 1970."
        ),
        Passing("She won the cup in 1953, won it in 1961 and won it in 1957."),
        Passing("He sold the firm in 2020 after buying it in 2015."),
        Passing("She testified in 2019 before a committee formed in 2017."),
        Passing("They rejoiced in 2013 after winning the right to host the games in 2020."),
        Passing("The fair was planned for 2021 before it was cancelled in 2020."),
        Passing("It did not come out in 2015, after tests in 2016 had failed, but later."),
        Passing("He won in 2015 after Smith, who retired in 2016, fell ill."),
        Passing("The mill closed in 2015 before being pulled down that year, not in 2014."),
        Passing("He stepped down in 1999 after one term and died in 2013."),
        Passing("The line opened in 2016 after a trial run in 2016."),
    )

    def select(self, article: Article) -> Iterable[Sentence]:
        """Sentences with two dates and a word that sets their order."""
        yield from link_sentences(article)
        yield from row_sentences(article)

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each pair of dates in the wrong order."""
        told = set()
        for pair in chain(ordered_pairs(article), dated_links(article)):
            if _is_reversed(pair) and pair.place not in told:
                told.add(pair.place)
                yield _finding(pair)
        for sentence in row_sentences(article):
            yield from _out_of_row(deeds_in_row(article, sentence))


def _out_of_row(steps: list[Step]) -> Iterator[Finding]:
    """The last of several deeds in a row, where it alone goes back: the others tell the order."""
    told = [moment_of(step.expression) for step in steps]
    rising = all(before(one, other) is Truth.CERTAIN for one, other in pairwise(told[:-1]))
    if not told or not rising or before(told[-1], told[-2]) is not Truth.CERTAIN:
        return
    last, late = steps[-2], steps[-1]
    when, then = describe_moment(told[-2]), describe_moment(told[-1])
    yield Finding(
        span=late.verb.span.cover(late.expression.span),
        message=f'"{late.verb.text}" is told last, but {then} comes before {when}.',
        explanation=(
            f"The sentence tells {len(steps)} steps of one course, and all but the last in order of time.",
            f'"{late.verb.text}" is dated {then}, before "{last.verb.text}" ({when}).',
        ),
        related=(Related(last.verb.span.cover(last.expression.span), "told before it"),),
        certainty=0.75,
    )


def _is_reversed(pair: OrderedPair) -> bool:
    """Whether the dates run the other way under every reading; two without a year are of one course."""
    close = pair.earlier.stated.year is None and pair.later.stated.year is None
    return all_ordered(pairs(pair.later.moments, pair.earlier.moments, close=close))


def _finding(pair: OrderedPair) -> Finding:
    first, second = pair.earlier, pair.later
    one, two = describe_time(first), describe_time(second)
    return Finding(
        span=pair.place,
        message=f'"{pair.word}" puts {first.text} ahead of {second.text}, but it comes later.',
        explanation=(
            f'"{pair.word}" says that what happened in {one} came first and what happened in {two} second.',
            f"{one} is later than {two}.",
        ),
        related=(Related(first.span, "said to come first"), Related(second.span, "said to come second")),
    )
