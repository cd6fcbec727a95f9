"""The rule ``period-coverage``."""

from __future__ import annotations

from collections import defaultdict
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
    Suggestion,
    TimeRange,
)
from checker.toolkit import Sentence, describe_moment
from rules.support.dates.day_order import days_between
from rules.support.language.patterns import Pattern
from rules.support.text.cited import is_in_doubt
from rules.support.text.nearby import previous_sentence

_SERIES = Pattern(
    r"""\b(?: data | figures | statistics | records | series | counts | measurements | numbers )
        (?: \s+(?:that|which) )?
        \s+ (?: for | from | of | covering | cover | spanning | span | between
              | collected\ (?:from|between) | compiled\ (?:from|between) ) \s+ (?:the\s+years?\s+)? \Z"""
)
_FIGURES = r"(?:data|figures|statistics|records|register|series|survey|census|table|index|count|numbers)"
_COVERING = Pattern(
    rf"""\b{_FIGURES}\b [^.;:()"“”]{{0,60}}? \b(?: covers? | covering | spans? | spanning
        | (?:runs?|running|go|goes)\ from | (?:is|are)\ (?:available|published)\ for )
        \s+ (?:the\s+years?\s+)? (?:from\s+)? \Z"""
)
_BY_THEM = Pattern(
    rf"""[\"“]? (?: (?:by|on|according\ to) \s+ (?:that|this|these|those|the) \s+ (?:{_FIGURES}|measure)
        | (?:it|they|these|those|the\s+{_FIGURES}) \s+ (?:show|put|suggest|record|say)s? ) \b"""
)
_CHANGED = Pattern(
    r"""\b(?: rose | risen | fell | fallen | grew | grown | increased | decreased | declined | dropped
      | doubled | tripled | halved | climbed | shrank | shrunk | went\ (?:up|down) | came\ down
      | (?:became|got|grew)\ (?:[\w.]+\ ){0,4}?(?:dearer|cheaper|rarer|\w{3,}er|more|less|fewer)
      | rise | fall | growth | increase | decrease | decline | drop ) \b
        (?: (?!\b(?:in|among|of)\s+(?:those|people|women|men|children)\b) [^.;:,()"“”] ){0,50}
        \b(?: between | from | over | in | during )? \s* (?:the\s+years?\s+)? \Z"""
)
_ACCORDING = Pattern(
    r"\b(?: according\ to | shows? | showed | based\ on | says? | said | indicate[sd]? | by | per )\b"
)
_BEYOND = Pattern(
    r"""\b(?: project\w* | forecast\w* | predict\w* | expect\w* | estimat\w* | extrapolat\w* | model\w* | will
      | would | could | preliminary | provisional | combin\w* | together\ with | added | plus | also | while
      | whereas | other | separate | newer | older | later | earlier | and\ for )\b"""
)
_YEAR_DAYS = 365


