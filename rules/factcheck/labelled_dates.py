"""Lines of a plain report that name the day of the claim and that of the check."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, TimeExpression
from rules.support.dates.clause_dates import is_plain_date
from rules.support.language.patterns import Pattern

_FAR = 300  # characters from the one line to the other
_END = r"[*_]*\s*[:–-][*_]*\s*"
_CLAIM = Pattern(
    r"[*_\s-]*(?:claim\ date|date\ of\ (?:the\ )?claim|claim\ (?:made|posted|published)(?:\ on)?"
    rf"|claimed(?:\ on)?|statement\ date|stated\ on|first\ seen|posted(?:\ on)?){_END}"
)
_CHECK = Pattern(
    r"[*_\s-]*(?:review(?:ed)?(?:\ (?:date|on))?|date\ of\ (?:the\ )?(?:review|check|verdict)"
    rf"|(?:fact[\s-]?)?check(?:ed)?(?:\ (?:date|published|on))?|verdict\ date|rated(?:\ on)?){_END}"
)


def labelled(article: Article) -> Iterator[tuple[TimeExpression, TimeExpression]]:
    """The date behind a label of a check, each with the one behind the last label of a claim before it."""
    claims, checks = (list(_behind(article, label)) for label in (_CLAIM, _CHECK))
    for check in checks:
        before = [claim for claim in claims if 0 < check.span.start - claim.span.end <= _FAR]
        if before:
            yield before[-1], check


def _behind(article: Article, label: Pattern) -> Iterator[TimeExpression]:
    for expression in article.expressions:
        start = article.text.rfind("\n", 0, expression.span.start) + 1
        if is_plain_date(expression) and label.fullmatch(article.text, start, expression.span.start):
            yield expression
