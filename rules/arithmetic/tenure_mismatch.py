"""The rule tenure-mismatch."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

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
    TimeExpression,
)
from checker.toolkit import Sentence, Unit, count, ordinal
from rules.support.language.numbers import cardinal_value
from rules.support.language.patterns import Pattern
from rules.support.lengths.counting import Distance, describe_distance
from rules.support.people.counted_terms import TermEnd, around, entered, is_uneven, left, term_ends
from rules.support.text.landmarks import has_any
from rules.support.text.nearby import paragraph_around
from rules.support.text.only import only

_TERMS = Pattern(
    r"\b(?:his|her|their|served|won|of|after|in|over|complet\w+)\s+(?:\w+\s+)?(?P<terms>[a-z]+|\d{1,2})\s+(?:full\s+)?(?P<years>[a-z]+|\d{1,2})"
    r"-year\s+terms?\b"
)
_OFFICE = Pattern(
    r"\b(?:governor|mayor|president|senator|minister|premier|chancellor|chair\w*|director|judge|secretary|speaker"
    r"|representative|congress\w*|rector|dean|bishop|councillor|office|commissioner|treasurer|sheriff|member)\b"
)
_YEAR = 365.2425
_APART = 3  # sentences between the dates of an office and its terms
_STARTED = 0.25  # years by which a term must have begun to count as one


class Held(NamedTuple):
    """Beginning and end of a time in office, and the place that tells them."""

    start: TimeExpression
    end: TimeExpression
    span: Span


class TenureMismatch(Rule):
    """What it flags
    -------------
    A number of terms of office that does not fit the years in which the office was held, and a term that is
    told to end in a year to which its length does not lead from the first election.

    Why it matters
    --------------
    Either the terms or the years are wrong, and both are easily looked up.

    Example
    -------
    "governor from January 2003 to January 2011 ... During his three four-year terms"

    Write instead
    -------------
    "During his two four-year terms".

    When it is wrong
    ----------------
    When the terms belong to another office than the one whose years are told.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "tenure-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.SENTENCES})
    examples = (
        Flagged(
            "Lena Voss was mayor of Tarn from May 2002 to May 2012. During [[her three five-year terms]], "
            "the town built a tram."
        ),
        Flagged(
            "Lena Voss took office in 2006 for a four-year term and won once more. Her second term ends in "
            "[[2018]]."
        ),
        Flagged(
            "Judges serve for nine years. Ole Dahl, chosen in 2010, goes when his term ends in [[2022]]."
        ),
        Flagged(
            "Lena Voss was mayor of Tarn from May 2002 to May 2003. During [[her two five-year terms]], "
            "the town built a tram."
        ),
        Passing(
            "Lena Voss took office in 2006 for a four-year term and won once more. Her second term ends in "
            "2014."
        ),
        Passing("Judges serve for nine years. Ole Dahl, chosen in 2010, goes when his term ends in 2019."),
        Passing(
            "Lena Voss was mayor of Tarn from May 2002 to May 2012. During her two five-year terms, the town "
            "built a tram."
        ),
        Passing(
            "Lena Voss was mayor of Tarn from May 2002 to May 2010. During her two five-year terms, the town "
            "built a tram."
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each number of terms that the years in office cannot hold."""
        for match in _TERMS.finditer(article.text) if has_any(article, ("-year",)) else ():
            sentence = article.sentence_of(match.start())
            held = _held(article, sentence) or _entered_and_left(article, sentence)
            terms, years = cardinal_value(match["terms"]), cardinal_value(match["years"])
            if held is not None and terms is not None and years is not None:
                yield from _compare(match, held, terms, years)
        for term in term_ends(article):
            yield from _judge_end(term)


def _entered_and_left(article: Article, sentence: Sentence) -> Held | None:
    near = around(article, sentence)
    start, end = entered(article, near), left(article, near)
    if start is None or end is None or is_uneven(article, near):
        return None
    return Held(start, end, start.span.cover(end.span))


def _held(article: Article, sentence: Sentence) -> Held | None:
    """The only period of an office told shortly before."""
    near = paragraph_around(article, sentence, _APART)
    found = [
        period
        for period in article.ranges
        if (told := article.sentence_of(period.span.start)) in near
        and _OFFICE.search(article.text, told.span.start, period.span.start)
    ]
    period = only(found)
    return Held(period.start, period.end, period.span) if period is not None else None


def _compare(match: re.Match[str], held: Held, terms: int, years: int) -> Iterator[Finding]:
    first, last = held.start.best, held.end.best
    if first is None or last is None:
        return
    length = Distance.between(first, last)
    least, most = length.least / _YEAR, length.most / _YEAR
    if most <= (terms - 1) * years + _STARTED or least >= terms * years + 1:
        text = f"{count(terms, 'term')} of {count(years, 'year')}"
        yield Finding(
            span=Span(*match.span()),
            message=f"{text} do not fit {describe_distance(length, Unit.YEAR)} in office.",
            explanation=(
                f"The office was held {describe_distance(length, Unit.YEAR)}, as the dates say.",
                f"{text} make {terms * years} years, over {(terms - 1) * years} if one was cut short.",
            ),
            related=(Related(held.span, "the years in office"),),
            suggestions=(Suggestion(f"The number of terms that fits is {max(1, round(most / years))}."),),
        )


def _judge_end(term: TermEnd) -> Iterator[Finding]:
    start, end = term.start.stated.year, term.end.stated.year
    assert start is not None
    assert end is not None
    length = end - start
    terms = term.nth or max(1, round(length / term.years))
    if length < 0 or abs(length - terms * term.years) <= 1:
        return
    which = f"the {ordinal(term.nth)} term" if term.nth else "a term"
    right = start + terms * term.years
    yield Finding(
        span=term.end.span,
        message=f"Counted from {start}, {which} of {count(term.years, 'year')} does not end in {end}.",
        explanation=(
            f"The text dates the start to {term.start.text} and gives a term as {count(term.years, 'year')}.",
            f"{count(terms, 'term')} of {count(term.years, 'year')} lead from {start} to {right}.",
        ),
        related=(Related(term.start.span, "the start"),),
        suggestions=(Suggestion(f"The year that fits is {right}."),),
        certainty=0.8,
    )