class PeriodCoverage(Rule):
    """
    What it flags
    -------------
    A change over a period that is told on the authority of figures for another one, which does not cover it:
    by a year or more at either end. The sentence before may say what the figures cover.

    Why it matters
    --------------
    What the figures do not cover they do not show.

    Example
    -------
    "Thefts fell between 2010 and 2023, according to figures for 2012 to 2019."

    Write instead
    -------------
    The period that the figures cover, or the source for the rest.

    When it is wrong
    ----------------
    Where the sentence means further figures without saying so. Estimates, forecasts and sentences that name
    more than the two periods are passed over.

    Options
    -------
    None.

    References
    ----------
    Period coverage is one of the checks of claims against time series in TSVer (2025).
    """

    name = "period-coverage"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES})
    examples = (
        Flagged("Thefts fell between [[2010 and 2023]], according to figures for 2012 to 2019."),
        Flagged("Data from 2012 to 2019 show that rents rose by a third from [[2008 to 2019]]."),
        Flagged(
            "We asked for the register of thefts, which covers the years 2012 to 2019. By that count, thefts "
            "rose by a tenth between [[2015 and 2022]]."
        ),
        Passing(
            "We asked for the register of thefts, which covers the years 2012 to 2022. By that count, thefts "
            "rose by a tenth between 2015 and 2022."
        ),
        Passing("Thefts fell between 2013 and 2018, according to figures for 2012 to 2019."),
        Passing(
            "Thefts fell between 2010 and 2023, according to estimates based on figures for 2012 to 2019."
        ),
        Passing("Data from 2012 to 2019 show fewer thefts by those born from 1950 to 1960."),
        Passing("Thefts rose from 2010 to 2011 and fell from 2011 to 2023, by figures for 2012 to 2019."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Sentences with two periods: that of the figures, and that of the change."""
        by_sentence: dict[Sentence, list[TimeRange]] = defaultdict(list)
        for period in article.ranges:
            by_sentence[article.sentence_of(period.span.start)].append(period)
        for sentence, periods in by_sentence.items():
            before = previous_sentence(article, sentence)
            match periods, by_sentence.get(before, ()) if before else ():
                case [claimed], [covered] if before:
                    yield from _against_last(article, (before, covered), (sentence, claimed))
                case [_, _], _ if _is_told_by(article, sentence):
                    yield from _conflict(article, sentence, periods)


def _is_told_by(article: Article, sentence: Sentence) -> bool:
    """Whether the sentence rests on its figures and on nothing else."""
    told = _ACCORDING.search(article.text, *sentence.span)
    beyond = _BEYOND.search(article.text, *sentence.span)
    return told is not None and beyond is None and not is_in_doubt(article, sentence.span)


def _conflict(article: Article, sentence: Sentence, periods: list[TimeRange]) -> Iterator[Finding]:
    start = sentence.span.start
    series = [p for p in periods if _SERIES.search(article.text, start, p.span.start)]
    changes = [p for p in periods if p not in series and _CHANGED.search(article.text, start, p.span.start)]
    match series, changes:
        case [covered], [claimed]:
            yield from _uncovered(article, covered, claimed)


def _against_last(
    article: Article, figures: tuple[Sentence, TimeRange], change: tuple[Sentence, TimeRange]
) -> Iterator[Finding]:
    """A change told by the figures whose period the sentence before names."""
    (last, covered), (sentence, claimed) = figures, change
    by_them = _BY_THEM.match(article.text, *sentence.span)
    series = _COVERING.search(article.text, last.span.start, covered.span.start)
    changed = _CHANGED.search(article.text, sentence.span.start, claimed.span.start)
    if by_them and series and changed and not _BEYOND.search(article.text, *sentence.span):
        yield from _uncovered(article, covered, claimed)


def _uncovered(article: Article, covered: TimeRange, claimed: TimeRange) -> Iterator[Finding]:
    ends = (covered.start, covered.end, claimed.start, claimed.end)
    match [end.best for end in ends if end.best is not None]:
        case [first, _, begun, _] if _is_apart(first, begun):
            yield _finding(article, covered, claimed, "before they begin")
        case [_, last, _, ended] if _is_apart(ended, last):
            yield _finding(article, covered, claimed, "after they end")


def _is_apart(later: Moment, earlier: Moment) -> bool:
    """Whether the one begins a year or more after the other begins."""
    return days_between(earlier, later) >= _YEAR_DAYS


def _finding(article: Article, covered: TimeRange, claimed: TimeRange, how: str) -> Finding:
    names = [describe_moment(each.best) for each in (covered.start, covered.end) if each.best]
    return Finding(
        claimed.span,
        f"The change is told {how}: the figures are for {article.quote(covered.span)}.",
        (
            f"The figures cover {names[0]} to {names[1]}.",
            f"The change is said to be of {article.quote(claimed.span)}.",
        ),
        (Related(covered.span, "what the figures cover"),),
        (Suggestion("Name the period that the figures cover, or the source for the rest."),),
    )
