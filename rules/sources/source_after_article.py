"""The rule ``source-after-article``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import (
    Article,
    Finding,
    Flagged,
    Moment,
    Need,
    Passing,
    Rule,
    Severity,
    Suggestion,
    TimeExpression,
)
from checker.toolkit import AddressDate, Link, describe_moment, on_day
from rules.support.dates.day_order import is_after
from rules.support.dates.last_date import last_date
from rules.support.language.patterns import Pattern
from rules.support.text.cited import MADE, about

_SLACK = 2  # days: one for zones, one for the evening before
_CHANGED = Pattern(r"\b(?:updat|correct|amend|clarif|edit(?:ed|or)|note|revis|add(?:ed|endum)|changed)")


class SourceAfterArticle(Rule):
    """
    What it flags
    -------------
    A link whose address states that it leads to what was made after the article was published and last
    changed.

    Why it matters
    --------------
    The article then was changed and does not say so, or its own date is wrong, or the link is.

    Example
    -------
    A link to a post of June 2022 in an article of May 2022.

    Write instead
    -------------
    The day of the update beside the date of publication.

    When it is wrong
    ----------------
    Copies in archives do not count, since they take the place of links that died. A finding is wrong where
    the site puts links to later articles into the text, or corrects texts silently. Two days pass. Dates in
    paths that speak of events or schedules are never taken for dates of making.

    Options
    -------
    None.

    References
    ----------
    The table of addresses in the documentation of sources.
    """

    name = "source-after-article"
    severity = Severity.WARNING
    needs = frozenset({Need.LINKS, Need.PUBLISHED, Need.EXPRESSIONS})
    languages = None
    yields_to = frozenset({"archive-before-original"})
    examples = (
        Flagged(
            "He said so in a post ([[https://x.com/reader/status/1541815603606036480]]).",
            published="2022-05-09",
        ),
        Passing(
            "The log is kept: https://web.archive.org/web/20200102030405/https://port.example/",
            published="2019-12-01",
        ),
        Passing(
            "He said so in a post (https://x.com/reader/status/1541815603606036480).", published="2022-06-27"
        ),
        Passing(
            "He said so (https://x.com/reader/status/1541815603606036480).\n\nUpdated on 1 July 2022.",
            published="2022-05-09",
        ),
        Passing("He said so in a post (https://x.com/reader/status/1541815603606036480)."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every dated link against the last date that the article itself bears."""
        last = last_date(article) if article.links else None
        if last is None:
            return
        last = _with_changes(article, last)
        for link in article.links:
            for date in link.dates:
                if date.kind in MADE and is_after(date.moment, last, _SLACK):
                    yield _finding(link, date, last)


def _with_changes(article: Article, last: Moment) -> Moment:
    """The last day that the article bears, or that a sentence about a change tells."""
    changes = (e.best for e in article.expressions if _is_of_change(article, e))
    return on_day(max(m.latest for m in (last, *changes) if m is not None and m.latest is not None))


def _is_of_change(article: Article, expression: TimeExpression) -> bool:
    sentence = article.sentence_of(expression.span.start)
    return _CHANGED.search(article.text, *sentence.span) is not None


def _finding(link: Link, date: AddressDate, last: Moment) -> Finding:
    names = describe_moment(date.moment), describe_moment(last)
    return Finding(
        link.span,
        f"The link leads to what was made on {names[0]}, after the article's last date, {names[1]}.",
        (about(link, date), f"The last date that the article bears is {names[1]}."),
        suggestions=(Suggestion("State when the article was updated, or correct the link."),),
    )
