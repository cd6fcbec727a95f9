"""The rule relative-date-mismatch."""

from __future__ import annotations

from collections.abc import Iterator

from checker import (
    Article,
    Finding,
    Flagged,
    Moment,
    Need,
    Passing,
    Publication,
    Related,
    Rule,
    Severity,
    TimeExpression,
)
from checker.toolkit import Day, Truth, Unit, civil, describe_moment, same_time, shifted, weekday_name
from rules.support.dates.apposition import Apposed, apposed, is_anaphoric
from rules.support.dates.repairs import other_year
from rules.support.language.patterns import Pattern
from rules.support.text.old_speech import fits_speech, said_when

_OTHER_YEAR = Pattern(r"\b(?:fiscal|financial|school|academic|business|season|tax|FY)\b")
_WRITTEN_BEFORE = 10  # days that may lie between writing and publication
_CHANGED_AFTER = 3  # days in which it may still be changed
_SLACK_DAYS: dict[Unit | None, int] = {
    Unit.DAY: 2,
    Unit.WEEKEND: 7,
    Unit.WEEK: 7,
    Unit.QUARTER: 31,
    Unit.SEASON: 92,
}


class RelativeDateMismatch(Rule):
    """What it flags
    -------------
    A date told twice side by side, once by pointing from the day of publication ("last year", "earlier this
    week", "next month") and once by the calendar, where no reading lets both be true.

    Why it matters
    --------------
    Text that is reused or updated keeps its "last year" while the year moves on.

    Example
    -------
    Published 2024-05-02: "The plant was closed last year, in 2021."

    Write instead
    -------------
    "The plant was closed in 2021." - a date needs no second name.

    When it is wrong
    ----------------
    When the words point from another time than publication, as in an old speech that is quoted at length, or
    when "last year" is a school or business year. Such years are passed over where the text names them.

    Options
    -------
    None.

    References
    ----------
    TimeML 1.2.1, TIMEX3: ``anchorTimeID`` and ``functionInDocument``.
    """

    name = "relative-date-mismatch"
    severity = Severity.ERROR
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED, Need.SENTENCES})
    examples = (
        Flagged("The plant was closed [[last year, in 2021]].", published="2024-05-02"),
        Flagged("The bridge was last painted in [[2016, last year]].", published="2020-09-14"),
        Flagged("The council met [[earlier this week, on November 23]], to vote.", published="2026-03-25"),
        Flagged("The pool opens [[next year, in 2019]], if money allows.", published="2023-02-20"),
        Flagged("[[Last month, in March]], the price rose again.", published="2023-05-12"),
        Flagged("The vote is to be held [[next month, on 3 July]].", published="2023-05-12"),
        Flagged(
            'Speaking in January 2009, its owner said that it would reopen "[[next year, in 2012]]".',
            published="2017-02-20",
        ),
        Passing(
            'Speaking in January 2011, its owner said that it would reopen "next year, in 2012".',
            published="2017-02-20",
        ),
        Passing("Last month, in March, the price rose again.", published="2023-05-04"),
        Passing("Last month, in May, the price rose again.", published="2023-05-30"),
        Passing("Last month, in April, the price rose again.", published="2023-05-12"),
        Passing("The plant was closed last year, in 2023.", published="2024-05-02"),
        Passing("The plant was closed last year, in 2022.", published="2024-01-04"),
        Passing("Unlike last year, in 2021 the plant stood still.", published="2024-05-02"),
        Passing("The rate fell in 2021, last year and again this spring.", published="2024-05-02"),
        Passing("Last year, in 2015 dollars, it cost 40 million.", published="2024-05-02"),
        Passing("The school grew last school year, in 2022.", published="2024-05-02"),
        Passing("The council met earlier this week, on March 23, to vote.", published="2026-03-25"),
        Passing("The plant was closed last year, in 2021."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each pair of names that cannot be one time."""
        published = article.published
        if published is None:
            return
        for pair in apposed(article):
            if pair.relative.stated.quantity is not None:
                continue
            said = said_when(article, pair)
            if said is None and _conflicts(article, pair, published.moment):
                yield _finding(pair, published)
            elif said is not None and not fits_speech(pair, said):
                yield _in_speech(pair, said)


def _in_speech(pair: Apposed, said: TimeExpression) -> Finding:
    relative, explicit = pair.relative, pair.explicit
    return Finding(
        span=pair.span,
        message=f'"{relative.text}", said in {said.text}, is not {explicit.text}.',
        explanation=(
            f'The words are quoted as of {said.text}, from where "{relative.text}" is counted.',
            f'Beside it stands "{explicit.text}", which is another year.',
        ),
        related=(Related(said.span, "when it was said"),),
        severity=Severity.WARNING,
    )


def _conflicts(article: Article, pair: Apposed, published: Moment) -> bool:
    relative = pair.relative
    if relative.stated.weekday is not None or pair.explicit.stated.fiscal or relative.stated.fiscal:
        return False
    if is_anaphoric(relative) or _coarser(pair.explicit, relative.stated.shift_unit):
        return False
    around = article.text[max(0, pair.span.start - 12) : pair.span.end + 12]
    if _OTHER_YEAR.search(around) or not relative.readings:
        return False
    allowed = [_lenient(r.moment, relative.stated.shift_unit, published) for r in relative.readings]
    return all(
        same_time(moment, reading.moment) is Truth.IMPOSSIBLE
        for moment in allowed
        for reading in pair.explicit.readings
    )


def _coarser(explicit: TimeExpression, unit: Unit | None) -> bool:
    """Whether the two name different things: "that day in 2004", "last year on 3 May"."""
    if unit in (Unit.DAY, Unit.WEEKEND, Unit.WEEK):
        return explicit.stated.day is None
    if unit is Unit.MONTH:
        return explicit.stated.month is None and explicit.stated.year is None
    return explicit.stated.year is None


def _lenient(moment: Moment, unit: Unit | None, published: Moment) -> Moment:
    """The moment with room for a text that was written some days before it appeared, or changed after."""
    if unit in (Unit.YEAR, Unit.MONTH):
        changed = _CHANGED_AFTER if unit is Unit.MONTH else 0
        back = shifted(moment, months=-_steps(published.first - _WRITTEN_BEFORE, published.first, unit))
        ahead = shifted(moment, months=_steps(published.last, published.last + changed, unit))
        return Moment(back.earliest, ahead.latest, moment.grain)
    return moment.widened(_SLACK_DAYS.get(unit, 366))


def _steps(first: Day, last: Day, unit: Unit) -> int:
    """Months from the year or month of one day to that of the other."""
    years = 12 * (civil(last).year - civil(first).year)
    return years if unit is Unit.YEAR else years + civil(last).month - civil(first).month


def _finding(pair: Apposed, published: Publication) -> Finding:
    relative, explicit = pair.relative, pair.explicit
    pointed, named = relative.readings[0].moment, explicit.readings[0].moment
    day = published.moment
    weekday = f"{weekday_name(day.first)}, " if day.length == 1 else ""
    suggestions = []
    if relative.stated.shift_unit is Unit.YEAR and explicit.stated.year is not None:
        suggestions.append(other_year(explicit, civil(pointed.first).year))
    return Finding(
        span=pair.span,
        message=f'"{relative.text}" is {describe_moment(pointed)}, not {explicit.text}.',
        explanation=(
            f"The text was published on {weekday}{describe_moment(day)} ({published.chosen.signal}).",
            f'Counted from there, "{relative.text}" is {describe_moment(pointed)}.',
            f'Beside it stands "{explicit.text}", which is {describe_moment(named)}.',
            "The two do not overlap, yet they are told as one time.",
        ),
        related=(
            Related(relative.span, f"points to {describe_moment(pointed)}"),
            Related(explicit.span, f"names {describe_moment(named)}"),
        ),
        suggestions=tuple(suggestions),
    )
