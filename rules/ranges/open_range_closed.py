"""The rule ``open-range-closed``."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, Finding, Flagged, Need, Passing, Related, Rule, Severity, Span, Suggestion
from checker.toolkit import Truth, before, describe_moment
from rules.publication.stated_dates import stated_moment
from rules.support.language.patterns import Pattern

_SINCE = Pattern(r"\bsince\s+(?:the\s)?$")
_UNTIL = Pattern(r"\s*(?:until|till|to|through|up\sto|[\u2013\u2014-])\s*")
_STILL = Pattern(r"\b(?:has|have|['\u2019]s|['\u2019]ve)\s(?:\w+\s){0,2}?\w+(?:ed|en|n|t|d)\b")


class OpenRangeClosed(Rule):
    """
    What it flags
    -------------
    A state that is told as lasting ("has been mayor since 2010") and is given a past end in the same breath
    ("until 2015").

    Why it matters
    --------------
    Either the state goes on or it does not; the reader is told both.

    Example
    -------
    "She has been mayor since 2010 until 2015."

    Write instead
    -------------
    "She was mayor from 2010 to 2015."

    When it is wrong
    ----------------
    The rule rests on the perfect tense and on the end lying before publication, so it is a warning. Ends to
    come pass.

    Options
    -------
    None.

    References
    ----------
    None known that does this.
    """

    name = "open-range-closed"
    severity = Severity.WARNING
    needs = frozenset({Need.EXPRESSIONS, Need.PUBLISHED, Need.SENTENCES})
    yields_to = frozenset({"reversed-range"})
    examples = (
        Flagged("She has been mayor since [[2010 until 2015]].", published="2024-02-13"),
        Passing("She was mayor from 2010 to 2015.", published="2024-02-13"),
        Passing("She has been mayor since 2010.", published="2024-02-13"),
        Passing("She has been mayor since 2010 and will stay until 2025.", published="2024-02-13"),
        Passing("She has been mayor since 2010 until 2015."),
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Every period that opens with "since" and closes."""
        published = article.published
        if published is None:
            return
        for period in article.ranges:
            start, end = period.start.span, period.end.span
            last = stated_moment(period.end)
            if last is None or before(last, published.moment) is not Truth.CERTAIN:
                continue
            if not _UNTIL.fullmatch(article.text, start.end, end.start) or not _is_open(article, start):
                continue
            yield Finding(
                period.span,
                f'"since {period.start.text}" says that it lasts, "{period.end.text}" that it is over.',
                (
                    'The perfect tense with "since" tells a state that goes on.',
                    f"Its end, {describe_moment(last)}, lies before publication.",
                ),
                (Related(end, "the end"),),
                (Suggestion('Write "from ... to ..." in the past tense, or leave out the end.'),),
                certainty=0.8,
            )


def _is_open(article: Article, start: Span) -> bool:
    sentence = article.sentence_at(start.start)
    since = _SINCE.before(article.text, start.start)
    return bool(since and sentence and _STILL.search(article.text, sentence.span.start, since.start()))
