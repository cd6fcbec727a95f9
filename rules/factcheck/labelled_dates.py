"""Lines of a plain report that name the day of the claim and that of the check."""

from __future__ import annotations

from collections.abc import Iterator

from checker import Article, TimeExpression
from rules.support.dates.clause_dates import is_plain_date
from rules.support.language.patterns import Pattern

_FAR = 300  # characters from the one date to the other
_END = r"[*_]*\s*[:–-][*_]*\s*$"
_CLAIM = Pattern(
    r"(?m:^)[*_\s-]*(?:claim\ date|date\ of\ (?:the\ )?claim|claim\ (?:made|posted|published)(?:\ on)?"
    rf"|claimed(?:\ on)?|statement\ date|stated\ on|first\ seen|posted(?:\ on)?){_END}"
)
_CHECK = Pattern(
    r"(?m:^)[*_\s-]*(?:review(?:ed)?(?:\ (?:date|on))?|date\ of\ (?:the\ )?(?:review|check|verdict)"
    rf"|(?:fact[\s-]?)?check(?:ed)?(?:\ (?:date|published|on))?|verdict\ date|rated(?:\ on)?){_END}"
)


def labelled(article: Article) -> Iterator[tuple[TimeExpression, TimeExpression]]:
    """The date behind a label of a check, each with the one behind the last label of a claim before it."""
    claims, checks = (list(_behind(article, label)) for label in (_CLAIM, _CHECK))
    for check in checks:
        at = check.span.start
        for claim in [claim for claim in claims if claim.span.start in range(at - _FAR, at)][-1:]:
            yield claim, check


def _behind(article: Article, label: Pattern) -> Iterator[TimeExpression]:
    return (e for e in article.expressions if is_plain_date(e) and label.before(article.text, e.span.start))
