"""The rule ``reversed-range``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import (
    Article,
    Edit,
    Finding,
    Flagged,
    Moment,
    Need,
    Passing,
    Rule,
    Severity,
    Suggestion,
    TimeExpression,
    TimeRange,
)
from checker.toolkit import Truth, before, describe_moment
from rules.support.dates.date_edits import day_edit
from rules.support.dates.day_order import is_after
from rules.support.dates.periods import End, ends
from rules.support.language.patterns import Pattern
from rules.support.text.other_languages import COMPARED_ABROAD

# Words before "between" that set two dates against each other, so that the later may come first.
_COMPARED = Pattern(
    r"\b(?:differen\w+|compar\w+|gaps?|contrasts?|distinctions?|similarit\w+|choice|choose|choosing|decid\w+"
    r"|toggl\w+|relationships?|parallels?|changes?|margin|balance)\b(?:\s[\w'-]+){0,4}\s*(?:between\s*)?$"
)
# Words before "from" that tell of a date being moved, or of time being run backwards.
_MOVED = Pattern(
    r"\b(?:compar\w+|differ\w*|back|backwards?|reverse\w*|countdown|down|rewind\w*|descending|switch\w*"
    r"|mov(?:e|ed|es|ing)|chang(?:e|ed|ing)|push\w*|pull\w*|postpon\w+|delay\w*|brought|bring\w*|advanc\w+"
    r"|reschedul\w+|shift\w*|correct\w*|revis\w+|amend\w*|redat\w+|cut|lower\w*|reduc\w+|shorten\w*"
    r"|accelerat\w+|typo|instead)\b"
)
_BETWEEN = Pattern(r"\bbetween\s*$")
_LEVELS = Pattern(
    r"\s+(?:levels?|prices|dollars|terms|models?|editions?|points|votes|seats|yards|feet|miles)\b"
)
_ERA = Pattern(r"\s*(?:BC|B\.C|BCE|B\.C\.E|AD|A\.D)\b", exact=True)
_YEARLY = Pattern(
    r"\b(?:annual\w*|yearly|each\s+year|every\s+year|fiscal|(?:the\s+)?(?:next|following)\s+year)\b"
)
_SENTENCE_END = re.compile(r"\n|\. ")
_WORD = re.compile(r"\w+")
_LEAP_YEAR = 2000  # for days of a month whose year is not told
_TERM = 1  # days; "from July 2 to July 1" is a year
_LOOK_BACK = 90
_LOOK_AHEAD = 40


class ReversedRange(Rule):
    """
    What it flags
    -------------
    A period whose end lies before its beginning: "between 1995 and 1994", "from June 13 to June 10".

    Why it matters
    --------------
    Nothing lasts backwards. One of the dates is wrong, or the two changed places.

    Example
    -------
    "She was mayor from 2019 to 2011."

    Write instead
    -------------
    The dates in their order: "She was mayor from 2011 to 2019."

    When it is wrong
    ----------------
    Comparisons and changes may name the later date first ("moved from 2040 to 2035", "the difference
    between 2020 and 2019"); the rule looks for their words and is silent. Periods across New Year
    ("December to January"), seasons ("2019-20") and years before Christ pass. Without a year, only two days
    of one month are compared, and the finding is a warning, since the period might last almost a year.

    Options
    -------
    None.

    References
    ----------
    FHIR Period, GEDCOM and Wikidata constraints, Wikipedia's CS1 date checks: start before end.
    """

    name = "reversed-range"
    severity = Severity.ERROR
    needs = frozenset({Need.EXPRESSIONS})
    languages = None
    yields_to = frozenset({"impossible-date", "weekday-mismatch", "weekday-mismatch-undated"})
    examples = (
        Flagged("The crew flew between [[1995 and 1994]], the record says."),
        Flagged("She was mayor from [[2019 to 2011]]."),
        Flagged("It rained from [[June 13 to June 10]], the weather service said."),
        Flagged("The hall is closed from [[9 May 2021 to 4 May 2021]]."),
        Passing("The crew flew between 1994 and 1995, the record says."),
        Passing("The hall is closed from 22 December to 5 January."),
        Passing("The minister moved the ban from 2040 to 2035."),
        Passing("He led the league in the 2019-20 season."),
        Passing("The difference between 2020 and 2019 is small."),
        Passing("The term runs from July 2 to July 1 of the following year."),
        Passing("The town was held from 300 to 280 BC."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every pair of dates that is written as one period."""
        for period in article.ranges:
            found = ends(period)
            if found is None or _is_comparison(article, period):
                continue
            if None not in (found[0].year, found[1].year):
                yield from _stated(period, *found)
            elif not _YEARLY.search(article.text, period.span.start, period.span.end + _LOOK_AHEAD):
                yield from _within_month(period, *found)


def _is_comparison(article: Article, period: TimeRange) -> bool:
    text, (start, end) = article.text, period.span
    lead = _SENTENCE_END.split(text[max(0, start - _LOOK_BACK) : start])[-1]
    if _words_of_comparison(article, period).search(lead) or _LEVELS.match(text, end):
        return True
    return bool(_ERA.match(text, end) or _ERA.search(text, start, end))


def _words_of_comparison(article: Article, period: TimeRange) -> Pattern:
    if article.language not in ("en", "und"):
        return COMPARED_ABROAD
    start = period.span.start
    return _COMPARED if _BETWEEN.before(article.text, start) else _MOVED


def _stated(period: TimeRange, start: End, end: End) -> Iterator[Finding]:
    """Both ends state their year, so the order is certain."""
    if period.start.stated.short_year or period.end.stated.short_year:
        return
    first, last = start.moment(_LEAP_YEAR), end.moment(_LEAP_YEAR)
    if first is not None and last is not None and before(last, first) is Truth.CERTAIN:
        yield _finding(period, first, last, None)


def _within_month(period: TimeRange, start: End, end: End) -> Iterator[Finding]:
    """Two days of one month, of which the later comes first by more than the step of a yearly term."""
    year = start.year or end.year or _LEAP_YEAR
    first, last = start.moment(year), end.moment(year)
    if first is None or last is None or start.month != end.month:
        return
    if is_after(first, last, _TERM):
        yield _finding(period, first, last, Severity.WARNING)


def _finding(period: TimeRange, first: Moment, last: Moment, severity: Severity | None) -> Finding:
    names = _names(first, last, with_year=severity is None)
    return Finding(
        period.span,
        f"The period ends ({names[1]}) before it begins ({names[0]}).",
        (
            f'"{period.start.text}" is the beginning: {names[0]}.',
            f'"{period.end.text}" is the end: {names[1]}.',
            "The end lies before the beginning."
            if severity is None
            else "Both are days of one month, and no year sets them apart.",
        ),
        suggestions=(Suggestion("Put the dates in their order.", _swapped(period)),),
        severity=severity,
        certainty=1.0 if severity is None else 0.9,
    )


def _names(first: Moment, last: Moment, *, with_year: bool) -> tuple[str, str]:
    words = describe_moment(first), describe_moment(last)
    return words if with_year else (words[0].rsplit(" ", 1)[0], words[1].rsplit(" ", 1)[0])


def _swapped(period: TimeRange) -> tuple[Edit, ...]:
    """Exchange the two texts, or only the days where month or year stands once."""
    start, end = period.start, period.end
    if _words(start) == _words(end):
        return Edit(start.span, end.text), Edit(end.span, start.text)
    if start.stated.weekday != end.stated.weekday or start.stated.day is None or end.stated.day is None:
        return ()
    edits = day_edit(start, end.stated.day), day_edit(end, start.stated.day)
    return tuple(edit for edit in edits if edit is not None) if None not in edits else ()


def _words(expression: TimeExpression) -> list[bool]:
    """How many words and how many figures stand in it, in whatever order."""
    return sorted(word.isalpha() for word in _WORD.findall(expression.text))
