"""The rule tenure-mismatch."""

from __future__ import annotations

import re
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
from checker.toolkit import Sentence, Unit, count
from rules.support.counting import describe_distance, distance
from rules.support.landmarks import has_any
from rules.support.numbers import cardinal_value
from rules.support.patterns import Pattern

_TERMS = Pattern(
    r"\b(?:his|her|their|served|won|of)\s+(?:\w+\s+)?(?P<terms>[a-z]+|\d{1,2})\s+(?:full\s+)?(?P<years>[a-z]+|\d{1,2})"
    r"-year\s+terms?\b"
)
_OFFICE = Pattern(
    r"\b(?:governor|mayor|president|senator|minister|premier|chancellor|chair\w*|director|judge|secretary|speaker"
    r"|representative|congress\w*|rector|dean|bishop|councillor|office|commissioner|treasurer|sheriff|member)\b"
)
_APART = 3  # sentences between the dates of an office and its terms
_STARTED = 0.25  # years by which a term must have begun to count as one


class TenureMismatch(Rule):
    """What it flags
    -------------
    A number of terms of office that does not fit the years in which the office was held.

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
            sentence = article.sentence_at(match.start())
            held = _held(article, sentence) if sentence else None
            terms, years = cardinal_value(match["terms"]), cardinal_value(match["years"])
            if held is not None and terms is not None and years is not None:
                yield from _compare(match, held, terms, years)


def _held(article: Article, sentence: Sentence) -> TimeRange | None:
    """The only period of an office told shortly before."""
    near = article.sentences[max(0, sentence.index - _APART) : sentence.index + 1]
    found = [
        period
        for period in article.ranges
        for other in near
        if other.block == sentence.block and other.span.start <= period.span.start < other.span.end
        if _OFFICE.search(article.text, other.span.start, period.span.start)
    ]
    return found[0] if len(found) == 1 else None


def _compare(match: re.Match[str], held: TimeRange, terms: int, years: int) -> Iterator[Finding]:
    first, last = held.start.best, held.end.best
    length = distance(first, last) if first is not None and last is not None else None
    bounds = length.in_units(Unit.YEAR) if length else None
    if length is None or bounds is None:
        return
    least, most = bounds
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
