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
from checker.toolkit import WEEKDAYS, Signal, Unit, describe_moment, weekday
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
        if published is None or published.moment.first < published.moment.last:
            return
        slack = 0 if _is_dated_by_text(article, published) else _EITHER_SIDE
        for expression, shift, named in _named_twice(article):
            right = weekday(published.moment.first + shift)
            off = (named - right) % _WEEK
            if min(off, _WEEK - off) > slack:
                yield _finding(published, expression, right, named)


def _named_twice(article: Article) -> Iterator[tuple[TimeExpression, int, int]]:
    """Each "tomorrow, Saturday" outside of quotations and lists: its days from publication, its weekday."""
    for expression in article.expressions:
        stated, (start, end) = expression.stated, expression.span
        if stated.shift_unit is not Unit.DAY or stated.shift is None or stated.weekday is None:
            continue
        if not article.sentence_of(start).is_quoted(start) and not _LISTED.match(article.text, end):
            yield expression, stated.shift, stated.weekday


def _is_dated_by_text(article: Article, published: Publication) -> bool:
    """Whether the text itself bears the day of publication, and so was written on it."""
    if any(s.signal in _IN_TEXT and s.moment == published.moment for s in published.signals):
        return True
    return any(
        date.span.start < _HEAD
        and date.stated.year is not None
        and date.best == published.moment
        and article.text.startswith(_SETS_OFF, date.span.end)
        for date in article.expressions
    )


def _finding(published: Publication, expression: TimeExpression, right: int, named: int) -> Finding:
    word = expression.stated.deictic_word or expression.text
    due, stated = WEEKDAYS[right], WEEKDAYS[named]
    day = describe_moment(published.moment)
    return Finding(
        span=expression.span,
        message=f'"{word}" is a {due}, not a {stated}.',
        explanation=(
            f"The text was published on {day} ({published.chosen.signal.value}).",
            f'Counted from there, "{word}" is a {due}.',
            f'The text calls it a {stated}: "{expression.text}".',
        ),
        suggestions=(Suggestion(f"Write {due}, or give the date."),),
        certainty=0.85,
    )
