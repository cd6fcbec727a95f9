"""The rule offset-mismatch."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from checker import Article, Finding, Flagged, Moment, Need, Passing, Related, Rule, Severity, TimeExpression
from checker.toolkit import Grain, Quantity, Unit, describe_moment
from rules.support.dates.day_order import days_between
from rules.support.dates.near_years import moments_near
from rules.support.dates.repairs import other_number
from rules.support.lengths.counting import Distance, describe_distance, fits, nearest_count
from rules.support.lengths.offsets import Offset, offsets
from rules.support.lengths.recalled_offsets import recalled_offsets

_YEAR = 365.2425
_GRACE = 2.0  # days: leap years, and one by which a day may be off


class OffsetMismatch(Rule):
    """What it flags
    -------------
    A length that leads from one dated event to another, where the two dates lie differently far apart:
    "reopened in 2019, six years after it closed in 2010". The first of the two may be dated some sentences
    before: "was launched in June 2011 ... In March 2014, nine months after the launch".

    Why it matters
    --------------
    Three figures of which any two give the third: readers do the sum.

    Example
    -------
    "She retired in 2010, 30 years after joining in 1990."

    Write instead
    -------------
    "She retired in 2010, 20 years after joining in 1990."

    When it is wrong
    ----------------
    When one of the dates belongs to something else in its clause. Only a date that opens the sentence, or
    stands right before the length, is taken for the other end; clauses that plan or report are left alone. An
    event told again is the one of its kind that the text has dated; another date for it silences the rule.
    Numbers are read with charity: rounded, counted with both ends, "nearly six" for five and a half.

    Options
    -------
    None.

    References
    ----------
    TimeML 1.2.1: durations anchored by ``beginPoint`` and ``endPoint``.
    """

    name = "offset-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES})
    yields_to = frozenset({"elapsed-mismatch", "sequence-contradiction", "told-length-mismatch"})
    examples = (
        Flagged("The bridge reopened in 2019, [[six years]] after it closed in 2010."),
        Flagged(
            "On 18 December 2011 the last men left, [[almost six years]] after the invasion of March 2003."
        ),
        Flagged("[[Two weeks]] after he was hired on 3 May 2022, he was let go on 10 June 2022."),
        Flagged("The law came into force in 2015, [[two years]] before the election of 2019."),
        Flagged("It was signed on 28 June 1919, [[six years]] to the day after the shots of 28 June 1914."),
        Flagged(
            "It was a planet until August 2006, when it was struck off, [[nine months]] after the launch "
            "on 19 January 2006."
        ),
        Flagged(
            "The last man was brought up on Wednesday, [[79 days]] after the mine caved in on 5 August.",
            published="2010-10-14",
        ),
        Flagged(
            "The last ship left on 3 May, [[two weeks]] after it came in on 14 March 2011.",
            published="2013-06-01",
        ),
        Flagged(
            "The firm launched its first van in June 2011. Sales were slow. In March 2014, [[nine months]] "
            "after the launch, it cut the price."
        ),
        Flagged(
            "The airport opened in 1974. A second runway was built in 1989, [[ten years]] after the opening."
        ),
        Flagged(
            "The dam burst on 3 May 1987. [[Six years]] after the dam burst, in 1995, the valley was settled."
        ),
        Passing(
            "The firm launched its first van in June 2011. It launched a bus later. In March 2014, nine "
            "months after the launch, it cut the price."
        ),
        Passing(
            "The strike began on 4 March 1985. The owners gave in on 18 March, two weeks after it began."
        ),
        Passing("Her mother died in 2001. In May 2012, two months after his death, she sold the house."),
        Passing("The bridge reopened in 2019, nine years after it closed in 2010."),
        Passing(
            "On 18 December 2011 the last soldiers left, almost nine years after the invasion of March 2003."
        ),
        Passing("The museum of 2015 shows a town ten years after the war that ended in 1945."),
        Passing("Two weeks after he was hired on 3 May 2022, he was let go on 17 May 2022."),
        Flagged("It was free on 9 May 2021, [[54 years]] to the day after the vote of 9 May 1966."),
        Passing("It was signed on 28 June 1919, five years to the day after the shots of 28 June 1914."),
        Passing("In 2015 she wrote that the town, ten years after the flood of 1953, was still empty."),
        Passing("They won in 2013, two years after losing a bid to host the games in 2020."),
        Passing(
            "The last man was brought up on Wednesday, 69 days after the mine caved in on 5 August.",
            published="2010-10-14",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every length that leads from no reading of the one date to one of the other."""
        for offset in chain(offsets(article), recalled_offsets(article)):
            ends = list(_ends(offset))
            if ends and not any(_holds(offset, *each) for each in ends):
                yield _finding(offset, *(ends[0] if _has_year(offset.target) else min(ends, key=_apart)))


def _ends(offset: Offset) -> Iterator[tuple[Moment, Moment]]:
    """Every way to read both dates; one without a year may be of the years about the other."""
    for reading in offset.origin.readings:
        for target in moments_near(offset.target, reading.moment):
            yield reading.moment, target


def _has_year(date: TimeExpression) -> bool:
    """Whether the year of a date is told, or follows from a weekday."""
    return date.stated.year is not None or date.stated.month is None


def _apart(ends: tuple[Moment, Moment]) -> int:
    return abs(days_between(*ends))


def _holds(offset: Offset, origin: Moment, target: Moment) -> bool:
    between = _between(offset, origin, target)
    if offset.exact and origin.grain is target.grain is Grain.DAY and offset.amount.unit is Unit.YEAR:
        return _is_to_the_day(offset.amount, between)
    return fits(offset.amount, between)


def _is_to_the_day(amount: Quantity, between: Distance) -> bool:
    """Whether so many years lie between two days, give or take one."""
    return amount.low is None or abs(between.least - amount.low * _YEAR) <= _GRACE


def _between(offset: Offset, origin: Moment, target: Moment) -> Distance:
    return Distance.between(origin, target) if offset.forward else Distance.between(target, origin)


def _finding(offset: Offset, one: Moment, other: Moment) -> Finding:
    between = _between(offset, one, other)
    number = nearest_count(between, offset.amount.unit)
    truth, stated = describe_distance(between, offset.amount.unit), offset.length.text
    side = "after" if offset.forward else "before"
    return Finding(
        span=offset.length.span,
        message=f"{offset.target.text} is {truth} {side} {offset.origin.text}, not {stated.lower()}.",
        explanation=(
            f'"{stated}" is counted from "{offset.origin.text}", {describe_moment(one)}.',
            f'It should lead to "{offset.target.text}", {describe_moment(other)}.',
            f"Between the two lie {truth}.",
        ),
        related=(
            Related(offset.origin.span, "counted from here"),
            Related(offset.target.span, "should lead here"),
        ),
        suggestions=(other_number(offset.length, number),) if number is not None else (),
        certainty=0.85,
    )
