"""The rule ``study-period-after-publication``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import (
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    Span,
    Suggestion,
    TimeRange,
)
from checker.toolkit import Sentence, in_year
from rules.support.dates.day_order import is_after
from rules.support.language.patterns import Pattern
from rules.support.text.nearby import previous_sentence

_STUDY = r"(?:study|paper|survey|analysis|trial|meta-analysis|article)"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DATED = Pattern(rf"""(?<![\d-]) \b{_YEAR} (?:\s+(?!to\b|and\b|in\b|of\b)[^\W\d]+){{0,2}} \s+ {_STUDY}\b""")
_PUBLISHED = Pattern(
    rf"""\b{_STUDY} (?:\s+[\w'’-]+){{0,5}}? \s+ (?:published|appeared|came\ out|printed) \s+ in \s+
        (?:the\s+)? (?:[A-Z]\w+\s+)? {_YEAR}\b"""
)
_WINDOW = Pattern(
    r"""\b(?: data | records | examin\w* | analy[sz]\w* | track\w* | follow\w* | cover\w* | sampl\w* | tested
      | collected | observed | looked\ at | patients | cases | deaths | recorded )\b [^.;:]{0,60} \Z"""
)
_ITS = Pattern(
    r"(?:its\ authors|the\ (?:authors|researchers|team|study|paper)|it|they|for\ it|researchers)\b"
)
_AHEAD = Pattern(
    r"""\b(?: project\w* | forecast\w* | predict\w* | expect\w* | will | would | could | model\w* | plan\w*
      | scenario\w* | target\w* | updat\w* | later | since | next | another | while | whereas | also )\b"""
)


class StudyPeriodAfterPublication(Rule):
    """
    What it flags
    -------------
    A study of a stated year whose data are said to reach beyond that year.

    Why it matters
    --------------
    No study knows data of years to come: the year of the study or of the data is wrong.

    Example
    -------
    "A 2015 study examined records from 2010 to 2018."

    Write instead
    -------------
    The years as the study itself has them.

    When it is wrong
    ----------------
    Where the study forecasts, or was continued. Sentences that say so are passed over.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "study-period-after-publication"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES})
    examples = (
        Flagged("A 2015 study of ferries examined records from [[2010 to 2018]]."),
        Flagged("A study by the port published in 2015 tracked ferries between [[2010 and 2018]]."),
        Flagged(
            "In a paper that came out in the March 2015 issue, doctors followed crews from [[2010 to 2018]]."
        ),
        Flagged("A study published in 2013 says so. Its authors tested pupils between [[2010 and 2015]]."),
        Passing("A study published in 2013 says so. Its authors tested pupils between 2010 and 2012."),
        Passing("A 2019 study of ferries examined records from 2010 to 2018."),
        Passing("A 2015 study predicted, from records, more ferries from 2016 to 2018."),
        Passing("A 2015 study found fewer ferries than there were from 2016 to 2018."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every period that is told of data, against the study in the same sentence."""
        for period in article.ranges:
            sentence = article.sentence_of(period.span.start)
            if _WINDOW.search(article.text, sentence.span.start, period.span.start):
                yield from _conflict(article, sentence, period)
                yield from _conflict_with_last(article, sentence, period)


def _conflict_with_last(article: Article, sentence: Sentence, period: TimeRange) -> Iterator[Finding]:
    """What "its authors" did, against the study that the sentence before names."""
    last = previous_sentence(article, sentence)
    if last is None or last.block != sentence.block or not _ITS.match(article.text, *sentence.span):
        return
    if not _AHEAD.search(article.text, *sentence.span):
        yield from _conflict(article, last, period)


def _conflict(article: Article, sentence: Sentence, period: TimeRange) -> Iterator[Finding]:
    text, (start, end) = article.text, sentence.span
    match [*_DATED.finditer(text, start, end), *_PUBLISHED.finditer(text, start, end)]:
        case [study] if not _AHEAD.search(text, start, end):
            ends, year = period.end.moments, in_year(int(study["year"]))
            if ends and all(is_after(end, year, 0) for end in ends):
                yield _finding(article, period, Span(*study.span("year")))


def _finding(article: Article, period: TimeRange, study: Span) -> Finding:
    name = article.quote(study)
    return Finding(
        period.span,
        f"A study of {name} cannot know data up to {period.end.text}.",
        (f"The study is of {name}.", f"Its data are said to be of {article.quote(period.span)}."),
        (Related(study, "the study"),),
        (Suggestion("Take both from the study itself."),),
    )
