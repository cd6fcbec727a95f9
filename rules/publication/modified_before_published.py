"""The rule ``modified-before-published``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checker import (
    Article,
    Finding,
    Flagged,
    Need,
    Passing,
    Related,
    Rule,
    Severity,
    Suggestion,
    TimeExpression,
)
from checker.toolkit import DateSignal, describe_moment
from rules.support.language.patterns import Pattern
from rules.support.text.whole_text import first_line

_CLOCK = r"(?:\s*,?\s*(?:at\s+)?\d{1,2}[.:]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?)?"
_PUBLISHED = Pattern(rf"\b(?:published|posted)(?:\s+online)?\s*(?:on|:|at)?{_CLOCK}\s*(?:on\s+)?$")
_UPDATED = Pattern(
    rf"{_CLOCK}\s*[.,;|\u2013\u2014(/-]*\s*(?:and\s+)?(?:was\s+)?(?:last\s+)?(?:updated|modified|amended|revised|changed)"
    rf"(?:\s+last)?\s*(?:on|:|at)?{_CLOCK}\s*(?:on\s+)?"
)
_REACH = 60
_ZONE_DAYS = 1  # one and the same moment can bear two dates


class ModifiedBeforePublished(Rule):
    """
    What it flags
    -------------
    A date of the last change that lies before the date of publication.

    Why it matters
    --------------
    Nothing is changed before it exists; search engines and archives then show the wrong day.

    Example
    -------
    "Published 9 May 2024. Updated 2 May 2024."

    Write instead
    -------------
    The two dates in their order.

    When it is wrong
    ----------------
    Where a system counts the making of the draft as a change. One day of difference passes, for time zones.

    Options
    -------
    None.

    References
    ----------
    schema.org ``dateModified`` and ``datePublished``.
    """

    name = "modified-before-published"
    severity = Severity.WARNING
    needs = frozenset({Need.PUBLISHED, Need.EXPRESSIONS})
    examples = (
        Flagged("Published 9 May 2024\nUpdated [[2 May 2024]]\n\nThe plant makes paper."),
        Flagged("Published: 9 May 2024. Last updated: [[2 May 2024]]. The plant makes paper."),
        Passing("Published: 2 May 2024. Last updated: 9 May 2024. The plant makes paper."),
        Passing("Published 2 May 2024\nUpdated 9 May 2024\n\nThe plant makes paper."),
        Passing("Published 3 May 2024\nUpdated 2 May 2024\n\nThe plant makes paper."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every date of a change against the chosen date of publication."""
        told = set()
        for finding in (*_by_signals(article), *_lines(article)):
            if finding.span not in told:
                told.add(finding.span)
                yield finding


def _by_signals(article: Article) -> Iterator[Finding]:
    if article.published is None or article.published.chosen.modified:
        return
    chosen = article.published.chosen
    for signal in article.published.signals:
        if signal.modified and _is_before(signal, chosen):
            yield _finding(article, chosen, signal)


def _lines(article: Article) -> Iterator[Finding]:
    """ "Published 9 May 2024. Updated 2 May 2024." where the text says both in one breath."""
    days = [e for e in article.expressions if e.stated.year is not None and e.stated.day is not None]
    for first, second in pairwise(days):
        between = _UPDATED.fullmatch(article.text, first.span.end, second.span.start)
        opens = _PUBLISHED.search(article.text, max(0, first.span.start - _REACH), first.span.start)
        one, other = first.best, second.best
        if not between or not opens or one is None or other is None or one.earliest is None:
            continue
        if other.latest is not None and other.latest + _ZONE_DAYS < one.earliest:
            yield _in_text(article, first, second)


def _in_text(article: Article, published: TimeExpression, change: TimeExpression) -> Finding:
    assert published.best is not None
    assert change.best is not None
    names = describe_moment(published.best), describe_moment(change.best)
    return Finding(
        change.span,
        f"The text was changed on {names[1]}, before it was published on {names[0]}.",
        (f'Published: "{published.text}".', f'Changed: "{change.text}", which is earlier.'),
        (Related(published.span, "published"),),
        (Suggestion("Exchange the two dates, or correct the wrong one."),),
    )


def _is_before(change: DateSignal, published: DateSignal) -> bool:
    last, first = change.moment.latest, published.moment.earliest
    return last is not None and first is not None and last + _ZONE_DAYS < first


def _finding(article: Article, published: DateSignal, change: DateSignal) -> Finding:
    names = describe_moment(published.moment), describe_moment(change.moment)
    place = change.span or published.span or first_line(article)
    related = (Related(published.span, "published"),) if published.span not in (None, place) else ()
    return Finding(
        place,
        f"The text was changed on {names[1]}, before it was published on {names[0]}.",
        (
            f'Published: "{published.value}" ({published.signal.value}), {names[0]}.',
            f'Changed: "{change.value}" ({change.signal.value}), {names[1]}.',
        ),
        tuple(each for each in related if each.span is not None),
        (Suggestion("Exchange the two dates, or correct the wrong one."),),
    )
