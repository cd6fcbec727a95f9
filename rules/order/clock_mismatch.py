"""The rule clock-mismatch."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, product

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity
from rules.support.dates.zoned_times import MINUTES_A_DAY, ZonedTime, zoned_times
from rules.support.language.patterns import Pattern

_EQUALS = Pattern(
    r"\s*(?:,?\s*(?:which\s+(?:is|was|corresponds\s+to)|that\s+is|or|i\.e\.|equivalent\s+to)\s+(?:at\s+)?"
    r"|\(|\s/\s*|=\s*|,\s+when\s+it\s+(?:is|was)\s+)"
)
_START = Pattern(
    r"\b(?:launch\w*|lift(?:ed|s)?\s+off|lift-?off|took\s+off|takes\s+off|take-?off|blast(?:ed)?[\s-]off|left|departed|departure"
    r"|set\s+(?:off|out|sail)|sailed|kicked\s+off|kick-?off|undocked)\b"
)
_FINISH = Pattern(
    r"\b(?:landed|landing|touch(?:ed)?[\s-]?down|arriv\w+|docked|splash(?:ed)?[\s-]?down|reached|crashed|final\s+whistle"
    r"|first\s+(?:signals?|pictures?|images?|data|contact)|finished|ended|separated|came\s+down|returned)\b"
)
_EARLIER = Pattern(
    r"\b(?:had|before|previous|earlier|scheduled|due|planned|will|would|expected|last\s+week)\b"
)
_SENTENCES_APART = 5


class ClockMismatch(Rule):
    """What it flags
    -------------
    A clock time converted to another zone by the wrong number of hours, and an arrival or first signal that
    the clocks put before the start.

    Why it matters
    --------------
    Readers elsewhere switch on at the wrong hour.

    Example
    -------
    "The launch was at 9:15 p.m. Eastern time on 30 January. The first signal came at 00:50 GMT on the 31st."

    Write instead
    -------------
    The time with its zone, converted with summer time in mind.

    When it is wrong
    ----------------
    When a city keeps other hours than its zone. Winter and summer time are both allowed everywhere.

    Options
    -------
    None.

    References
    ----------
    IANA time zone database.
    """

    name = "clock-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES})
    examples = (
        Flagged("The match starts at [[8 p.m. in London, or 2 p.m. in New York]]."),
        Flagged("It begins at [[9:15 p.m. Eastern time (04:15 GMT]])."),
        Flagged(
            "The launch was at 9:15 p.m. Eastern time on 30 January 2024. The first signal came at "
            "[[00:50 GMT on 31 January 2024]]."
        ),
        Passing("The match starts at 8 p.m. in London, or 3 p.m. in New York."),
        Passing("It begins at 9:15 p.m. Eastern time (02:15 GMT)."),
        Passing(
            "The launch was at 9:15 p.m. Eastern time on 30 January 2024. The first signal came at "
            "02:50 GMT on 31 January 2024."
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each conversion and each order that the clocks do not allow."""
        times = list(zoned_times(article))
        for first, second in pairwise(times):
            between = article.text[first.span.end : second.span.start]
            if _EQUALS.fullmatch(between) and not _equal(first, second):
                yield _conversion(article, first, second)
        for index, finish in enumerate(times):
            starts = reversed(times[:index][-_SENTENCES_APART:])
            start = next((start for start in starts if _runs_backwards(article, start, finish)), None)
            if start is not None:
                yield _order(article, start, finish)


def _equal(first: ZonedTime, second: ZonedTime) -> bool:
    if first.day is not None and second.day is not None:
        return not set(first.instants()).isdisjoint(second.instants())
    day = first.day or second.day
    return any(
        (first.minute - one - second.minute + other) % MINUTES_A_DAY == 0
        for one, other in product(first.on(day), second.on(day))
        if _same_season(first, one, second, other)
    )


def _same_season(first: ZonedTime, one: int, second: ZonedTime, other: int) -> bool:
    """Whether two zones can keep these offsets on one day: America has summer time for longer than Europe."""
    if not (first.is_northern and second.is_northern):
        return True
    summers = one != first.offsets[0], other != second.offsets[0]
    return summers in {(False, False), (True, True), (first.is_american, second.is_american)}


def _runs_backwards(article: Article, start: ZonedTime, finish: ZonedTime) -> bool:
    """Whether the clock has the end of a journey, told after its beginning, come first."""
    begun, ended = start.instants(), finish.instants()
    if not begun or not ended or max(ended) >= min(begun) or min(begun) - max(ended) > MINUTES_A_DAY:
        return False
    first, second = article.sentence_at(start.span.start), article.sentence_at(finish.span.start)
    if first is None or second is None or not 0 < second.index - first.index <= _SENTENCES_APART:
        return False
    before = article.text[first.span.start : start.span.start]
    after = article.text[second.span.start : finish.span.start]
    return bool(_START.search(before) and _FINISH.search(after)) and not _EARLIER.search(after)


def _conversion(article: Article, first: ZonedTime, second: ZonedTime) -> Finding:
    one, two = article.quote(first.span), article.quote(second.span)
    place = first.span.cover(second.span)
    return Finding(
        span=place,
        message=f'"{one}" is not "{two}".',
        explanation=(
            f'"{article.quote(place)}" gives one moment by two clocks.',
            f"{first.zone} is {_offsets(first)} from UTC, {second.zone} {_offsets(second)}.",
            "No choice of winter and summer time makes them one.",
        ),
    )


def _offsets(time: ZonedTime) -> str:
    return " or ".join(f"{offset // 60:+d}:{offset % 60:02d}" for offset in sorted(time.offsets))


def _order(article: Article, start: ZonedTime, finish: ZonedTime) -> Finding:
    one, two = article.quote(start.span), article.quote(finish.span)
    early = min(start.instants()) - max(finish.instants())
    return Finding(
        span=finish.span,
        message=f'"{two}" is {early} minutes before the start, "{one}".',
        explanation=(
            f"The start is told for {one}, {_offsets(start)} from UTC.",
            f"What follows it is told for {two}, {_offsets(finish)} from UTC, which is earlier.",
        ),
        related=(Related(start.span, "the start"),),
    )
