"""The rule ordinal-since-mismatch."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker import (
    Article,
    Edit,
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
from checker.toolkit import Sentence, civil, ordinal
from rules.support.landmarks import has_any
from rules.support.numbers import ordinal_value
from rules.support.patterns import Pattern

_ORDINAL = (
    r"(?P<nth>\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:th|ieth)|second|third|[a-z]+ty-(?:first|second|third|[a-z]+th))"
)
_NTH = Pattern(
    r"(?:\b(?P<run>held|run|staged|played|organi[sz]ed|awarded|celebrated)\s+for\s+the\s+)?"
    rf"\b{_ORDINAL}\s+(?:(?:annual\s+)?(?:edition|festival|fair|race|running|staging|outing|instal?lment)"
    r"|(?(run)time|(?!)))\b"
)
_EVERY_YEAR = (
    r"\b(?:(?:every|each)\s+(?:single\s+)?(?:year|summer|spring|autumn|fall|winter|january|february|march|april|may"
    r"|june|july|august|september|october|november|december|easter|christmas)|annually|yearly|once\s+a\s+year)"
)
_EVERY = Pattern(rf"{_EVERY_YEAR}\s+(?:ever\s+)?since\b")
_EVERY_SINCE = Pattern(rf"{_EVERY_YEAR}\s+(?:ever\s+)?since\s+$")
_FOUNDED = Pattern(
    r"\b(?:first\s+(?:held|staged|run|awarded|took\s+place|celebrated|organi[sz]ed)|founded|launched|started|began"
    r"|inaugurated|established)\b[^.;]{0,40}\bin\s+(?:the\s+\w+\s+of\s+)?$"
)
_GAPS = Pattern(
    r"\b(?:except|apart\s+from|save\s+for|but\s+(?:not|for)|cancel\w*|skip\w*|missed|suspend\w*|pandemic|covid\S*"
    r"|hiatus|interrupt\w*|postpon\w*|pause\w*|absence|break|biennial|two\s+years|called\s+off|exceptions?|virtual\w*|war)\b"
)
_NOW = Pattern(r"\b(?:this\s+year|is|will\s+be|marks|opens|begins|starts)\b")
_APART = 4  # sentences between the founding and the number


class OrdinalSinceMismatch(Rule):
    """What it flags
    -------------
    The number of an edition that does not fit the year of the first one, where the text says that there has
    been one every year since.

    Why it matters
    --------------
    Numbers of editions are copied from last year's programme.

    Example
    -------
    Published 2023: "first held in 2010 and every summer since. This year's is the 11th edition."

    Write instead
    -------------
    "the 14th edition", or the years that were left out.

    When it is wrong
    ----------------
    When editions were skipped and the text does not say so. One more or less passes.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "ordinal-since-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED, Need.SENTENCES})
    examples = (
        Flagged(
            "The kite fair was first held in May 2009 and has taken place every spring since. "
            "This year's is the [[9th edition]].",
            published="2024-05-02",
        ),
        Flagged(
            "The race, held every year since 1990, is run for the [[45th time]] on Saturday.",
            published="2023-06-10",
        ),
        Passing(
            "The race, held every year since 1990, is run on Sunday; Bako starts for the 12th time.",
            published="2023-06-10",
        ),
        Passing(
            "The race, held every year since 1990 with two exceptions, is run for the 32nd time on Saturday.",
            published="2023-06-10",
        ),
        Passing(
            "The race, held every year since 1990, is run for the 34th time on Saturday.",
            published="2023-06-10",
        ),
        Passing(
            "The kite fair was first held in May 2009 and has taken place every spring since. "
            "This year's is the 16th edition.",
            published="2024-05-02",
        ),
        Passing(
            "The kite fair was first held in May 2009 and has taken place every spring since, apart from "
            "2020 and 2021. This year's is the 14th edition.",
            published="2024-05-02",
        ),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield a finding for each number that the years since the first one do not give."""
        for every in _EVERY.finditer(article.text) if has_any(article, ("since",)) else ():
            sentence = article.sentence_at(every.start())
            first = _founding(article, sentence, every) if sentence else None
            now = article.published.moment.earliest if article.published else None
            if sentence is None or first is None or first.stated.year is None or now is None:
                continue
            expected = civil(now).year - first.stated.year + 1
            for nth in _editions(article, sentence):
                number = ordinal_value(nth["nth"])
                if number is not None and abs(number - expected) > 1:
                    yield _finding(nth, number, expected, first, Span(*every.span()))


def _founding(article: Article, sentence: Sentence, every: re.Match[str]) -> TimeExpression | None:
    for expression in article.expressions_in(sentence.span):
        lead = article.text[sentence.span.start : expression.span.start]
        first = _FOUNDED.search(lead) if expression.span.end <= every.start() else _EVERY_SINCE.search(lead)
        if expression.stated.year is not None and expression.stated.shift is None and first:
            return expression
    return None


def _editions(article: Article, sentence: Sentence) -> Iterator[re.Match[str]]:
    """Numbers of the present edition told close by; none where the text tells of a gap."""
    near = article.sentences[max(0, sentence.index - _APART) : sentence.index + _APART + 1]
    near = tuple(s for s in near if abs(s.block - sentence.block) <= 1)
    if _GAPS.search(article.text, near[0].span.start, near[-1].span.end):
        return
    for other in near:
        if _NOW.search(article.text, *other.span):
            yield from _NTH.finditer(article.text, *other.span)


def _finding(nth: re.Match[str], number: int, expected: int, first: TimeExpression, every: Span) -> Finding:
    right = ordinal(expected)
    return Finding(
        span=Span(nth.start("nth"), nth.end()),
        message=f"One a year since {first.text} makes this the {right}, not the {ordinal(number)}.",
        explanation=(
            f"The text dates the first one to {first.text} and says that there was one every year since.",
            f"Counted with the first, the one of the year of publication is the {right}.",
            f"The text calls it the {ordinal(number)}, and tells of no year without one.",
        ),
        related=(Related(first.span, "the first one"), Related(every, "every year since")),
        suggestions=(
            Suggestion(f'Write "{right}" if none was left out.', (Edit(Span(*nth.span("nth")), right),)),
        ),
    )
