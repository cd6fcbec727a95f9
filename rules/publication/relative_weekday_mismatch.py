"""The rule relative-weekday-mismatch."""

from __future__ import annotations

from collections.abc import Iterator

from checker import (
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Publication,
    Rule,
    Severity,
    Suggestion,
    TimeExpression,
)
from checker.toolkit import WEEKDAYS, Day, Signal, Unit, describe_moment, weekday
from rules.support.language.patterns import Pattern

_LISTED = Pattern(r"\s?(?:,\s)?(?:and|or|to|&)\s|,\s(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
_IN_TEXT = frozenset({Signal.DATELINE, Signal.FIRST_LINE})
_EITHER_SIDE = 1  # a text may have been written the day before it appeared, or dated ahead for print
_WEEK = 7
_HEAD = 40  # characters within which a text that opens with its own date gives it
_SETS_OFF = (".", ":", ")")


class RelativeWeekdayMismatch(Rule):
    """What it flags
    -------------
    "Tomorrow, Saturday" in a text of a Wednesday: a day that points from publication, with a weekday beside
    it which is not that day's.

    Why it matters
    --------------
    Readers do not know on which of the two days to come.

    Example
    -------
    Published on Wednesday, 17 March 2021: "The parliament votes tomorrow, Saturday, on the law."

    Write instead
    -------------
    "The parliament votes on Thursday on the law."

    When it is wrong
    ----------------
    When the text was written on another day than the one it bears. Where the date does not stand in the text
    itself, a day earlier or later passes.

    Options
    -------
    None.

    References
    ----------
    None.
    """

    name = "relative-weekday-mismatch"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED, Need.SENTENCES})
    examples = (
        Flagged("The parliament votes [[tomorrow, Saturday]], on the law.", published="2021-03-17"),
        Flagged("LISBON, 18 March 2021 - The court ruled [[yesterday, Tuesday]], on the dam."),
        Flagged(
            "Thursday, 18 March 2021. By Ida Roe. The court ruled [[yesterday, Tuesday]], on the dam.",
            published="2021-03-18",
        ),
        Passing("The parliament votes tomorrow, Thursday, on the law.", published="2021-03-17"),
        Passing("The parliament votes tomorrow, Friday, on the law.", published="2021-03-17"),
        Passing("LISBON, 18 March 2021 - The court ruled yesterday, Wednesday, on the dam."),
        Passing("He worked yesterday, Saturday and Sunday.", published="2021-03-17"),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every "today", "tomorrow" or "yesterday" that has its weekday beside it."""
        published = article.published
        if published is None or published.moment.earliest is None or published.moment.length != 1:
            return
        for expression in article.expressions:
            sentence = article.sentence_at(expression.span.start) if _is_named_twice(expression) else None
            if sentence is None or sentence.is_quoted(expression.span.start):
                continue
            if not _LISTED.match(article.text, expression.span.end) and _conflict(
                article, published, expression
            ):
                yield _finding(published, expression)


def _is_named_twice(expression: TimeExpression) -> bool:
    stated = expression.stated
    return stated.shift_unit is Unit.DAY and stated.shift in (-1, 0, 1) and stated.weekday is not None


def _meant(published: Publication, pointing: TimeExpression) -> Day:
    return (published.moment.earliest or 0) + (pointing.stated.shift or 0)


def _conflict(article: Article, published: Publication, expression: TimeExpression) -> bool:
    slack = 0 if _is_dated_by_text(article, published) else _EITHER_SIDE
    off = ((expression.stated.weekday or 0) - weekday(_meant(published, expression))) % _WEEK
    return min(off, _WEEK - off) > slack


def _is_dated_by_text(article: Article, published: Publication) -> bool:
    """Whether the text itself bears the day of publication, and so was written on it."""
    if any(s.signal in _IN_TEXT and s.moment == published.moment for s in published.signals):
        return True
    first = article.expressions[0]
    head = first.span.start < _HEAD and first.stated.year is not None and first.best == published.moment
    return head and article.text[first.span.end : first.span.end + 1] in _SETS_OFF


def _finding(published: Publication, expression: TimeExpression) -> Finding:
    word = expression.stated.deictic_word or expression.text
    right, stated = WEEKDAYS[weekday(_meant(published, expression))], WEEKDAYS[expression.stated.weekday or 0]
    day = describe_moment(published.moment)
    return Finding(
        span=expression.span,
        message=f'"{word}" is a {right}, not a {stated}.',
        explanation=(
            f"The text was published on {day} ({published.chosen.signal.value}).",
            f'Counted from there, "{word}" is a {right}.',
            f'The text calls it a {stated}: "{expression.text}".',
        ),
        suggestions=(Suggestion(f"Write {right}, or give the date."),),
        certainty=0.85,
    )
