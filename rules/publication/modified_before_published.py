"""The rule ``modified-before-published``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

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
    TimeExpression,
)
from checker.toolkit import DateSignal, describe_moment
from rules.publication.signal_places import places
from rules.support.language.patterns import Pattern

_CLOCK = r"(?:\s*,?\s*(?:at\s+)?\d{1,2}[.:]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?)?"
_PUBLISHED = Pattern(rf"\b(?:published|posted)(?:\s+online)?\s*(?:on|:|at)?{_CLOCK}\s*(?:on\s+)?$")
_UPDATED = Pattern(
    rf"{_CLOCK}\s*[.,;|\u2013\u2014(/-]*\s*(?:and\s+)?(?:was\s+)?(?:last\s+)?(?:updated|modified|amended|revised|changed)"
    rf"(?:\s+last)?\s*(?:on|:|at)?{_CLOCK}\s*(?:on\s+)?"
)
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
        yield from {finding.span: finding for finding in (*_lines(article), *_by_signals(article))}.values()


def _by_signals(article: Article) -> Iterator[Finding]:
    if article.published is None or article.published.chosen.modified:
        return
    chosen = article.published.chosen
    for signal in article.published.signals:
        if signal.modified and _is_before(signal.moment, chosen.moment):
            yield _finding(article, chosen, signal)


def _lines(article: Article) -> Iterator[Finding]:
    """ "Published 9 May 2024. Updated 2 May 2024." where the text says both in one breath."""
    days = [(e, m) for e in article.expressions if (m := _day(e)) is not None]
    for (first, published), (second, changed) in pairwise(days):
        if not _PUBLISHED.before(article.text, first.span.start):
            continue
        said = _UPDATED.fullmatch(article.text, first.span.end, second.span.start)
        if said and _is_before(changed, published):
            yield _in_text(first, published, second, changed)


def _day(expression: TimeExpression) -> Moment | None:
    return None if expression.stated.year is None or expression.stated.day is None else expression.best


def _in_text(published: TimeExpression, first: Moment, change: TimeExpression, second: Moment) -> Finding:
    names = describe_moment(first), describe_moment(second)
    return Finding(
        change.span,
        f"The text was changed on {names[1]}, before it was published on {names[0]}.",
        (f'Published: "{published.text}".', f'Changed: "{change.text}", which is earlier.'),
        (Related(published.span, "published"),),
        (Suggestion("Exchange the two dates, or correct the wrong one."),),
    )


def _is_before(change: Moment, published: Moment) -> bool:
    return change.last + _ZONE_DAYS < published.first


def _finding(article: Article, published: DateSignal, change: DateSignal) -> Finding:
    names = describe_moment(published.moment), describe_moment(change.moment)
    place, others = places(article, change, published)
    return Finding(
        place,
        f"The text was changed on {names[1]}, before it was published on {names[0]}.",
        (
            f'Published: "{published.value}" ({published.signal.value}), {names[0]}.',
            f'Changed: "{change.value}" ({change.signal.value}), {names[1]}.',
        ),
        tuple(Related(span, "published") for span in others),
        (Suggestion("Exchange the two dates, or correct the wrong one."),),
    )
