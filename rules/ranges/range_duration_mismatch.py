"""The rule ``range-duration-mismatch``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import (
    Article,
    Finding,
    Flagged,
    Moment,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    Span,
    Suggestion,
    TimeExpression,
    TimeRange,
    TimexType,
)
from checker.toolkit import Quantity, Unit, count, describe_moment
from rules.ranges.length_beside import follows, frames, introduces
from rules.support.dates.best_reading import moment_of
from rules.support.dates.periods import moments
from rules.support.dates.repairs import other_number
from rules.support.language.patterns import Pattern
from rules.support.lengths.counting import Distance, distance, fits, nearest_count

Ends = tuple[Moment, Moment]
Measured = tuple[TimeExpression, Quantity, Ends, Span]

_ARTICLE = Pattern(r"(?:(?:the|a|an|in|over|for|past|last|next|about|nearly|almost|some)\s)+")
_AMOUNT = Pattern(r"(?:[\w.]+[\s-]){1,5}?(?:day|week|fortnight|month|quarter|year|decade)s?\b")
_DAYS_OF_WEEK = 7
_MEETINGS = Pattern(
    r"[\s-](?:[\w-]+\s){0,2}(?:course|class|series|programme|program|workshop|league|seminar)\b"
)
_NOT_COUNTED = Pattern(r"\b(?:working|business|trading|school|(?:non-?)?consecutive|first)\s*$")


class RangeDurationMismatch(Rule):
    """
    What it flags
    -------------
    A length that does not fit the two dates beside it: "a three-day summit, 1 to 10 May", "four years from
    2008 to 2015".

    Why it matters
    --------------
    Either the length or one of the dates is wrong, and readers will copy whichever they see first.

    Example
    -------
    "In the three weeks from 22 December to 5 January": that is two weeks.

    Write instead
    -------------
    The length that the dates give, or the dates that the length gives.

    When it is wrong
    ----------------
    Both ways of counting pass, with the first and last day or year and without. "Nearly", "about", "more
    than" widen the bounds. A six-week course may meet six times in five weeks.
    Working days and lengths that do not stand next to the period are left alone.

    Options
    -------
    None.

    References
    ----------
    None known that does this on text.
    """

    name = "range-duration-mismatch"
    severity = Severity.ERROR
    needs = frozenset({Need.EXPRESSIONS})
    languages = None
    yields_to = frozenset({"impossible-date", "reversed-range"})
    examples = (
        Flagged("The [[three-day]] summit, 1 to 9 May, drew few guests.", published="2023-05-20"),
        Flagged("He served [[four years]] from 2008 to 2015."),
        Flagged("Snow fell in the [[three weeks]] from 22 December to 5 January.", published="2019-01-15"),
        Flagged("A [[nine-day]] strike began on 5 October and ended on 9 October.", published="2022-10-10"),
        Passing("The three-day summit, 1 to 3 May, drew few guests.", published="2023-05-20"),
        Flagged("Catches fell over the [[three-year]] period between 1987 and 1992."),
        Passing("The six-week course runs from 1 September to 6 October.", published="2023-05-02"),
        Passing("He served seven years from 2008 to 2015."),
        Passing("He served eight years from 2008 to 2015."),
        Passing("Flights sell out in the 12-day period from Dec. 24 through Jan. 4.", published="2023-12-14"),
        Passing("A five-day strike began on 5 October and ended on 9 October.", published="2022-10-10"),
        Passing("He served nearly eight years from 2008 to 2015."),
        Passing("Two years later, from 2008 to 2015, he was mayor."),
        Passing("He took out a 30-year mortgage, from 2005 to 2010 at a low rate."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every length that stands directly before or behind a period, or before its two ends."""
        for length, quantity, ends, place in _measured(article):
            if _NOT_COUNTED.before(article.text, length.span.start):
                continue
            apart = distance(*ends)
            if apart is None or apart.most < 0:
                continue
            counted = Distance(max(0, apart.least), apart.most + 1)
            if quantity.unit is Unit.WEEK and _MEETINGS.match(article.text, length.span.end):
                counted = Distance(counted.least, counted.most + _DAYS_OF_WEEK)
            if not fits(quantity, counted):
                yield _finding(length, quantity, ends, counted, place)


def _measured(article: Article) -> Iterator[Measured]:
    """Lengths of a day and more beside a period or its two ends, with the moments of the ends."""
    row, text = article.expressions, article.text
    starts = {period.start.span: period for period in article.ranges}
    around = zip((None, None, *row), row, (*row[1:], None), (*row[2:], None, None), strict=False)
    for back, length, first, last in around:
        quantity = length.stated.quantity
        if length.type is not TimexType.DURATION or length.stated.age or quantity is None:
            continue
        ahead = starts.get(first.span) if first else None
        behind = starts.get(back.span) if back else None
        if ahead and introduces(text, length, ahead.span):
            yield from _of_period(length, quantity, ahead)
        elif behind and follows(text, length, behind.span):
            yield from _of_period(length, quantity, behind)
        elif first and last and first.is_dated and last.is_dated and frames(text, length, first, last):
            yield length, quantity, (moment_of(first), moment_of(last)), first.span.cover(last.span)


def _of_period(length: TimeExpression, quantity: Quantity, period: TimeRange) -> Iterator[Measured]:
    ends = moments(period)
    if ends is not None:
        yield length, quantity, ends, period.span


def _amount(length: TimeExpression) -> Span:
    """Number and unit, without article and noun."""
    text, start = length.text, length.span.start
    words = _ARTICLE.match(text)
    found = _AMOUNT.search(text, words.end() if words else 0)
    return length.span if found is None else Span(start + found.start(), start + found.end())


def _stated(quantity: Quantity) -> str:
    """``4 years``, ``1.5 years``, ``10 to 12 years``."""
    number = " to ".join(f"{bound:g}" for bound in dict.fromkeys((quantity.low, quantity.high)))
    return f"{number} {quantity.unit.value}{'' if number == '1' else 's'}"


def _finding(
    length: TimeExpression, quantity: Quantity, ends: Ends, counted: Distance, place: Span
) -> Finding:
    names = describe_moment(ends[0]), describe_moment(ends[1])
    unit, stated = quantity.unit.value, _stated(quantity)
    right = nearest_count(counted, quantity.unit)
    truth = "less than that" if right is None else f"about {count(right, unit)}"
    if counted.most - counted.least <= 1:
        truth = f"{count(counted.most, 'day')}, counting both ends"
        right = counted.most if quantity.unit is Unit.DAY else right
    return Finding(
        _amount(length),
        f"From {names[0]} to {names[1]} is {truth}, not {stated}.",
        (
            f'The text states {stated}: "{length.text}".',
            f"The period runs from {names[0]} to {names[1]}: {counted.least} to {counted.most} days.",
            "Neither way of counting, with or without the first and the last, gives that length.",
        ),
        (Related(place, "the period"),),
        (other_number(length, right),) if right is not None else (Suggestion("Correct the length."),),
    )
